import { join, relative } from 'node:path';
import { granskaAllt } from '../../../diagram/granska.ts';
import { skrivText } from '../../../granskning/index.ts';
import { medVersal } from '../../../svenska/versal.ts';
import { lasMiljo } from '../../../webb/miljo.ts';
import { innehallsmappfel } from '../../../webb/miljo/innehall.ts';
import { svaraPa, type Svar } from '../fragor.ts';
import { fyllMall } from '../mall.ts';
import { provaLedig, skrivNyMapp } from '../ny-mapp.ts';
import type { Bestallning, Nyslag, Utfall } from '../slag.ts';
import { HANDBOKSFRAGOR, OKAND_DAG, ORGAN } from './fragor.ts';
import { idfel } from './plats.ts';

const MALL = join(import.meta.dirname, '../../../../mallar/handbok');

/** A year of election to count from: every fourth year is one. */
const ETT_VALAR = 2018;
const MANDATPERIOD = 4;

/** A whole small handbook in a folder of its own. */
export const NYTT_HANDBOK: Nyslag = {
  ord: 'handbok',
  flaggor: HANDBOKSFRAGOR.map(({ namn }) => namn),
  hjalp: `  npm run ny -- handbok exempelkoping      en ny handbok i content/exempelkoping
${HANDBOKSFRAGOR.map(({ namn, text }) => `    ${`--${namn} …`.padEnd(14)}${text}`).join('\n')}`,
  skapa,
};

async function skapa({ namn: id, svarare, env, idag }: Bestallning): Promise<Utfall> {
  const ordfel = idfel(id);
  if (ordfel || id === undefined) return { ut: ordfel ?? '', kod: 2 };
  const mappfel = innehallsmappfel(env);
  if (mappfel) return { ut: mappfel, kod: 1 };
  const mapp = join(lasMiljo(env).innehall, id);
  await provaLedig(mapp);
  const svar = await svaraPa(HANDBOKSFRAGOR, svarare);
  const filer = await fyllMall(MALL, luckorna(svar, idag));
  await skrivNyMapp(mapp, filer);
  return granskad(mapp, filer.length, `${forst(env)}HANDBOK=${id}`);
}

/** What stands in the gaps of the template. */
export function luckorna(svar: Svar, idag: Date): Record<string, string> {
  const { kommun = '', titel = '', slag = '', bestamd = '', organ = '', datum = '' } = svar;
  const lage = datum === OKAND_DAG ? idag.toISOString().slice(0, 10) : datum;
  const valar = senasteValar(Number(lage.slice(0, 4)));
  return {
    kommun,
    titel,
    slag,
    slaget: bestamd,
    Slaget: medVersal(bestamd),
    organ: ORGAN[organ] ?? organ,
    datum,
    lage,
    valår: String(valar),
    efterValår: String(valar + 1),
    år: String(idag.getUTCFullYear()),
    märke: medVersal(kommun).charAt(0),
  };
}

function senasteValar(ar: number): number {
  return ETT_VALAR + MANDATPERIOD * Math.floor((ar - ETT_VALAR) / MANDATPERIOD);
}

/** What must stand before a command to find a handbook that lies elsewhere. */
function forst({ INNEHALL }: NodeJS.ProcessEnv): string {
  return INNEHALL ? `INNEHALL=${INNEHALL} ` : '';
}

/** The new handbook has been checked when its editor is told of it. */
async function granskad(mapp: string, antal: number, val: string): Promise<Utfall> {
  const nara = relative(process.cwd(), mapp);
  const visa = nara.startsWith('..') ? mapp : nara;
  const resultat = await granskaAllt(mapp, { visa });
  const rader = [
    `Skapade ${visa} med ${antal} filer.`,
    skrivText(resultat),
    '',
    'Så går du vidare:',
    `  ${val} npm run dev        visar handboken medan du skriver`,
    `  ${val} npm run granska    säger vad som är fel`,
    '',
    'Börja i handbok.yaml. Rader som börjar med # säger vad du ska fylla i.',
  ];
  return { ut: rader.join('\n'), kod: resultat.problem.some(({ niva }) => niva === 'fel') ? 1 : 0 };
}
