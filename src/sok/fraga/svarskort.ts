import { jamforda } from './avsikt.ts';
import { tolka, type Frageterm, type Tolkning } from './fraga.ts';
import type { Motortraff } from './motor.ts';
import type { Svarsnamn } from './namn.ts';
import type { Rankad } from './rangordna.ts';
import type { Vardag } from './vardag.ts';
import { heterSa, valjSvar, type Svarsslag, type Svarsval } from './svar.ts';
import { hittaLagrum } from '../../lagrum/tolka.ts';
import { lagrumsform } from '../../lagrum/lagrum.ts';
import {
  SLAG,
  type Kort,
  type Kortlank,
  type Kortrad,
  type Sokslag,
  type Soktabell,
} from '../ord/typer.ts';

/** The answer that stands before the hits. */
export interface Svar {
  slag: Svarsslag;
  kort: Kort[];
}

/** What an answer is made from. */
export interface Svarsunderlag {
  fraga: string;
  tolkning: Tolkning;
  rankade: Rankad[];
  tabell: Soktabell;
  namnen: Svarsnamn[];
  vardag: Vardag;
  /** Finds a page in the index by its place in the table. */
  hamta: (plats: number) => Promise<Motortraff | undefined>;
}

/** Kinds of page that two things may be compared by. */
const JAMFORS: readonly Sokslag[] = ['Ord', 'Roll', 'Styrdokument'];
/** Kinds of question that the nearest is an answer to, when the handbook itself is silent. */
const LETAR = 4;

/** The answer to a question, and the hits with the pages of the answer first. */
export async function skapaSvar(underlag: Svarsunderlag): Promise<{
  svar: Svar | undefined;
  rankade: Rankad[];
}> {
  const val = lagrumsval(underlag) ?? skillnadsval(underlag) ?? valet(underlag);
  if (val) {
    const forst = await medForst(underlag, val.platser);
    const svar = await medKort(forst.slice(0, val.platser.length), val.slag);
    const kort = svar.flatMap((ett) => ett.kort ?? []);
    const rankade = [...svar.map((ett) => ett.rankad), ...forst.slice(svar.length)];
    if (kort.length === svar.length)
      return { svar: { slag: val.slag, kort }, rankade: val.iOrdning ? underlag.rankade : rankade };
  }
  const utan = narmast(underlag.tolkning.termer);
  if (!utan && underlag.rankade.length > 0) return { svar: undefined, rankade: underlag.rankade };
  return tigande(underlag, utan);
}

function valet({ tolkning, rankade, tabell, namnen }: Svarsunderlag): Svarsval | undefined {
  return valjSvar(tolkning, rankade, tabell, namnen);
}

/** A paragraph asked for in any spelling. Where no law is named, that of every law. */
function lagrumsval({ fraga, tabell }: Svarsunderlag): Svarsval | undefined {
  const traff = hittaLagrum(fraga, tabell.lagar);
  if (!traff) return undefined;
  const lagar = traff.lag ? [traff.lag] : tabell.lagar.map(({ kort }) => kort);
  const former = new Set(lagar.map((lag) => lagrumsform({ ...traff, lag, till: undefined })));
  const platser = tabell.sidor.flatMap(([, titel, slag], plats) =>
    SLAG[slag] === 'Lagrum' && former.has(titel) ? [plats] : [],
  );
  return platser.length > 0 ? { slag: 'lagrum', platser } : undefined;
}

/** Two things side by side; none when either has no page of its own. */
function skillnadsval(underlag: Svarsunderlag): Svarsval | undefined {
  const par = jamforda(underlag.fraga.trim().toLowerCase());
  if (!par) return undefined;
  const sista = par[1].split(' ').at(-1)!;
  const platser = [[par[0], `${par[0]} ${sista}`], [par[1]]].flatMap((satt) => {
    const hittad = satt.map((text) => plats(text, underlag)).find((ett) => ett !== undefined);
    return hittad === undefined ? [] : [hittad];
  });
  return platser.length === 2 && platser[0] !== platser[1]
    ? { slag: 'skillnad', platser }
    : undefined;
}

function plats(text: string, { tabell, namnen, vardag }: Svarsunderlag): number | undefined {
  const { namn, termer } = tolka(text, tabell, vardag);
  const former = termer.length === 1 ? termer[0]!.former.slice(1) : [];
  const satt = [namn, ...former.map(({ stammar }) => stammar.join(' '))];
  return satt.map((ett) => heterSa(ett, JAMFORS, tabell, namnen)).find((ett) => ett !== undefined);
}

