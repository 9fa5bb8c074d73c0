import type { Synonym } from './typer.ts';

/**
 * What people say where a kommun's own texts use another word. Only words that mean the same in any kommun;
 * what one kommun calls a thing belongs in its ordlista (`synonymer`, `andraKommuner`).
 */
const PAR: Record<string, string[]> = {
  förtroendevald: ['politiker', 'folkvald'],
  tjänsteperson: ['tjänsteman', 'tjänstemän', 'handläggare'],
  medarbetare: ['personal', 'tjänsteman', 'tjänsteperson'],
  medborgare: ['invånare', 'kommuninvånare', 'kommunmedlem'],
  kund: ['brukare', 'klient'],
  synpunkt: ['klagomål', 'feedback'],
  felanmälan: ['felrapport'],
  indikator: ['nyckeltal', 'mätetal', 'KPI'],
  mått: ['nyckeltal', 'mätetal'],
  kommundirektör: ['kommunchef', 'kommundir'],
  åtagande: ['nämndmål'],
  årshjul: ['årsagenda', 'årskalender', 'årscykel'],
  kommunfullmäktige: ['KF'],
  kommunstyrelsen: ['KS'],
  'kommunstyrelsens presidium': ['kommunalråd'],
  arbetsutskott: ['AU'],
  'god ekonomisk hushållning': ['GEH'],
  diarienummer: ['dnr', 'diarienr'],
  kommunallagen: ['KL'],
  skattesats: ['kommunalskatt', 'skattehöjning', 'skattesänkning', 'utdebitering'],
  ledningssystem: ['styrsystem', 'styrmodell'],
  förbättringshjul: ['PDCA', 'PDSA', 'kvalitetshjul'],
  kvalitetsdeklaration: ['servicegaranti', 'servicedeklaration', 'tjänstegaranti'],
  riskbedömning: ['riskanalys'],
  internkontroll: ['intern kontroll'],
  internhyra: ['lokalhyra', 'lokalkostnad'],
  driftram: ['budgetram'],
  populärversion: ['lättläst', 'lätt svenska', 'enkel svenska', 'klarspråk'],
  bolag: ['kommunala bolag', 'kommunalt bolag', 'dotterbolag'],
  medborgarförslag: ['e-förslag', 'invånarförslag'],
  delegationsordning: ['delegation', 'vidaredelegation'],
  arvode: ['ersättning'],
  avfall: ['renhållning'],
  samråd: ['dialog'],
};

/** The same as pairs: from what is said to what the texts say. */
export const VARDAGSORD: readonly Synonym[] = Object.entries(PAR).flatMap(([till, franord]) =>
  franord.map((fran) => ({ fran, till })),
);
