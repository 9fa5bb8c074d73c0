/** `npm run korpus -- sfs /tmp/korpus`: a handbook of Swedish statutes, to try the program with text that nobody made up for it. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Argument } from './grund/argument.ts';
import { kommando } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';
import { skrivKorpus } from './korpus/handbok.ts';
import { oppnaKalla } from './korpus/kalla.ts';
import { valjForfattningar } from './korpus/urval.ts';

const HANDBOK = 'korpus';
const HJALP = `Skriver en handbok av svenska författningar, att pröva programmet med.

  npm run korpus -- sfs /tmp/prov                  500 kapitel i /tmp/prov/${HANDBOK}
  npm run korpus -- sfs /tmp/prov --kapitel 50     så många kapitel

Författningarna hämtas först: git clone https://github.com/se-lex/sfs
Granska och bygg sedan: INNEHALL=/tmp/prov HANDBOK=${HANDBOK} npm run build`;

const [MINST, MEST] = [1, 100_000];

await kommando(
  { kommando: 'npm run korpus', hjalp: HJALP, flaggor: { kapitel: 'string' }, ord: 2 },
  async ({ ord: [fran, till], val }: Argument) => {
    if (!fran || !till)
      throw new Stopp(
        'Ange mappen med författningarna och mappen att skriva till: npm run korpus -- sfs /tmp/prov',
      );
    const antal = heltal(String(val['kapitel'] ?? 500));
    const mapp = join(resolve(till), HANDBOK);
    await provaTom(mapp);
    const valda = await valjForfattningar(await oppnaKalla(resolve(fran)), antal);
    if (valda.length === 0)
      throw new Stopp(
        `I ${fran} finns inga författningar. Hämta dem först: git clone https://github.com/se-lex/sfs`,
      );
    const skrivna = await skrivKorpus(mapp, valda);
    skriv(`${skrivna} kapitel ur ${valda.length} författningar. De ligger i ${mapp}.`);
    skriv(`Granska dem: INNEHALL=${resolve(till)} HANDBOK=${HANDBOK} npm run granska`);
    return 0;
  },
);

async function provaTom(mapp: string): Promise<void> {
  if (!existsSync(mapp) || (await readdir(mapp)).length === 0) return;
  throw new Stopp(`I ${mapp} ligger redan något. Ta bort mappen, eller ange en annan.`);
}

function heltal(text: string): number {
  if (/^\d+$/.test(text) && Number(text) >= MINST && Number(text) <= MEST) return Number(text);
  throw new Stopp(
    `Antalet kapitel är ${text}. Skriv ett heltal mellan ${MINST} och ${MEST}, till exempel --kapitel 500.`,
  );
}
