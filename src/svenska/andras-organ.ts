/** Words that end as the names of bodies do, but name none that a municipality has: in base form, see organform.ts. */

/** Common nouns, kinds of company, and work that is called as those who do it. */
const VANLIGA = (
  'facknämnd myndighetsnämnd specialnämnd ' +
  'bolagsstyrelse föreningsstyrelse stiftelsestyrelse folkstyrelse självstyrelse ' +
  'förberedning ärendeberedning budgetberedning ' +
  'arbetsutskott datanätverk datornätverk kontaktnätverk huvudkontor hemkontor postkontor servicekontor avdelningskontor ' +
  'medelsförvaltning kapitalförvaltning egendomsförvaltning fastighetsförvaltning skogsförvaltning statsförvaltning ' +
  'självförvaltning systemförvaltning dokumentförvaltning kommunalförvaltning objektförvaltning ' +
  'konkursförvaltning tvångsförvaltning rättighetsförvaltning kassaförvaltning föreningsförvaltning delägarförvaltning ' +
  'moderbolag dotterbolag fastighetsbolag koncernbolag kommunalbolag kommunbolag kommanditbolag europabolag ' +
  'skalbolag revisionsbolag advokatbolag värdepappersbolag fondbolag finansbolag avstämningsbolag aktiemarknadsbolag ' +
  'kreditmarknadsbolag tjänstepensionsbolag clearingbolag ' +
  'kommunalförbund kommunförbund riksförbund fackförbund idrottsförbund villaägareförbund fastighetsägareförbund'
).split(' ');

/** Offices that one person holds. */
const AMBETEN = (
  'statsråd kommunalråd oppositionsråd regionråd borgarråd justitieråd hovrättsråd kammarrättsråd ' +
  'hyresråd fastighetsråd departementsråd kansliråd ambassadråd'
).split(' ');

/** Bodies of the state and of the European Union, by the word that ends their names. No handbook has them as roles. */
const STATENS = (
  'länsstyrelse socialstyrelse transportstyrelse telestyrelse skogsstyrelse rymdstyrelse arbetsmarknadsstyrelse ' +
  'rikspolisstyrelse kriminalvårdsstyrelse skolöverstyrelse ' +
  'riksgäldskontor statskontor skattekontor ' +
  'hyresnämnd arrendenämnd domarnämnd valprövningsnämnd utrikesnämnd exportkreditnämnd integritetsskyddsnämnd ' +
  'skatterättsnämnd forskarskattenämnd brottsskadenämnd utlänningsnämnd studiestödsnämnd länsarbetsnämnd ' +
  'reklamationsnämnd konsumenttvistnämnd ' +
  'riksdagsutskott konstitutionsutskott riksdagsförvaltning statsrådsberedning regeringsråd ' +
  'lagråd vetenskapsråd högskoleråd forskningsråd folkbildningsråd europaråd ministerråd säkerhetsråd'
).split(' ');

const ALLA = new Set([...VANLIGA, ...AMBETEN, ...STATENS]);

/** Kinds of company, whatever stands before them: försäkringsaktiebolag, fåmanshandelsbolag, livförsäkringsbolag. */
const BOLAGSSLAG = /(?:aktie|handels|försäkrings)bolag$/;

/** Whether a word in base form names no body that a municipality has. */
export function arAndras(form: string): boolean {
  return ALLA.has(form) || BOLAGSSLAG.test(form);
}
