/** What a page is about, in the words of schema.org, for programs that read JSON-LD. Nothing that the page does not say. */
import { bildslag } from '../../diagram/organisation/slag.ts';
import type { AnyNod, Handbok, Handelse, Ord, Roll, Styrdokument } from '../../modell/typer.ts';
import { arStyrkt } from '../../modell/status.ts';
import { OKAND } from '../../schema/delar.ts';
import { tillfallenFor } from '../form/samling.ts';

/** A node of JSON-LD. */
export type Lankad = Record<string, unknown>;
type TillAdress = (sida: string) => string;

/** The thing itself; undefined for a page that schema.org has no word for, or where it asks for what the source does not tell. */
export function sakenI(bok: Handbok, nod: AnyNod, till: TillAdress): Lankad | undefined {
  const saken = egenskaper(bok, nod, till);
  return saken && medKanda({ '@id': till(nod.adress), name: nod.namn, ...saken });
}

function egenskaper(bok: Handbok, nod: AnyNod, till: TillAdress): Lankad | undefined {
  switch (nod.samling) {
    case 'roller':
      return rollen(nod, till);
    case 'styrdokument':
      return dokumentet(nod, till);
    case 'arshjul':
      return handelsen(bok, nod, till);
    case 'ordlista':
      return ordet(nod, till);
    default:
      return undefined;
  }
}

/** An office or a group of people is no organisation. */
function rollen(roll: Roll, till: TillAdress): Lankad | undefined {
  const slag = bildslag(roll);
  const typ = slag === 'bolag' ? 'Organization' : ORGAN.has(slag) ? 'GovernmentOrganization' : '';
  if (typ === '') return undefined;
  return {
    '@type': typ,
    alternateName: roll.data.kortnamn,
    parentOrganization:
      roll.under && ORGAN.has(bildslag(roll.under)) ? id(roll.under, till) : undefined,
  };
}

const ORGAN = new Set(['politik', 'namnd', 'stod', 'forvaltning']);

/** What nothing shows to be decided is only a text. */
function dokumentet(dokument: Styrdokument, till: TillAdress): Lankad {
  const { beslut } = dokument.data;
  const namn = dokument.typ?.namn;
  if (!arStyrkt(dokument.data)) return { '@type': 'CreativeWork', genre: namn };
  return {
    '@type': 'Legislation',
    legislationType: namn,
    legislationDate: kand(beslut.datum),
    legislationIdentifier: kand(beslut.diarienummer),
    legislationPassedBy: dokument.beslutatAv && id(dokument.beslutatAv, till),
    legislationLegalForce: `https://schema.org/${GALLER.has(dokument.status) ? 'InForce' : 'NotInForce'}`,
  };
}

const GALLER = new Set<Styrdokument['status']>(['gällande', 'översyn krävs', 'föreslås upphävas']);

/** The first of its days in the calendar. Without one it is nothing that a calendar could hold. */
function handelsen(bok: Handbok, handelse: Handelse, till: TillAdress): Lankad | undefined {
  const [forsta] = tillfallenFor(bok, handelse);
  if (!forsta) return undefined;
  const { fran, till: sista } = forsta;
  return {
    '@type': 'Event',
    startDate: fran,
    endDate: sista === fran ? undefined : sista,
    organizer: handelse.aktorer[0] && id(handelse.aktorer[0], till),
  };
}

function ordet({ data }: Ord, till: TillAdress): Lankad {
  return {
    '@type': 'DefinedTerm',
    description: data.betydelse,
    alternateName: data.synonymer.length > 0 ? data.synonymer : undefined,
    inDefinedTermSet: { '@id': till('/ordlista/') },
  };
}

function id({ adress }: AnyNod, till: TillAdress): Lankad {
  return { '@id': till(adress) };
}

function kand(varde: string): string | undefined {
  return varde === OKAND ? undefined : varde;
}

function medKanda(saken: Lankad): Lankad {
  return Object.fromEntries(Object.entries(saken).filter(([, varde]) => varde !== undefined));
}
