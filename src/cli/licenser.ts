/** `npm run licenser`: the licence of every package that a build is made with, and whether it may be used. */
import { licensfel, licensFor } from './forteckning/licenslista.ts';
import { lasLasfil } from './forteckning/paket.ts';
import { kommando } from './grund/kommando.ts';
import { skriv, skrivFel } from './grund/skriv.ts';

const HJALP = `Prövar licensen för varje paket som ett bygge är gjort med, typsnitten också.

  npm run licenser

Ett paket med en licens som inte är godkänd ger slutkod 1. Listan står i src/cli/forteckning/licenslista.ts.`;

await kommando({ kommando: 'npm run licenser', hjalp: HJALP }, async () => {
  const { paket } = await lasLasfil();
  const fel = licensfel(paket);
  for (const rad of fel) skrivFel(rad);
  if (fel.length > 0) {
    skrivFel(
      'Byt paketet, eller läs licensen och för in den i src/cli/forteckning/licenslista.ts.',
    );
    return 1;
  }
  const antal = Map.groupBy(paket, (ett) => licensFor(ett) ?? '');
  const rader = [...antal].sort(([, a], [, b]) => b.length - a.length);
  for (const [licens, egna] of rader) skriv(`${String(egna.length).padStart(4)}  ${licens}`);
  skriv(`${paket.length} paket, alla med en licens som är godkänd.`);
  return 0;
});
