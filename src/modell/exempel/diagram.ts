/** Examples of Mermaid: the kinds of diagram that a text may need. */
import type { Handbok } from '../typer.ts';
import type { Exempel } from './typ.ts';

export const DIAGRAMEXEMPEL: Exempel[] = [
  {
    id: 'flode',
    titel: 'Flöde',
    kalla: stangsel(
      'flowchart TD',
      '  accTitle: Ett förslags väg',
      '  accDescr: Nämnden säger ja till ett förslag, eller skickar det tillbaka.',
      '  forslag(["Förslag"]) --> namnd{{"Nämnden"}}',
      '  namnd -->|ja| klart["Genomförs"]',
      '  namnd -.->|återremiss| forslag',
    ),
  },
  { id: 'flode-klasser', titel: 'Flöde med klasser och länkar', kalla: medKlasser },
  {
    id: 'sekvens',
    titel: 'Samtal mellan parter',
    kalla: stangsel(
      'sequenceDiagram',
      '  accTitle: Ett ärendes gång',
      '  accDescr: Förvaltningen lämnar ett förslag, nämnden beslutar och förvaltningen genomför.',
      '  participant F as Förvaltningen',
      '  participant N as Nämnden',
      '  F->>N: lämnar förslag',
      '  N-->>F: beslutar',
      '  Note over F: genomför',
    ),
  },
  {
    id: 'tillstand',
    titel: 'Lägen',
    kalla: stangsel(
      'stateDiagram-v2',
      '  accTitle: Ett styrdokuments lägen',
      '  accDescr: Dokumentet är först ett utkast, sedan gäller det och till sist upphävs det.',
      '  [*] --> Utkast',
      '  Utkast --> Gällande: beslutas',
      '  Gällande --> Upphävt: ersätts',
      '  Upphävt --> [*]',
    ),
  },
  {
    id: 'tidslinje',
    titel: 'Tidslinje',
    kalla: stangsel(
      'timeline',
      '  accTitle: Ett år med mål och budget',
      '  accDescr: Dialog i mars, ramar i juni och beslut i november.',
      '  Mars: Dialog',
      '  Juni: Ramar',
      '  November: Beslut',
    ),
  },
  {
    id: 'gantt',
    titel: 'Plan med tider',
    kalla: stangsel(
      'gantt',
      '  accTitle: Införandet av ett nytt mått',
      '  accDescr: Måttet tas fram i januari, prövas i februari och mars och gäller från april.',
      '  dateFormat YYYY-MM-DD',
      '  axisFormat %Y-%m',
      '  section Införande',
      '  Ta fram :a, 2026-01-01, 31d',
      '  Pröva   :b, after a, 59d',
      '  Gäller  :milestone, after b, 0d',
    ),
  },
  {
    id: 'tankekarta',
    titel: 'Tankekarta',
    kalla: stangsel(
      'mindmap',
      '  accTitle: Styrningens delar',
      '  accDescr: Styrningen har tre delar: mål, pengar och kvalitet.',
      '  root((Styrning))',
      '    Mål',
      '    Pengar',
      '    Kvalitet',
    ),
  },
  {
    id: 'paj',
    titel: 'Andelar',
    kalla: stangsel(
      'pie showData',
      '  accTitle: Så gick det för målen',
      '  accDescr: Åtta mål är uppfyllda, tre delvis och ett inte alls.',
      '  "Uppfyllda": 8',
      '  "Delvis": 3',
      '  "Inte alls": 1',
    ),
  },
];

/** The classes that an author may give to a box, `ruta:::beslut`, and what each of them says. */
export const KLASSER: Record<string, string> = {
  huvud: 'det som allt annat utgår från',
  har: 'den sida som läsaren är på',
  politik: 'politiken',
  verksamhet: 'verksamheten',
  beslut: 'ett beslut, i en sexkant',
  annan: 'något utanför',
  svag: 'något osäkert eller frivilligt',
  flode: 'något som flödar in',
};

function medKlasser({ roller: [roll] }: Handbok): string {
  return stangsel(
    'flowchart TD',
    '  accTitle: Vem som gör vad',
    '  accDescr: Politiken beslutar, verksamheten genomför och en konsult hjälper till.',
    '  lag["Lagen"]:::flode --> politik["Politiken"]:::politik',
    '  politik --> beslut{{"Beslutar"}}:::beslut',
    '  beslut --> forvaltning["Verksamheten"]:::verksamhet',
    '  konsult["Konsult"]:::annan -.-> forvaltning',
    '  forvaltning --> resultat["Resultat"]:::huvud',
    '  resultat -.-> lardom["Lärdom"]:::svag',
    '  resultat --> sida["Den här sidan"]:::har',
    ...(roll ? [`  click politik href "roll:${roll.id}"`] : []),
  );
}

function stangsel(...rader: string[]): string {
  return ['```mermaid', ...rader, '```'].join('\n');
}
