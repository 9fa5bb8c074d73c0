/** The tables that are published as CSV: what a person would open in a program for tables. */
import { nastaOversyn } from '../../modell/status.ts';
import { tidsord } from '../../modell/tabeller.ts';
import type { AnyNod, Handbok } from '../../modell/typer.ts';
import { OKAND } from '../../schema/delar.ts';
import { tillfallenFor } from '../form/samling.ts';
import { adressTill, uriFor, type Dataplats } from '../plats.ts';
import { skrivCsv } from './csv.ts';

export interface Csvtabell {
  /** The file's name without .csv. */
  id: 'styrdokument' | 'handelser' | 'mal';
  namn: string;
  beskrivning: string;
}

export const CSVTABELLER: readonly Csvtabell[] = [
  {
    id: 'styrdokument',
    namn: 'Registret över styrdokument',
    beskrivning: 'En rad för varje dokument: beslut, ansvarig, giltighet och status.',
  },
  {
    id: 'handelser',
    namn: 'Årets händelser',
    beskrivning:
      'En rad för varje tillfälle i kalendern. En händelse utan känd tid har en rad utan datum.',
  },
  {
    id: 'mal',
    namn: 'Målen',
    beskrivning: 'En rad för varje mått. Ett mål utan mått har en rad utan mått.',
  },
];

export function skrivTabell(id: Csvtabell['id'], bok: Handbok, plats: Dataplats): string {
  return skrivCsv(RADER[id](bok, plats));
}

/** The tables that have any rows. */
export function csvtabellerna(bok: Handbok): Csvtabell[] {
  return CSVTABELLER.filter(({ id }) => bok[id === 'handelser' ? 'arshjul' : id].length > 0);
}

type Rader = (bok: Handbok, plats: Dataplats) => string[][];

const RADER: Record<Csvtabell['id'], Rader> = { styrdokument, handelser, mal };

function styrdokument(bok: Handbok, plats: Dataplats): string[][] {
  const huvud =
    'Id;Titel;Typ;Kategori;Status;Statusdag;Beslutat av;Beslutsdatum;Paragraf;Diarienummer;Dokumentansvarig;Gäller från;Gäller till;Nästa översyn;Ligger under;Dokumentet;Sida;Uri';
  return [
    huvud.split(';'),
    ...bok.styrdokument.map((ett) => [
      ett.id,
      ett.namn,
      ett.typ?.namn ?? '',
      ett.kategori?.namn ?? '',
      ett.status,
      ett.statusdag,
      ett.beslutatAv?.namn ?? '',
      kand(ett.data.beslut.datum),
      kand(ett.data.beslut.paragraf),
      kand(ett.data.beslut.diarienummer),
      ett.data.ansvarigTitel ?? ett.ansvarig?.namn ?? '',
      kand(ett.data.galler.fran),
      kand(ett.data.galler.till),
      kand(nastaOversyn(ett.data, ett.typ?.oversynManader)),
      ett.under?.namn ?? '',
      ett.data.lank ?? '',
      ...sist(ett, plats),
    ]),
  ];
}

function handelser(bok: Handbok, plats: Dataplats): string[][] {
  const huvud =
    'Id;Händelse;Slag;Första dag;Sista dag;Mandatskifte;När, i ord;Vem;Beslut;Resultat;Sida;Uri';
  return [
    huvud.split(';'),
    ...bok.arshjul.flatMap((ett) => {
      const dagar = tillfallenFor(bok, ett);
      const alla = dagar.length > 0 ? dagar : [{ fran: '', till: '', mandatskifte: false }];
      return alla.map(({ fran, till, mandatskifte }) => [
        ett.id,
        ett.namn,
        ett.slag?.namn ?? '',
        fran,
        till,
        jaNej(mandatskifte),
        tidsord(ett),
        namnen(ett.aktorer),
        jaNej(ett.data.beslut),
        ett.data.resultat.join(', '),
        ...sist(ett, plats),
      ]);
    }),
  ];
}

function mal(bok: Handbok, plats: Dataplats): string[][] {
  const huvud =
    'Id;Mål;Nummer;Nivå;Område;Bidrar till;Ansvarig;Gäller;Mått;Målvärde;Målvärdets år;Sida;Uri';
  return [
    huvud.split(';'),
    ...bok.mal.flatMap((ett) => {
      const matten = ett.data.matt.map(({ namn, malvarde, ar }) => [
        namn,
        kand(malvarde),
        String(ar ?? ''),
      ]);
      return (matten.length > 0 ? matten : [['', '', '']]).map((matt) => [
        ett.id,
        ett.namn,
        ett.data.nummer ?? '',
        ett.niva?.namn ?? '',
        ett.omrade?.namn ?? '',
        ett.under?.namn ?? '',
        namnen(ett.ansvariga),
        ett.data.ar ?? '',
        ...matt,
        ...sist(ett, plats),
      ]);
    }),
  ];
}

function sist(nod: AnyNod, plats: Dataplats): string[] {
  return [adressTill(nod.adress, plats), uriFor(nod, plats)];
}

/** What the source does not tell is an empty cell. */
function kand(varde: string | undefined): string {
  return varde === undefined || varde === OKAND ? '' : varde;
}

function namnen(noder: readonly AnyNod[]): string {
  return noder.map(({ namn }) => namn).join(', ');
}

function jaNej(svar: boolean): string {
  return svar ? 'ja' : 'nej';
}
