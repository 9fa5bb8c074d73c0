import { faltrader, type Faltrad } from '../schema/faltrader.ts';
import { svenskt } from '../schema/faltnamn.ts';
import { handbokReferenser, handbokSchema } from '../schema/handbok.ts';
import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { lagarSchema } from '../schema/lagar.ts';
import { LANKSLAG } from '../schema/lankar.ts';
import { vik } from '../svenska/vikning.ts';

/** The fields of handbok.yaml that have pages of their own: they have the most fields inside them. */
const EGNA_SIDOR = ['tillganglighet', 'figurer'] as const;
type EgenSida = (typeof EGNA_SIDOR)[number];

/** What the reference of fields tells of handbok.yaml and of each collection. */
export interface Faltsida {
  id: Samling | 'handbok' | 'lagar' | EgenSida;
  /** What the files are called. */
  namn: string;
  /** What one file is, in a sentence or two. */
  vad: string;
}

export const FALTSIDOR: Faltsida[] = [
  {
    id: 'handbok',
    namn: 'handbok.yaml',
    vad: 'Varje handbok har en fil handbok.yaml överst i sin mapp. Där står vad som skiljer en kommuns system från en annans: namn, beslut, delar och de listor som andra filer pekar på.',
  },
  {
    id: 'tillganglighet',
    namn: 'tillgänglighet i handbok.yaml',
    vad: 'Tillgänglighetsredogörelsen: hur väl den digitala servicen följer lagens krav, vad som brister och vart läsaren vänder sig.',
  },
  {
    id: 'figurer',
    namn: 'figurer i handbok.yaml',
    vad: 'Figurer som texterna visar med komponenten Figur.',
  },
  {
    id: 'kapitel',
    namn: 'Kapitel',
    vad: 'En fil är ett kapitel i den formella texten. Numret räknas ut av del, kapitlet ovanför och ordning.',
  },
  {
    id: 'popular',
    namn: 'Populärversion',
    vad: 'En fil förklarar ett kapitel på enkel svenska.',
  },
  {
    id: 'roller',
    namn: 'Roller',
    vad: 'En fil är ett organ, ett ämbete, en grupp, ett nätverk eller ett bolag. Aldrig en person.',
  },
  {
    id: 'styrdokument',
    namn: 'Styrdokument',
    vad: 'En fil är ett styrdokument: beslut, ansvarig, giltighet och plats bland de andra. Statusen räknas ut.',
  },
  {
    id: 'malkedja',
    namn: 'Målkedja',
    vad: 'En fil är en nivå i målkedjan: vem som beslutar, hur länge det gäller och hur det följs upp.',
  },
  { id: 'mal', namn: 'Mål', vad: 'En fil är ett mål eller en aktivitet.' },
  { id: 'arshjul', namn: 'Årshjul', vad: 'En fil är en händelse under året.' },
  {
    id: 'processer',
    namn: 'Processer',
    vad: 'En fil är en process: steg för steg, vem som gör vad.',
  },
  {
    id: 'ordlista',
    namn: 'Ordlista',
    vad: 'En fil är ett ord. Texterna förklarar ordet där det först står.',
  },
  { id: 'utbildning', namn: 'Utbildning', vad: 'En fil är ett steg i utbildningen, med frågor.' },
  {
    id: 'utvardering',
    namn: 'Utvärdering',
    vad: 'En fil är en punkt i utvärderingen: kritiken, ändringen och läget.',
  },
  {
    id: 'versioner',
    namn: 'Versioner',
    vad: 'En fil är en beslutad version, fryst så som texten löd. Den är JSON, inte MDX, och skrivs inte för hand. Inget kommando skriver sådana filer ännu.',
  },
  {
    id: 'lagar',
    namn: 'lagar.yaml',
    vad: 'En fil för alla handböcker: paragraferna som de vilar på, och vad var och en kräver med en enkel mening. Sidan Lagrum och sökningen läser den.',
  },
];

/** The fields of handbok.yaml, of lagar.yaml or of a collection. */
export function falten({ id }: Faltsida): Faltrad[] {
  if (id === 'handbok') return handbokens().map((rad) => (egenSida(rad) ? utanInre(rad) : rad));
  if (arEgen(id)) return handbokens().find((rad) => egenSida(rad) === id)?.under ?? [];
  if (id === 'lagar') return faltrader(lagarSchema, {});
  const { schema, referenser } = SAMLINGAR[id];
  return faltrader(schema, referenser);
}

const handbokens = (): Faltrad[] => faltrader(handbokSchema, handbokReferenser);
const egenSida = (rad: Faltrad): EgenSida | undefined =>
  EGNA_SIDOR.find((id) => id === vik(rad.namn));
const arEgen = (id: Faltsida['id']): id is EgenSida =>
  (EGNA_SIDOR as readonly string[]).includes(id);

/** The row of a field with a page of its own leads there, instead of telling of the fields inside it. */
function utanInre(rad: Faltrad): Faltrad {
  return { ...rad, under: [], sida: `/redaktor/falt/${vik(rad.namn)}/` };
}

/** Where the files lie, from the handbook's folder. */
export function platsFor({ id }: Faltsida): string {
  if (id === 'handbok' || arEgen(id)) return 'handbok.yaml';
  if (id === 'lagar') return 'content/lagar.yaml';
  return id === 'versioner' ? 'versioner/*.json' : `${id}/*.mdx`;
}

/** How a text links to a page of the collection; undefined when it can't. */
export function lankslagFor({ id }: Faltsida): string | undefined {
  return Object.keys(LANKSLAG).find((slag) => LANKSLAG[slag]?.samling === id);
}

/** The address of the page, without base path. */
export function faltadress({ id }: Faltsida): string {
  return `/redaktor/falt/${id}/`;
}

/** Where what a reference points into is described: a collection's page, a list of handbok.yaml, or the pictures there are. */
export function pekarAdress(pekar: string): string {
  if (pekar === 'enkelbilder') return '/redaktor/komponenter/enkelbilder/#enkelbild';
  return Object.hasOwn(SAMLINGAR, pekar)
    ? `/redaktor/falt/${pekar}/`
    : `/redaktor/falt/handbok/#${svenskt(pekar)}`;
}
