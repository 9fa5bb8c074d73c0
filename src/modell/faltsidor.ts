import { andringsforslagReferenser, andringsforslagSchema } from '../schema/andringsforslag.ts';
import { faltrader, type Faltrad } from '../schema/faltrader.ts';
import { svenskt } from '../schema/faltnamn.ts';
import { handbokReferenser, handbokSchema } from '../schema/handbok.ts';
import { SAMLINGAR, type Samling } from '../schema/index.ts';
import { jamforelseSchema } from '../schema/jamforelse.ts';
import { lagarSchema } from '../schema/lagar.ts';
import { LANKSLAG } from '../schema/lankar.ts';

/** What the reference of fields tells of handbok.yaml and of each collection. */
export interface Faltsida {
  id:
    Samling | 'handbok' | 'andringsforslag' | 'lagar' | 'jamforelse' | (typeof EGNA_SIDOR)[number];
  /** What the files are called. */
  namn: string;
  /** What one file is, in a sentence or two. */
  vad: string;
}

/** Fields of handbok.yaml that hold so many that they have pages of their own: one page of all would weigh too much. */
const EGNA_SIDOR = ['figurer', 'tillganglighet'] as const;

export const FALTSIDOR: Faltsida[] = [
  {
    id: 'handbok',
    namn: 'handbok.yaml',
    vad: 'Varje handbok har en fil handbok.yaml överst i sin mapp. Där står vad som skiljer en kommuns system från en annans: namn, beslut, delar och de listor som andra filer pekar på.',
  },
  {
    id: 'figurer',
    namn: 'Figurer',
    vad: 'Figurer som texterna visar med <Figur> står i handbok.yaml, under figurer.',
  },
  {
    id: 'tillganglighet',
    namn: 'Tillgänglighet',
    vad: 'Tillgänglighetsredogörelsen står i handbok.yaml, under tillgänglighet.',
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
    id: 'scenarier',
    namn: 'Scenarier',
    vad: 'En fil är ett fall att öva på, med val och följder.',
  },
  {
    id: 'utvardering',
    namn: 'Utvärdering',
    vad: 'En fil är en punkt i utvärderingen: kritiken, ändringen och läget.',
  },
  {
    id: 'versioner',
    namn: 'Versioner',
    vad: 'En fil är en beslutad version, fryst så som texten löd. Den är JSON, inte MDX, och skrivs inte för hand: npm run faststall skriver den.',
  },
  {
    id: 'andringsforslag',
    namn: 'forslag.yaml',
    vad: 'Ett förslag till ändringar ligger i mappen forslag. Överst i den säger forslag.yaml vad det gäller, vem som ska besluta och varför varje sida ändras.',
  },
  {
    id: 'lagar',
    namn: 'lagar.yaml',
    vad: 'En fil för alla handböcker: paragraferna som de vilar på, och vad var och en kräver med en enkel mening. Sidan Lagrum och sökningen läser den.',
  },
  {
    id: 'jamforelse',
    namn: 'jamforelse.yaml',
    vad: 'En fil för alla handböcker: vad i en handbok som svarar mot vad i en annan. Den behövs bara när flera handböcker byggs till en webbplats, och visas där på sidan Jämför.',
  },
];

/** The fields of handbok.yaml, of a file that all handbooks share, or of a collection. */
export function falten({ id }: Faltsida): Faltrad[] {
  if (id === 'handbok') return bokens().map((rad) => (harEgen(rad) ? { ...rad, under: [] } : rad));
  if (arEgen(id)) return bokens().flatMap(({ vag, under }) => (vag === svenskt(id) ? under : []));
  if (id === 'andringsforslag') return faltrader(andringsforslagSchema, andringsforslagReferenser);
  if (id === 'lagar') return faltrader(lagarSchema, {});
  if (id === 'jamforelse') return faltrader(jamforelseSchema, {});
  const { schema, referenser } = SAMLINGAR[id];
  return faltrader(schema, referenser);
}

/** Where the files lie, from the handbook's folder. */
export function platsFor({ id }: Faltsida): string {
  if (id === 'handbok' || arEgen(id)) return 'handbok.yaml';
  if (id === 'andringsforslag') return 'forslag/forslag.yaml';
  if (id === 'lagar' || id === 'jamforelse') return `content/${id}.yaml`;
  return id === 'versioner' ? 'versioner/*.json' : `${id}/*.mdx`;
}

/** The page that tells of the fields inside a field, where they have one. */
export function egenSida(rad: Faltrad): Faltsida | undefined {
  if (!harEgen(rad) || rad.under.length > 0) return undefined;
  return FALTSIDOR.find(({ id }) => svenskt(id) === rad.vag);
}

const bokens = () => faltrader(handbokSchema, handbokReferenser);
const arEgen = (id: string): id is (typeof EGNA_SIDOR)[number] =>
  EGNA_SIDOR.some((ett) => ett === id);
const harEgen = ({ vag }: Faltrad) => EGNA_SIDOR.some((ett) => svenskt(ett) === vag);

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
