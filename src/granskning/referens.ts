/** Looks an id up in a collection or in a list of handbok.yaml, and says what is wrong when it is not there. */
import { SAMLINGAR, TAXONOMIER, type Samling, type Taxonomi } from '../schema/index.ts';
import { LANKSLAG, lasLank } from '../schema/lankar.ts';
import { omdirigeringSchema, slutmalet, type Omdirigering } from '../schema/omdirigeringar.ts';
import { textI, type Bok } from './bok.ts';
import { ENKELBILDER } from '../innehall/brod/enkelbilder.ts';
import { foreslaId } from '../innehall/fil/filnamn.ts';
import { narmast } from '../svenska/forslag.ts';
import type { Kod } from '../problem/koder.ts';
import type { Kalla } from '../innehall/post.ts';
import { problem, type Plats, type Problem } from '../problem/problem.ts';
import { bytOrd } from '../innehall/falt/schemaord.ts';

const KOD: Record<Samling, Kod> = {
  kapitel: 'KAPITEL-SAKNAS',
  popular: 'POPULAR-SAKNAS',
  roller: 'ROLL-SAKNAS',
  styrdokument: 'DOKUMENT-SAKNAS',
  malkedja: 'NIVA-SAKNAS',
  mal: 'MAL-SAKNAS',
  arshjul: 'HANDELSE-SAKNAS',
  processer: 'PROCESS-SAKNAS',
  ordlista: 'ORD-SAKNAS',
  utbildning: 'UTBILDNING-SAKNAS',
  scenarier: 'SCENARIO-SAKNAS',
  utvardering: 'UTVARDERING-SAKNAS',
  versioner: 'VERSION-SAKNAS',
};

/** What a reference points into, and with which code a broken one is reported. */
export interface Referensmal {
  kod: Kod;
  /** "Rollen", "Dokumenttypen" */
  ett: string;
  samling?: Samling;
  ider: () => Iterable<string>;
  finns: (id: string) => boolean;
  /** What the thing that was called so is called now. */
  omdopt?: (id: string) => string | undefined;
}

/** What has been led on to another id: omdirigeringar in handbok.yaml. */
function omdirigerad(bok: Bok, namn: Samling, id: string): string | undefined {
  const slag = Object.keys(LANKSLAG).find((ett) => LANKSLAG[ett]?.samling === namn);
  const mal = slutmalet(omdirigeringarI(bok), `${slag}:${id}`);
  const lank = mal === undefined ? undefined : lasLank(mal);
  if (!lank || lank.slag !== slag) return undefined;
  return bok.samling(namn).has(lank.id) ? lank.id : undefined;
}

/** The redirects of handbok.yaml that can be read. */
export function omdirigeringarI(bok: Bok): Omdirigering[] {
  const lista = bok.handbok.ra['omdirigeringar'];
  if (!Array.isArray(lista)) return [];
  return lista.flatMap((ett) => omdirigeringSchema.safeParse(ett).data ?? []);
}

/** The id of the thing in a collection whose name is what the missing id says: the file has been renamed, the thing has not. */
function omdopt(bok: Bok, namn: Samling, id: string): string | undefined {
  const falt = SAMLINGAR[namn].namn;
  const lika = [...bok.samling(namn).values()].filter(
    (post) => foreslaId(textI(post, falt) ?? '') === id,
  );
  return lika.length === 1 ? lika[0]?.id : undefined;
}

/** The target by name: a collection or a list of handbok.yaml. */
export function malFor(bok: Bok, namn: string): Referensmal {
  if (namn in SAMLINGAR) {
    const samling = bok.samling(namn as Samling);
    const { ett } = SAMLINGAR[namn as Samling];
    return {
      kod: KOD[namn as Samling],
      ett,
      samling: namn as Samling,
      ider: () => samling.keys(),
      finns: (id) => samling.has(id),
      omdopt: (id) => omdirigerad(bok, namn as Samling, id) ?? omdopt(bok, namn as Samling, id),
    };
  }
  if (namn === 'enkelbilder') return bland('Bilden', Object.keys(ENKELBILDER));
  const ider = bok.taxonomi(namn as Taxonomi);
  // What is wrong with handbok.yaml is told there, once.
  const ovisst = bok.handbok.data === undefined && !Array.isArray(bok.handbok.ra[namn]);
  return {
    kod: 'TAXONOMI-SAKNAS',
    ett: TAXONOMIER[namn as Taxonomi],
    ider: () => ider,
    finns: (id) => ovisst || ider.includes(id),
  };
}

/** One of a few that the program has. */
function bland(ett: string, ider: string[]): Referensmal {
  return { kod: 'KOMPONENT-ATTRIBUT', ett, ider: () => ider, finns: (id) => ider.includes(id) };
}

const I_FORSLAG =
  'Sidan finns bara i förslaget. En beslutad sida kan inte länka dit. Ta bort länken, eller lägg ändringen i förslaget.';

/**
 * The problem of a broken reference, with the nearest id and the corrected line.
 *
 * @param fore what stands before the id on the line: "roll:" in a link, whose words may be the same as its id
 */
export function trasig(
  bok: Bok,
  kalla: Kalla,
  mal: Referensmal,
  id: string,
  plats: Plats,
  fore = '',
): Problem {
  if (mal.samling && bok.hela?.samling(mal.samling).has(id))
    return tillIntern(kalla, mal, id, plats);
  const ider = [...mal.ider()];
  const bast = mal.omdopt?.(id) ?? narmast(id, ider);
  const lista = ider.length > 0 && ider.length <= 12 ? ` Det som finns är ${ider.join(', ')}.` : '';
  const mer = bast ? ` Menade du "${bast}"?` : lista;
  const iForslag = mal.samling !== undefined && bok.foreslagna.has(`${mal.samling}/${id}`);
  const rad = bok.rad(kalla, plats.rad);
  const rattad = bast && bytOrd(rad, plats.kolumn, fore + id, fore + bast);
  const text = `${mal.ett} "${id.slice(0, 80)}" finns inte.${iForslag ? '' : mer}`;
  return problem(mal.kod, kalla.fil, plats, text, iForslag ? { atgard: I_FORSLAG } : { rattad });
}

const OM_INTERN =
  'Ta bort hänvisningen, eller gör också den intern: <Intern> kring texten, synlighet: intern på raden, fältets namn i internaFält.';

/** What everyone may read leads to what they may not. */
function tillIntern(kalla: Kalla, { ett }: Referensmal, id: string, plats: Plats): Problem {
  const text = `${ett} "${id}" visas bara på intranätet, men alla får läsa det som leder dit.`;
  return problem('INTERN-LANK', kalla.fil, plats, text, { atgard: OM_INTERN });
}
