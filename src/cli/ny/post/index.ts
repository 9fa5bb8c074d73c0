import { granskaAllt } from '../../../diagram/granska.ts';
import { skrivText } from '../../../granskning/index.ts';
import type { HandbokData } from '../../../schema/handbok.ts';
import { LANKSLAG } from '../../../schema/lankar.ts';
import { SAMLINGAR } from '../../../schema/index.ts';
import { antalAv } from '../../../svenska/antal.ts';
import { handboksrot } from '../../../webb/miljo.ts';
import { provadMiljoForEn } from '../../grund/kommando.ts';
import { skrivAllt, stadaEfterAvbrott } from '../../skrivning/index.ts';
import { svaraPa, type Svar } from '../fragor.ts';
import type { Bestallning, Nyslag, Utfall } from '../slag.ts';
import { namnfraga } from './fragor.ts';
import { nyttId } from './id.ts';
import type { Postslag } from './postslag.ts';
import { skrivPost } from './skriv.ts';
import { NY_HANDELSE } from './slag/handelse.ts';
import { NYTT_KAPITEL } from './slag/kapitel.ts';
import { NYTT_MAL } from './slag/mal.ts';
import { NY_MODUL } from './slag/modul.ts';
import { NY_POPULAR } from './slag/popular.ts';
import { NY_PROCESS } from './slag/process.ts';
import { NY_ROLL } from './slag/roll.ts';
import { NYTT_SCENARIO } from './slag/scenario.ts';
import { NYTT_STYRDOKUMENT } from './slag/styrdokument.ts';
import { NY_TERM } from './slag/term.ts';
import { lasUnderlag, Underlag } from './underlag.ts';

/** What each kind of file asks and writes. */
export const POSTSLAG: readonly Postslag[] = [
  NYTT_STYRDOKUMENT,
  NYTT_KAPITEL,
  NY_POPULAR,
  NY_ROLL,
  NY_HANDELSE,
  NYTT_MAL,
  NY_PROCESS,
  NY_TERM,
  NY_MODUL,
  NYTT_SCENARIO,
];

/** Everything that is one file in a handbook. */
export const NYA_POSTER: readonly Nyslag[] = POSTSLAG.map((slag) => ({
  ord: slag.ord,
  hjalp: [
    `  npm run ny -- ${slag.ord} "${slag.exempel}"`,
    `      ${slag.om}`,
    `      ${flaggor(slag)
      .map((namn) => `--${namn}`)
      .join(' ')}`,
  ].join('\n'),
  flaggor: ['id', 'titel', ...flaggor(slag)],
  skapa: (bestallning) => skapa(slag, bestallning),
}));

/** The names of the questions, which are the same in every handbook. */
function flaggor({ fragor }: Postslag): string[] {
  return fragor(new Underlag('', '', {} as HandbokData, [])).map(({ namn }) => namn);
}

async function skapa(slag: Postslag, bestallning: Bestallning): Promise<Utfall> {
  const rot = handboksrot(provadMiljoForEn(`npm run ny -- ${slag.ord}`, bestallning.env));
  const stadat = await stadaEfterAvbrott(rot);
  const underlag = await lasUnderlag(rot);
  const hinder = slag.hinder?.(underlag);
  if (hinder) return { ut: hinder, kod: 1 };
  const svar = await svaren(slag, bestallning, underlag);
  const id = nyttId(underlag, slag.samling, svar['titel'] ?? '', bestallning.svarare.flagga('id'));
  const fil = [slag.samling, slag.mapp?.(svar, underlag), `${id}.mdx`].filter(Boolean).join('/');
  await skrivAllt(rot, [{ fil, innehall: postens(slag, svar, underlag), sett: undefined }]);
  const berattat = await beratta(slag, { id, fil, svar }, underlag, bestallning.env);
  return { ...berattat, ut: [...stadat, berattat.ut].join('\n') };
}

/** The name comes first: after the word that says what is made, with --titel, or as an answer. */
async function svaren(
  slag: Postslag,
  { namn, svarare }: Bestallning,
  underlag: Underlag,
): Promise<Svar> {
  let skrivet = svarare.flagga('titel') === undefined ? namn : undefined;
  const rad = (fraga: string) => {
    const svar = skrivet;
    skrivet = undefined;
    return svar === undefined ? svarare.rad(fraga) : Promise.resolve(svar);
  };
  const tagna = (titel: string) => underlag.medNamnet(slag.samling, titel);
  const fragor = [namnfraga(slag.namn, tagna), ...slag.fragor(underlag)];
  return svaraPa(fragor, { ...svarare, rad });
}

/** The text of the new file. */
export function postens(slag: Postslag, svar: Svar, underlag: Underlag): string {
  const varden = { [SAMLINGAR[slag.samling].namn]: svar['titel'], ...slag.varden(svar, underlag) };
  return skrivPost(slag.samling, varden, {
    brod: slag.brod ?? '',
    ider: (lista) => underlag.ider(lista),
  });
}

interface Skriven {
  id: string;
  fil: string;
  svar: Svar;
}

/** The new file has been checked, with all the others, when its editor is told of it. */
async function beratta(
  slag: Postslag,
  { id, fil, svar }: Skriven,
  underlag: Underlag,
  env: NodeJS.ProcessEnv,
): Promise<Utfall> {
  const { visa, rot } = underlag;
  const resultat = await granskaAllt(rot, { visa });
  const egna = resultat.problem.filter((ett) => ett.fil === `${visa}/${fil}`);
  const fel = egna.filter(({ niva }) => niva === 'fel').length;
  const andras = resultat.problem.length - egna.length;
  const forst = ['INNEHALL', 'HANDBOK']
    .flatMap((ett) => (env[ett] ? `${ett}=${env[ett]} ` : []))
    .join('');
  const schema = Object.keys(LANKSLAG).find((ett) => LANKSLAG[ett]?.samling === slag.samling);
  const rader = [
    `Skapade ${visa}/${fil}.`,
    egna.length > 0 ? skrivText({ ...resultat, problem: egna }) : 'Filen har inga fel.',
    ...(andras > 0
      ? [`Granskningen har ${antalAv(andras, 'sak', 'saker')} att säga om andra filer.`]
      : []),
    '',
    'Så går du vidare:',
    `  Öppna filen. Rader som börjar med # säger vad fälten betyder och vilka fler som finns.`,
    `  Länka till sidan så här: [orden](${schema}:${id})`,
    `  ${forst}npm run dev        visar sidan medan du skriver`,
    `  ${forst}npm run granska    säger vad som är fel`,
    ...(slag.sedan?.(id, svar) ?? []).map((rad) => `  ${forst}${rad}`),
  ];
  return { ut: rader.join('\n'), kod: fel > 0 ? 1 : 0 };
}
