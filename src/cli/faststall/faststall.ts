/** Freezes what was decided: from the handbook's folder and the facts of the decision to a file in versioner/. */
import { granskaAllt } from '../../diagram/granska.ts';
import { skrivText, type Resultat } from '../../granskning/index.ts';
import { iTidsordning } from '../../innehall/versionsordning.ts';
import { byggHandbok, ramaterialUr } from '../../modell/handbok.ts';
import type { Handbok, Version } from '../../modell/typer.ts';
import type { VersionData } from '../../schema/versioner.ts';
import { frystVersion, olikaFiler, skrivVersion, versionUtanText } from '../../version/index.ts';
import { Stopp } from '../grund/stopp.ts';
import { svaraPa, type Svar, type Svarare } from '../ny/fragor.ts';
import { lasForAndring, skrivAllt, type Filandring } from '../skrivning/index.ts';
import { lyftForslag } from '../forslag/lyft.ts';
import { beslutsfragor, JA } from './fragor.ts';
import { gitlage } from './git.ts';
import { medBeslut } from './handboksfil.ts';
import { klart, KVAR_SOM_FORSLAG } from './ord.ts';

export interface Faststallning {
  /** The handbook's folder, and how it is written in messages. */
  rot: string;
  visa: string;
  svarare: Svarare;
  /** The decision is known, but its text is not here. */
  utanText: boolean;
  /** Today, ISO. */
  idag: string;
}

/** What to print, and the exit code. */
export interface Utfall {
  ut: string;
  kod: number;
}

const HANDBOK = 'handbok.yaml';

/** The problems that the command itself mends. */
const RATTAS_HAR = ['VERSION-FATTAS', 'VERSION-OLIK'];

/**
 * Asks for what is not known, and writes the version together with what handbok.yaml says of the decision.
 *
 * @throws Stopp when something is in the way; then nothing was written
 */
export async function faststall(val: Faststallning): Promise<Utfall> {
  const last = await granskaAllt(val.rot, { visa: val.visa });
  const oppet = {
    ...last,
    problem: last.problem.filter(({ kod }) => !RATTAS_HAR.includes(kod)),
  };
  if (oppet.problem.some(({ niva }) => niva === 'fel'))
    return { ut: `${skrivText(oppet)}\n\nInget frystes. Rätta felen och försök igen.`, kod: 1 };
  if (last.handbokData?.forslag && !val.utanText) throw new Stopp(KVAR_SOM_FORSLAG);
  const bok = byggHandbok(ramaterialUr(last, 'intern'));
  const frysta = iTidsordning(bok.versioner);
  const harForslag = last.forslag !== undefined && !val.utanText;
  const underlag = { ...val, bok, senaste: frysta.at(-1), harForslag };
  const svar = await svaraPa(beslutsfragor(underlag), val.svarare);
  const id = ledigtId(svar['datum']!, frysta);
  const arbete = val.utanText
    ? utanText(svar, frysta)
    : medText(val.rot, svar['forslag'] === JA ? lyft(val.rot, last) : vanlig(last), svar, frysta);
  const fil = `versioner/${id}.json`;
  const innehall = skrivVersion(arbete.version);
  const varning = gitlage(val.rot);
  await skrivAllt(val.rot, [{ fil, innehall, sett: undefined }, ...arbete.andringar]);
  const filer = [fil, ...arbete.andringar.map((andring) => andring.fil)];
  return {
    ut: klart({ ...arbete, filer, visa: val.visa, varning, oppet, bok }),
    kod: 0,
  };
}

interface Arbete {
  version: VersionData;
  /** Other files that change with it. */
  andringar: Filandring[];
  /** What is changed in handbok.yaml. */
  andrat: string[];
}

function utanText(svar: Svar, frysta: Version[]): Arbete {
  const version = versionUtanText({ ...beslutet(svar), fore: frysta.at(-1)?.data });
  const dubbel = frysta.find(({ data }) => data.beslut.datum === svar['datum'] && data.utanText);
  if (dubbel)
    throw new Stopp(
      `Beslutet ${svar['datum']} finns redan, utan text: ${dubbel.id}.json. Inget skrevs.`,
    );
  return { version, andringar: [], andrat: [] };
}

/** What is decided, and what must change in the folder for the files to say it. */
interface Beslutattext {
  last: Resultat;
  andringar: Filandring[];
}

function vanlig(last: Resultat): Beslutattext {
  return { last, andringar: [] };
}

/** A proposal that has become the decision: the handbook as it is with it, and its files lifted to their places. */
function lyft(rot: string, last: Resultat): Beslutattext {
  const { poster, handbokData, bilder } = last.forslag!;
  return { last: { ...last, poster, handbokData, bilder }, andringar: lyftForslag(rot) };
}

function medText(
  rot: string,
  { last, andringar }: Beslutattext,
  svar: Svar,
  frysta: Version[],
): Arbete {
  const { beslut, titel } = beslutet(svar);
  const lyftFil = andringar.find(({ fil }) => fil === HANDBOK);
  const fil = lasForAndring(rot, HANDBOK);
  if (!fil) throw new Stopp(`${HANDBOK} finns inte. Inget frystes.`);
  const text = lyftFil ? String(lyftFil.innehall) : fil.text;
  const handbok = medBeslut(text, { beslut, fran: svar['fran']! });
  const bok = byggHandbok(ramaterialUr({ ...last, handbokData: handbok.data }, 'intern'));
  provaNy(bok, frysta, last.forslag !== undefined && andringar.length === 0);
  const version = frystVersion(bok, { titel, beslut, fore: frysta.at(-1)?.data });
  const andring = { fil: HANDBOK, innehall: handbok.text, sett: fil.sett };
  return {
    version,
    andringar: [
      ...andringar.filter((ett) => ett !== lyftFil),
      ...(handbok.text === fil.text ? [] : [andring]),
    ],
    andrat: handbok.andrat,
  };
}

/** @throws Stopp when the latest version says the same */
function provaNy(bok: Handbok, frysta: Version[], forslag: boolean): void {
  const senaste = frysta.findLast(({ data }) => !data.utanText);
  if (!senaste || olikaFiler(bok, senaste.data).length > 0) return;
  throw new Stopp(
    `Handboken säger samma sak som versionen ${senaste.id}, ord för ord. Inget frystes. ${forslag ? 'Är det förslaget som har beslutats: lägg till --forslag ja.' : 'Har ett nytt beslut ändrat texten: skriv in ändringen först.'}`,
  );
}

function beslutet({ organ, datum, paragraf, diarienummer, titel }: Svar) {
  return {
    titel: titel!,
    beslut: {
      organ: organ!,
      datum: datum!,
      paragraf: paragraf!,
      diarienummer: diarienummer!,
    },
  };
}

/** The day of the decision; the second on a day gets -2. */
function ledigtId(datum: string, frysta: Version[]): string {
  const tagna = new Set(frysta.map(({ id }) => id));
  if (!tagna.has(datum)) return datum;
  let nr = 2;
  while (tagna.has(`${datum}-${nr}`)) nr++;
  return `${datum}-${nr}`;
}
