/** The pages for editors, in the order they are read: for their menu and the list of all addresses. */
import { faltadress, FALTSIDOR } from './faltsidor.ts';

export interface Redaktorssida {
  namn: string;
  adress: string;
  /** Pages below it. The menu shows them where the reader is among them. */
  under?: Redaktorssida[];
}

interface Sidgrupp {
  namn: string;
  sidor: Redaktorssida[];
}

export const REDAKTORSSTART: Redaktorssida = { namn: 'För redaktörer', adress: '/redaktor/' };

/** The pages of the components, and which of them each shows: what is heavy to draw has a page of its own. */
const KOMPONENTGRUPPER = [
  {
    namn: 'Rutor och kort',
    id: 'rutor',
    visar: ['Not', 'Exempel', 'Ruta', 'Kort', 'Kortversion', 'Intern'],
  },
  { namn: 'Mål', id: 'mal', visar: ['Malkedja', 'Maltrad'] },
  { namn: 'Målträdet helt', id: 'maltrad', visar: [] },
  { namn: 'Styrdokument som träd', id: 'dokumenttrad', visar: ['Dokumenthierarki'] },
  { namn: 'Styrdokument som tabell', id: 'dokumentregister', visar: ['Dokumentregister'] },
  { namn: 'Organisation', id: 'organisation', visar: ['Organisation'] },
  { namn: 'Vem beslutar', id: 'vem-beslutar', visar: ['Vembeslutar'] },
  { namn: 'Årshjul', id: 'arshjul', visar: ['Arshjul'] },
  {
    namn: 'Tabeller ur filerna',
    id: 'tabeller',
    visar: ['Handelser', 'Mottagare', 'Nivatabell', 'Roller', 'Ledamoter'],
  },
  { namn: 'Processer och figurer', id: 'processer', visar: ['Process', 'Figur'] },
  { namn: 'Enkla bilder', id: 'enkelbilder', visar: ['Enkelbild', 'Enkelprocess'] },
  { namn: 'Utbildning och bildspel', id: 'utbildning', visar: ['Kortsagt', 'Ovning'] },
].map((grupp) => ({ ...grupp, adress: `/redaktor/komponenter/${grupp.id}/` }));

/** Component → the address of the place that shows it: its heading on a page of several. */
export const KOMPONENTSIDOR: ReadonlyMap<string, string> = new Map(
  KOMPONENTGRUPPER.flatMap(({ visar, adress }) =>
    visar.map((namn) => [namn, visar.length > 1 ? `${adress}#${namn.toLowerCase()}` : adress]),
  ),
);

export const REDAKTORSGRUPPER: Sidgrupp[] = [
  {
    namn: 'Ändra',
    sidor: [
      {
        namn: 'Ge ut en revidering',
        adress: '/redaktor/vagen/',
        under: [
          { namn: 'I webbläsaren', adress: '/redaktor/vagen/webblasaren/' },
          { namn: 'I formulär', adress: '/redaktor/vagen/formular/' },
          { namn: 'Från förslag till beslut', adress: '/redaktor/vagen/beslut/' },
        ],
      },
      { namn: 'I en egen kopia, med git', adress: '/redaktor/git/' },
      { namn: 'Importera från Word', adress: '/redaktor/word/' },
      { namn: 'Skriva i VS Code', adress: '/redaktor/vscode/' },
    ],
  },
  {
    namn: 'Arbeta',
    sidor: [
      { namn: 'Kommandon', adress: '/redaktor/kommandon/' },
      { namn: 'Förslag till ändringar', adress: '/redaktor/forslag/' },
      { namn: 'Beslutade versioner', adress: '/redaktor/versioner/' },
      { namn: 'Publicera', adress: '/redaktor/publicera/' },
      { namn: 'En ny handbok', adress: '/redaktor/ny-handbok/' },
    ],
  },
  {
    namn: 'Skriva',
    sidor: [
      { namn: 'Text', adress: '/redaktor/skriva/' },
      { namn: 'Länkar', adress: '/redaktor/lankar/' },
      {
        namn: 'Komponenter',
        adress: '/redaktor/komponenter/',
        under: KOMPONENTGRUPPER,
      },
      {
        namn: 'Diagram',
        adress: '/redaktor/diagram/',
        under: [{ namn: 'Fler slag av diagram', adress: '/redaktor/diagram/slag/' }],
      },
      { namn: 'Tider', adress: '/redaktor/tider/' },
      { namn: 'Utbildning', adress: '/redaktor/utbildning/' },
    ],
  },
  {
    namn: 'Slå upp',
    sidor: [
      {
        namn: 'Fält',
        adress: '/redaktor/falt/',
        under: FALTSIDOR.map((sida) => ({ namn: sida.namn, adress: faltadress(sida) })),
      },
      { namn: 'Granskningens koder', adress: '/redaktor/koder/' },
      { namn: 'Läsbarhet', adress: '/redaktor/lasbarhet/' },
    ],
  },
];

/** All of them, each page before those below it. The help of each code is not among them. */
export const REDAKTORSSIDOR: Redaktorssida[] = [
  REDAKTORSSTART,
  ...REDAKTORSGRUPPER.flatMap(({ sidor }) => sidor.flatMap(medUnder)),
];

/** The pages above an address, the start first: for the path at the top of a page. */
export function redaktorssmulor(adress: string): Redaktorssida[] {
  return REDAKTORSSIDOR.filter((sida) => adress !== sida.adress && adress.startsWith(sida.adress));
}

function medUnder(sida: Redaktorssida): Redaktorssida[] {
  return [sida, ...(sida.under ?? [])];
}
