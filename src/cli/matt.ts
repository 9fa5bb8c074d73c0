/**
 * `npm run matt -- 1000`: what a large handbook costs to build, beside a bare Astro site of the same text.
 * Both are built by turns, with empty stores and again with full ones, some rounds over.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { granskaHandbok } from '../granskning/index.ts';
import { stannaVidAvbrott, taBortVidSlut } from './grund/avbrott.ts';
import type { Argument } from './grund/argument.ts';
import { kommando, provadMiljo } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';
import { matDev } from './matt/dev.ts';
import { skrivHandbok } from './matt/handbok.ts';
import { barAstro, rodaTraden } from './matt/sajt.ts';
import { tabell } from './matt/skriv.ts';
import { tal } from './matt/tal.ts';
import { matVarven } from './matt/varv.ts';

const HJALP = `Mäter vad en stor handbok kostar att bygga, bredvid en bar Astro-webbplats med samma text.

  npm run matt                       1000 kapitel, tre varv
  npm run matt -- 100 --varv 5       100 kapitel, fem varv
  npm run matt -- 1000 --dev         mäter i stället npm run dev: hur snart en ändring syns

Kall: inget sparat finns. Röda trådens mapp för handboken, det kompilerade och alla ritade diagram tas bort, liksom
bar Astros cacheDir. Diagrammen måste då ritas om även för andra handböcker.
Varm: samma bygge en gång till.
Ändrad: Röda tråden igen, när ett kapitel har fått en mening till.
Bar Astro har ingen sökning. Därför jämförs också med den och ett sökindex från Pagefinds eget program.
Byggena turas om, och varannan gång börjar den andra. Inget annat bör arbeta på datorn samtidigt.`;

/** Page 7 is looked at: every generated handbook has it. */
const [MINST, MEST] = [7, 100_000];
const FLEST_VARV = 50;

stannaVidAvbrott(() => undefined);
await kommando(
  {
    kommando: 'npm run matt',
    hjalp: HJALP,
    flaggor: { varv: 'string', dev: 'boolean' },
    ord: 1,
  },
  async ({ ord, val }: Argument) => {
    const kapitel = heltal(ord[0] ?? '1000', 'Antalet kapitel', MINST, MEST);
    const varv = heltal(String(val['varv'] ?? '3'), 'Antalet varv', 1, FLEST_VARV);
    provadMiljo();
    const arbete = await mkdtemp(join(tmpdir(), 'roda-traden-matt-'));
    taBortVidSlut(arbete);
    if (val['dev'] === true) await matAndringar(arbete, kapitel, varv);
    else await mat(arbete, kapitel, varv);
    return 0;
  },
);

async function mat(arbete: string, kapitel: number, varv: number): Promise<void> {
  const innehall = join(arbete, 'content', 'stor');
  const filer = await skrivHandbok(innehall, kapitel);
  skriv(`${kapitel} kapitel, ${filer} filer, ${varv} varv`);
  const start = performance.now();
  const { problem } = await granskaHandbok(innehall);
  const fel = problem.filter((ett) => ett.niva === 'fel').length;
  skriv(`Granskning: ${tal((performance.now() - start) / 1000)} s, ${fel} fel`);
  const sajter = { bar: await barAstro(arbete, innehall), vart: rodaTraden(arbete) };
  const resultat = await matVarven(sajter, varv, skriv);
  skriv(`\n${await tabell(sajter, resultat)}`);
}

async function matAndringar(arbete: string, kapitel: number, varv: number): Promise<void> {
  const innehall = join(arbete, 'content', 'stor');
  const filer = await skrivHandbok(innehall, kapitel);
  skriv(`${kapitel} kapitel, ${filer} filer, ${varv} ändringar`);
  await matDev(innehall, varv, skriv);
}

function heltal(text: string, vad: string, minst: number, mest: number): number {
  if (/^\d+$/.test(text) && Number(text) >= minst && Number(text) <= mest) return Number(text);
  throw new Stopp(
    `${vad} är ${text}. Skriv ett heltal mellan ${minst} och ${mest}, till exempel: npm run matt -- 1000 --varv 3`,
  );
}
