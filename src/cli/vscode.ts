/** `npm run vscode`: writes the files of .vscode from the schemas and lists of the program. Run it when one of them has changed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import paket from '../../package.json' with { type: 'json' };
import { kommando } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';
import { POSTSLAG } from './ny/post/index.ts';
import { vscodefiler } from './vscode/filer.ts';

const HJALP = `Skriver filerna i .vscode: scheman, snuttar, uppgifter, inställningar och tillägg.

  npm run vscode

De görs av samma listor som granskningen och sidorna för redaktörer. Kör kommandot när ett schema eller en komponent har ändrats.`;

await kommando({ kommando: 'npm run vscode', hjalp: HJALP }, () => {
  const filer = vscodefiler(
    paket.config.handbok,
    POSTSLAG.map(({ ord }) => ord),
  );
  for (const [fil, text] of filer) {
    mkdirSync(dirname(fil), { recursive: true });
    writeFileSync(fil, text);
  }
  skriv(`Skrev ${filer.size} filer i .vscode.`);
  return Promise.resolve(0);
});
