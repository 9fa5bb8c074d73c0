/** Every page that has a twin in plain text, with the text of it. */
import type { RootContent } from 'mdast';
import { exempelrad } from '../../modell/exempelrad.ts';
import { allaNoder } from '../../modell/hanvisningar.ts';
import { ihagkommet } from '../../modell/lasspar.ts';
import { kortText } from '../../modell/kort-text.ts';
import { namnetPa } from '../../modell/samlingsnamn.ts';
import type { AnyNod, Handbok } from '../../modell/typer.ts';
import type { Samling } from '../../schema/index.ts';
import { slagnamn } from '../../modell/slagnamn.ts';
import { DATASAMLINGAR } from '../form/samling.ts';
import { adressTill, TEXTFIL, type Dataplats } from '../plats.ts';
import { enkelLista, lank, stycke, text, type TillAdress } from './delar.ts';
import { egetAv, faktalista } from './fakta.ts';
import { beslutstabell, handelsetabell, register } from './i-ord.ts';
import { skrivMarkdown } from './skriv.ts';
import { markdownFor } from './text.ts';

/** A page as text. */
export interface Textsida {
  /** Address of the page, without base path. */
  adress: string;
  namn: string;
  skriv: () => string;
}

export const VEM_BESLUTAR = { adress: '/vem-beslutar/', namn: 'Vem beslutar?' };

/** The start page, the lists and every page of a collection. Pages that only show these in another way have none. */
export function textsidor(bok: Handbok, plats: Dataplats): Textsida[] {
  return [
    { adress: '/', namn: bok.data.titel, skriv: () => startsidan(bok, plats) },
    { ...VEM_BESLUTAR, skriv: () => beslutssidan(bok, plats) },
    ...samlingarna(bok).map((samling) => ({
      ...namnetPa(samling, bok),
      skriv: () => listsidan(bok, samling, plats),
    })),
    ...allaNoder(bok)
      .filter((nod) => nod.samling !== 'versioner')
      .map((nod) => ({
        adress: nod.adress,
        namn: nod.namn,
        skriv: () => nodsidan(bok, nod, plats),
      })),
  ];
}

/** Whether a page has its text beside it. Every page asks. */
export function harText(bok: Handbok, adress: string): boolean {
  return adresserna(bok).has(adress);
}

const adresserna = ihagkommet(
  (bok: Handbok): ReadonlySet<string> =>
    new Set(textsidor(bok, { handbok: '', bas: '/' }).map((sida) => sida.adress)),
);

/** The collections that the handbook has anything of. */
export function samlingarna(bok: Handbok): Samling[] {
  return DATASAMLINGAR.filter((samling) => bok[samling].length > 0);
}

/** The address of a page's text. */
export function textadress(sida: string): string {
  return `${sida}${TEXTFIL}`;
}

function nodsidan(bok: Handbok, nod: AnyNod, plats: Dataplats): string {
  const till = tillAdress(plats);
  const nummer = 'nummer' in nod && nod.nummer ? `${nod.nummer} ` : '';
  const slag = slagnamn(nod, bok);
  return hop([
    skrivMarkdown([
      ...huvud(`${nummer}${nod.namn}`, ingressen(nod)),
      ...(slag ? [stycke([{ type: 'emphasis', children: [text(slag)] }])] : []),
      ...faktalista(bok, nod, till),
    ]),
    markdownFor(nod, bok, plats),
    skrivMarkdown(egetAv(bok, nod, till)),
    fot(bok, nod.adress, plats),
  ]);
}

function ingressen({ data }: AnyNod): string {
  if ('sammanfattning' in data) return data.sammanfattning;
  return 'betydelse' in data ? data.betydelse : '';
}

function listsidan(bok: Handbok, samling: Samling, plats: Dataplats): string {
  const { namn, ingress, adress } = namnetPa(samling, bok);
  return hop([
    skrivMarkdown([...huvud(namn, ingress), ...listan(bok, samling, tillAdress(plats))]),
    fot(bok, adress, plats),
  ]);
}

function listan(bok: Handbok, samling: Samling, till: TillAdress): RootContent[] {
  if (samling === 'styrdokument') return [register(bok, till)];
  if (samling === 'arshjul') return [handelsetabell(bok.arshjul, till)];
  const noder: readonly AnyNod[] = bok[samling];
  return [
    enkelLista(
      noder.map((nod) => [
        lank(
          `${'nummer' in nod && nod.nummer ? `${nod.nummer} ` : ''}${nod.namn}`,
          till(nod.adress),
        ),
        text(`: ${kortText(nod)}`),
      ]),
    ),
  ];
}

function beslutssidan(bok: Handbok, plats: Dataplats): string {
  const { adress, namn } = VEM_BESLUTAR;
  return hop([
    skrivMarkdown([
      ...huvud(namn, 'Vem som beslutar vad, när och med vilket stöd.'),
      beslutstabell(bok, tillAdress(plats)),
    ]),
    fot(bok, adress, plats),
  ]);
}

function startsidan(bok: Handbok, plats: Dataplats): string {
  const till = tillAdress(plats);
  const vagar = [VEM_BESLUTAR, ...samlingarna(bok).map((samling) => namnetPa(samling, bok))];
  return hop([
    skrivMarkdown([
      ...huvud(`${bok.data.titel}, ${bok.data.kommun}`, bok.data.ingress),
      enkelLista(vagar.map(({ namn, adress }) => [lank(namn, till(adress))])),
    ]),
    fot(bok, '/', plats),
  ]);
}

function huvud(namn: string, ingress: string): RootContent[] {
  return [
    { type: 'heading', depth: 1, children: [text(namn)] },
    ...(ingress ? [{ type: 'blockquote' as const, children: [stycke(ingress)] }] : []),
  ];
}

/** What the text is, and the page that it is of: whoever reads one page alone must know. */
function fot(bok: Handbok, adress: string, plats: Dataplats): string {
  const forbehall = exempelrad(bok);
  const url = adressTill(adress, plats);
  return skrivMarkdown([
    { type: 'thematicBreak' },
    ...(forbehall ? [stycke(forbehall)] : []),
    stycke([text(`${bok.data.titel}, ${bok.data.kommun}. Sidan: `), lank(url, url)]),
  ]);
}

function tillAdress(plats: Dataplats): TillAdress {
  return (sida) => adressTill(sida, plats);
}

function hop(delar: readonly string[]): string {
  return `${delar
    .map((del) => del.trim())
    .filter(Boolean)
    .join('\n\n')}\n`;
}
