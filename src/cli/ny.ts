/** `npm run ny -- <slag> <id>`: makes something new in the content, with comments that tell what to fill in. Never overwrites. */
import { kommando } from './grund/kommando.ts';
import { skriv, skrivFel } from './grund/skriv.ts';
import { INNEHALLSHJALP } from './grund/hjalp.ts';
import { NYTT_HANDBOK } from './ny/handbok/index.ts';
import { NYA_POSTER } from './ny/post/index.ts';
import { medSvarare } from './ny/inmatning.ts';
import { framlingar, valjSlag, type Nyslag } from './ny/slag.ts';

/** What can be made, by the word that asks for it. */
const SLAGEN: readonly Nyslag[] = [...NYA_POSTER, NYTT_HANDBOK];

const HJALP = `Skapar något nytt, med kommentarer som säger vad du ska fylla i.

En ny fil i en handbok:
${NYA_POSTER.map(({ hjalp }) => hjalp).join('\n')}

Id:t, som blir filens namn, görs av namnet. --id väljer ett annat. Roller, dokument och annat väljs med namn, id eller nummer.

En ny handbok:
${NYTT_HANDBOK.hjalp}

Kommandot frågar efter det som fattas. Enter tar det som föreslås inom parentes.
  --forval      tar det som föreslås utan att fråga
Svaren kan också komma rad för rad, i samma ordning: npm run ny -- handbok exempel < svar.txt
Det som redan finns skrivs aldrig över.

${INNEHALLSHJALP}`;

const ANVANDNING = {
  kommando: 'npm run ny',
  hjalp: HJALP,
  flaggor: {
    forval: 'boolean',
    ...Object.fromEntries(
      SLAGEN.flatMap(({ flaggor }) => flaggor.map((namn) => [namn, 'string'] as const)),
    ),
  },
  ord: 2,
} as const;

/** The command was written wrongly. */
const FEL_ORD = 2;

await kommando(ANVANDNING, async ({ ord: [ord, namn], val }) => {
  const valt = valjSlag(SLAGEN, ord);
  if ('fel' in valt) {
    skrivFel(valt.fel);
    return FEL_ORD;
  }
  const fel = framlingar(valt.slag, val);
  if (fel) {
    skrivFel(fel);
    return FEL_ORD;
  }
  const { ut, kod } = await medSvarare(val, (svarare) =>
    valt.slag.skapa({ namn, svarare, env: process.env, idag: new Date() }),
  );
  (kod === 0 ? skriv : skrivFel)(ut);
  return kod;
});