/** The titles nearest to a question of which the handbook has no part; undefined when it has some. */
function narmast(termer: Frageterm[]): string[] | undefined {
  if (termer.length === 0 || termer.some(({ nara }) => nara.length === 0)) return undefined;
  return [...new Set(termer.flatMap(({ nara }) => nara))];
}

/** "The source does not say": the nearest that is known, where to look further, and whom to ask. */
async function tigande(
  underlag: Svarsunderlag,
  titlar: string[] | undefined,
): Promise<{ svar: Svar | undefined; rankade: Rankad[] }> {
  const { tolkning, tabell } = underlag;
  const platser = (titlar ?? []).slice(0, LETAR).flatMap((titel) => {
    const hittad = tabell.sidor.findIndex((sida) => sida[1] === titel);
    return hittad < 0 ? [] : [hittad];
  });
  const egna = underlag.rankade.filter(({ termer }) => termer.length > 0);
  const forst = await medForst(
    { ...underlag, rankade: [...naraPlatser(underlag, platser), ...egna] },
    platser,
  );
  const rankade = forst.length > 0 ? forst : await medForst(underlag, reservplatser(tabell));
  const nara = await Promise.all(forst.slice(0, platser.length).map(lank));
  const sokt = tolkning.termer.map(({ ord }) => ord).join(' ');
  const kort: Kort = {
    rubrik: 'Handboken svarar inte på det',
    svar: [{ text: `Ingen sida i handboken handlar om ”${sokt}”.` }],
    rader: [
      ...radMed('Närmast', nara),
      ...radMed(
        'Leta vidare',
        tabell.reserv.filter(({ roll }) => !roll),
      ),
      ...radMed(
        'Fråga',
        tabell.reserv.filter(({ roll }) => roll),
      ),
    ],
  };
  const svar: Svar | undefined =
    kort.rader.length > 0 ? { slag: 'tiger', kort: [kort] } : undefined;
  return { svar, rankade };
}

/** Hits that are only near to the question are those named, and no others. */
function naraPlatser({ rankade }: Svarsunderlag, platser: number[]): Rankad[] {
  return rankade.filter((ett) => platser.includes(ett.plats) && ett.termer.length === 0);
}

function reservplatser(tabell: Soktabell): number[] {
  const titlar = new Set(tabell.reserv.map(({ text }) => text));
  return tabell.sidor.flatMap(([, titel, slag], plats) =>
    titlar.has(titel) && (SLAG[slag] === 'Översikt' || SLAG[slag] === 'Roll') ? [plats] : [],
  );
}

/** The hits with some pages first; those that the index did not find are fetched. */
async function medForst({ rankade, hamta }: Svarsunderlag, platser: number[]): Promise<Rankad[]> {
  const forst = await Promise.all(
    platser.map(async (plats): Promise<Rankad | undefined> => {
      const kand = rankade.find((ett) => ett.plats === plats);
      const traff = kand ? undefined : await hamta(plats);
      return (
        kand ?? (traff && { plats, poang: 0, termer: [], traffar: [{ ...traff, platser: [] }] })
      );
    }),
  );
  return [
    ...forst.filter((ett) => ett !== undefined),
    ...rankade.filter((ett) => !platser.includes(ett.plats)),
  ];
}

/** The pages of an answer with what each says. Of several times, the last day for something comes first. */
async function medKort(
  rankade: Rankad[],
  slag: Svarsslag,
): Promise<{ rankad: Rankad; kort: Kort | undefined }[]> {
  const alla = await Promise.all(
    rankade.map(async (rankad) => ({
      rankad,
      kort: (await rankad.traffar[0]!.hamta()).meta.kort,
    })),
  );
  const frist = (kort: Kort | undefined) => Number(kort?.frist ?? false);
  return slag === 'när' ? alla.sort((a, b) => frist(b.kort) - frist(a.kort)) : alla;
}

function radMed(etikett: string, varden: Kortlank[]): Kortrad[] {
  return varden.length > 0 ? [{ etikett, varden }] : [];
}

async function lank({ traffar }: Rankad): Promise<Kortlank> {
  const { meta } = await traffar[0]!.hamta();
  return { text: meta.title, adress: meta.adress };
}
