/** From two texts of a handbook to what differs between them. */
import { SAMLINGAR, type Samling } from '../schema/index.ts';
import type { Versionspost } from '../schema/versioner.ts';
import { rakna } from './antal.ts';
import { blockskillnader } from './block/blockskillnad.ts';
import { helaFlyttar, type Flyttplan } from './flytt/hela.ts';
import { markeraLiknande } from './flytt/liknande.ts';
import { flyttadePoster, PLATSFALT } from './post/plats.ts';
import { postnyckel, postpar, type Postpar } from './post/postpar.ts';
import { lanknamnen } from './uppgift/lanknamn.ts';
import { textskillnad } from './text/textskillnad.ts';
import type {
  Blockskillnad,
  Flytt,
  Flyttar,
  Omnumrerad,
  Postmarke,
  Postskillnad,
  Skillnad,
} from './typer.ts';
import { postnamn } from './postnamn.ts';
import { namnen, type Handboksdata, type Namnpar } from './uppgift/namn.ts';
import { uppgiftsskillnader } from './uppgift/uppgiftsskillnad.ts';

/** handbok.yaml of each text, where names of kinds, parts and the like are taken from. */
export interface Handboksuppgifter {
  fore?: Handboksdata;
  efter?: Handboksdata;
}

/**
 * What differs between two texts. Posts that are alike are not in the answer; see typer.ts for what is, and tillbaka.ts for the way
 * back to either text.
 */
export function skillnad(
  fore: readonly Versionspost[],
  efter: readonly Versionspost[],
  handbok: Handboksuppgifter = {},
): Skillnad {
  const par = postpar(fore, efter);
  const plan = helaFlyttar(par.map((ett) => ({ nyckel: parnyckel(ett), ...blocken(ett) })));
  const namn = { fore: namnen(fore, handbok.fore), efter: namnen(efter, handbok.efter) };
  const flyttade = flyttadePoster(par);
  const alla = par.map((ett) => enPost(ett, { plan, namn, flyttad: flyttade.has(ett) }));
  markeraLiknande(alla, plan.flyttar);
  const poster = alla.filter(skiljer);
  return {
    poster,
    omnumrerade: par.filter((ett) => !flyttade.has(ett)).flatMap(omnumrerad),
    flyttar: namngivna(plan.flyttar, poster),
    antal: rakna(poster),
    lankar: lanknamnen(poster, namn),
  };
}

/** Nothing differs. */
export function arLika({ poster, omnumrerade }: Skillnad): boolean {
  return poster.length === 0 && omnumrerade.length === 0;
}

/** Moves with the names of the posts that they go from and to. */
function namngivna(flyttar: readonly Flyttar[], poster: readonly Postskillnad[]): Flytt[] {
  const perNyckel = new Map(poster.map((post) => [post.nyckel, post]));
  const namnet = (nyckel: string, sida: 'fore' | 'efter') => {
    const marke = perNyckel.get(nyckel)?.[sida];
    return marke ? postnamn(marke) : nyckel;
  };
  return flyttar.map((ett) => ({
    ...ett,
    namn: { fran: namnet(ett.fran, 'fore'), till: namnet(ett.till, 'efter') },
  }));
}

function parnyckel({ fore, efter }: Postpar): string {
  return postnyckel((efter ?? fore)!) + (efter ? '' : '-borttagen');
}

function blocken({ fore, efter }: Postpar) {
  return { fore: fore?.block ?? [], efter: efter?.block ?? [] };
}

interface Sammanhang {
  plan: Flyttplan;
  namn: Namnpar;
  flyttad: boolean;
}

function enPost(par: Postpar, { plan, namn, flyttad }: Sammanhang): Postskillnad {
  const { fore, efter } = par;
  const { samling } = (efter ?? fore)!;
  const gamla = blocken(par);
  const block = blockskillnader(
    gamla.fore,
    gamla.efter,
    (ett) => plan.fore.has(ett) || plan.efter.has(ett),
  ).map((ett) => medFlytt(ett, plan));
  const bytt = fore && efter && fore.namn !== efter.namn;
  return {
    nyckel: parnyckel(par),
    samling,
    fore: fore && marke(fore, namn.fore),
    efter: efter && marke(efter, namn.efter),
    namn: bytt ? textskillnad([{ text: fore.namn }], [{ text: efter.namn }]) : undefined,
    flyttad,
    uppgifter: fore && efter ? uppgifterna(fore, efter, namn) : [],
    block,
    textAndrad: block.some((ett) => ett.art !== 'lika'),
  };
}

function medFlytt(ett: Blockskillnad, plan: Flyttplan): Blockskillnad {
  if (ett.art !== 'in' && ett.art !== 'ut') return ett;
  const flytt = (ett.art === 'in' ? plan.efter : plan.fore).get(ett.block);
  return flytt === undefined ? ett : { ...ett, flytt };
}

function uppgifterna(fore: Versionspost, efter: Versionspost, namn: Namnpar) {
  const { samling } = efter;
  const eget = Object.hasOwn(SAMLINGAR, samling) ? [SAMLINGAR[samling as Samling].namn] : [];
  const utom = [...eget, ...(PLATSFALT[samling] ?? [])];
  return uppgiftsskillnader(samling, fore.data, efter.data, namn, utom);
}

function marke(
  { id, namn, nummer, rel, samling, data }: Versionspost,
  heter: Namnpar['fore'],
): Postmarke {
  const { under, del } = data;
  const ovan =
    typeof under === 'string'
      ? heter(samling, under)
      : typeof del === 'string'
        ? heter('delar', del)
        : undefined;
  return { id, namn, nummer, rel, under: ovan };
}

function skiljer({ fore, efter, namn, flyttad, uppgifter, textAndrad }: Postskillnad): boolean {
  const sammaId = fore?.id === efter?.id;
  return !sammaId || !!namn || flyttad || uppgifter.length > 0 || textAndrad;
}

function omnumrerad({ fore, efter }: Postpar): Omnumrerad[] {
  if (!fore?.nummer || !efter?.nummer || fore.nummer === efter.nummer) return [];
  const { samling, namn, nummer } = efter;
  return [{ samling, namn, fore: fore.nummer, efter: nummer }];
}
