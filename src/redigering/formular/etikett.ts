/** What fields are called in a form, and what is said of them: for one who sees names, never ids. */
import type { Formfalt } from './modell.ts';
import { svenskt } from '../../schema/faltnamn.ts';

/** Names that say too little by themselves. */
const EGNA: Readonly<Record<string, string>> = {
  for: 'Berör särskilt',
  fore: 'Ska komma före',
  geh: 'Betydelse för god ekonomisk hushållning',
  gehNot: 'På vilket sätt',
  galler: 'Gäller',
  in: 'Behövs in',
  ut: 'Kommer ut',
  lage: 'Läge',
  niva: 'Nivå i målkedjan',
  mal: 'Mål',
  matt: 'Mått',
  vad: 'Vad',
  under: 'Ligger under',
  ental: 'I ental',
  kort: 'Kort namn',
  ar: 'År',
  vartNteAr: 'Vart n:te år',
  kallor: 'Källor',
  fakta: 'Fakta (id i faktasamlingen)',
  noter: 'Noter för redaktörer',
  ratt: 'Rätt svar',
  id: 'Id',
  beslutNot: 'Not om beslutet',
  beredsNot: 'Not om beredningen',
  overNot: 'Not om målet ovanför',
  mattNot: 'Not om måtten',
  kravUnder: 'Kräver något under sig',
  delAvOvan: 'En del av den ovanför',
  lixTak: 'Högsta LIX',
  lixTakPopular: 'Högsta LIX i populärversionen',
  ejOrgan: 'Ord som inte är organ',
  politisktBeslut: 'Politiskt beslutad',
  markeBana: 'Märket som linje',
  accent: 'Färg i ljust läge',
  accentMork: 'Färg i mörkt läge',
};

/** `följsUppGenom` → ”Följs upp genom”. */
export function etikett(namn: string): string {
  const egen = EGNA[namn];
  if (egen) return egen;
  const ord = svenskt(namn)
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .toLowerCase();
  return ord.charAt(0).toUpperCase() + ord.slice(1);
}

/** Forms of a value, by the fields that each must have: times. */
const FORMER: Readonly<Record<string, string>> = {
  manad: 'Under en månad',
  manader: 'Under flera månader',
  kvartal: 'Under ett kvartal',
  tertial: 'Under ett tertial',
  vecka: 'Under en vecka',
  'fran,till val': 'Från en månad till en annan',
  'fran,till dag': 'Från en dag till en annan',
  'fran,till vecka': 'Från en vecka till en annan',
  sista: 'Sista dagen i en månad',
  sistaVardagen: 'Sista vardagen i en månad',
  senast: 'Senast',
  varjeManad: 'Varje månad',
  okand: 'Källan säger inte när',
};

/** What one of several forms is called: by what it must have. */
export function formetikett(kravda: readonly Formfalt[]): string {
  const namn = kravda.map((falt) => falt.namn).join(',');
  const [forsta] = kravda;
  const sort = forsta?.slag === 'val' ? 'val' : /vecka/.test(forsta?.hjalp ?? '') ? 'vecka' : 'dag';
  const ord = kravda.map((falt) => falt.etikett.toLowerCase()).join(' och ');
  return FORMER[namn] ?? FORMER[`${namn} ${sort}`] ?? ord.charAt(0).toUpperCase() + ord.slice(1);
}

/** A description without what is only for one who writes the file by hand. */
export function hjalptext(beskrivning: string | undefined): string {
  const ren = (beskrivning ?? '')
    .replace(/ \(id(?:[^)]*)?\)/g, '')
    .replace(/^true(?= på|:)/, 'Ja')
    .replace(/^false(?=:)/, 'Nej')
    .replace(/,? eller okänd(?=\.)/, '')
    .trim();
  return ren.charAt(0).toUpperCase() + ren.slice(1);
}
