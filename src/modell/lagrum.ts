import {
  jamforLagrum,
  lagrumIOrd,
  lagrumsankare,
  lagrumsform,
  type Lagrum,
} from '../lagrum/lagrum.ts';
import { lagrumITexten } from '../lagrum/i-text.ts';
import { tolkaLagrum } from '../lagrum/tolka.ts';
import { lagnamn, LAGRUMSFALT, type LagData } from '../schema/lagar.ts';
import { vardenEfter } from '../schema/varden.ts';
import { lopandeText } from './brodtext/index.ts';
import type { Lagrumstext } from './brodtext/index.ts';
import { utgavemarke } from './folj.ts';
import { sammandrag } from './lasspar.ts';
import { scenariotexter } from './scenario.ts';
import type { AnyNod, Handbok } from './typer.ts';

/** A paragraph that the handbook rests on. */
export interface Lagrumspost {
  lag: LagData;
  /** "KL 11:10" */
  form: string;
  /** "11 kap. 10 §" */
  iOrd: string;
  /** Its id on the page of laws. */
  ankare: string;
  adress: string;
  paragraf: LagData['paragrafer'][number];
  /** The pages that rest on it, in the order of the handbook. */
  noder: AnyNod[];
}

const LAGRUMSSIDA = '/lagrum/';

/** Every paragraph that some page rests on, law by law and in the law's own order. Made once a handbook: every page's foot asks. */
export const lagrumslista: (bok: Handbok) => Lagrumspost[] = sammandrag(
  skapaLista,
  (bok) => `${utgavemarke(bok)} lagrum`,
  (lista) =>
    JSON.stringify(
      lista.map(({ noder, ...post }) => [post, noder.map(({ samling, id }) => [samling, id])]),
    ),
);

function skapaLista(bok: Handbok): Lagrumspost[] {
  const perForm = new Map<string, { lagrum: Lagrum; noder: Set<AnyNod> }>();
  for (const nod of vilande(bok))
    for (const lagrum of [...lagrumI(nod, bok), ...iTexten(nod, bok)]) {
      const form = lagrumsform(lagrum);
      const har = perForm.get(form) ?? { lagrum, noder: new Set() };
      har.noder.add(nod);
      perForm.set(form, har);
    }
  return bok.lagar.flatMap((lag) =>
    [...perForm.values()]
      .filter(({ lagrum }) => lagrum.lag === lag.kort)
      .sort((a, b) => jamforLagrum(a.lagrum, b.lagrum))
      .flatMap(({ lagrum, noder }) => post(lag, lagrum, [...noder])),
  );
}

/** How a reference is shown and where it leads; undefined where it cannot be read. */
export function lagrumslank(
  skrivet: string,
  bok: Handbok,
): { text: string; adress: string } | undefined {
  const lagrum = tolkaLagrum(skrivet, lagnamn(bok.lagar));
  if (!lagrum) return undefined;
  return { text: lagrumsform(lagrum), adress: `${LAGRUMSSIDA}#${lagrumsankare(lagrum)}` };
}

/** The references in a running text that lead to a paragraph of the page of laws, in order. */
export function lagrumslankarI(text: string, bok: Handbok): Lagrumstext[] {
  return lagrumITexten(text, lagnamn(bok.lagar)).flatMap(({ start, slut, lagrum }) => {
    const form = lagrumsform({ ...lagrum, till: undefined });
    const har = lagrumslista(bok).find((ett) => ett.form === form);
    return har ? [{ start, slut, adress: har.adress }] : [];
  });
}

/** The pages that may rest on a law, in the order that a reader meets them. */
function vilande(bok: Handbok): AnyNod[] {
  return [
    ...bok.kapitel,
    ...bok.popular,
    ...bok.roller,
    ...bok.styrdokument,
    ...bok.malkedja,
    ...bok.arshjul,
    ...bok.ordlista,
    ...bok.utbildning,
    ...bok.scenarier,
    ...bok.utvardering,
  ];
}

/** Each paragraph of the references of a node's fields. */
function lagrumI(nod: AnyNod, bok: Handbok): Lagrum[] {
  return (LAGRUMSFALT[nod.samling] ?? [])
    .flatMap((falt) => vardenEfter(falt, nod.data))
    .flatMap(({ varde }) => tolkaLagrum(String(varde), lagnamn(bok.lagar)) ?? [])
    .flatMap(ettOchEtt);
}

/** Each paragraph that a node's text refers to. */
function iTexten(nod: AnyNod, bok: Handbok): Lagrum[] {
  const texter = nod.samling === 'scenarier' ? scenariotexter(nod.data) : [];
  return [...texter, ...lopandeText(nod.inne)]
    .flatMap((text) => lagrumITexten(text, lagnamn(bok.lagar)))
    .flatMap(({ lagrum }) => ettOchEtt(lagrum));
}

/** A span is both of its ends. */
function ettOchEtt({ till, ...ett }: Lagrum): Lagrum[] {
  const paragrafer = [ett.paragraf, ...(till ? [till] : [])];
  return paragrafer.map((paragraf) => ({ ...ett, paragraf, till: undefined }));
}

function post(lag: LagData, lagrum: Lagrum, noder: AnyNod[]): Lagrumspost[] {
  const nummer = lagrumsform(lagrum).slice(lag.kort.length + 1);
  const paragraf = lag.paragrafer.find((ett) => ett.paragraf === nummer);
  if (!paragraf) return [];
  const ankare = lagrumsankare(lagrum);
  return [
    {
      lag,
      form: lagrumsform(lagrum),
      iOrd: lagrumIOrd(lagrum),
      ankare,
      adress: `${LAGRUMSSIDA}#${ankare}`,
      paragraf,
      noder,
    },
  ];
}
