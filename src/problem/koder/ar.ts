import type { Kodsida } from './typ.ts';

/** Codes about the law's dates in the year. */
export const arKoder = {
  'LAG-DATUM': {
    niva: 'fel',
    titel: 'Händelsen sker senare än lagen tillåter',
    forklaring:
      'Händelsen hänvisar till en tidsgräns i kommunallagen (KL). Dess sista möjliga dag ligger efter gränsen. KL 11:8 budgetförslag före oktobers utgång, 11:10 budget före novembers utgång, 11:16 delårsrapport inom två månader, 11:20 årsredovisning senast 15 april, 5:9 nytt fullmäktige 15 oktober, 6:18 ny styrelse 1 januari.',
    atgard:
      'Ange en tidigare tid eller en dag: { senast: april, dag: 15 }. Hör lagrummet inte hit, ta bort det.',
    exempelFel: 'när: { månad: maj }\nlagkrav: [{ lagrum: "KL 11:20", krav: … }]',
    exempelRatt: 'när: { senast: april, dag: 15 }\nlagkrav: [{ lagrum: "KL 11:20", krav: … }]',
  },
  'HANDELSE-ORDNING': {
    niva: 'varning',
    titel: 'Händelserna kommer i fel ordning',
    forklaring:
      'Fältet före säger vad som ska komma före händelsen, men det sker senare på året. Ofta har den ena händelsen flyttats.',
    atgard:
      'Ändra tiden för den ena, eller ta bort den ur före. Går ordningen över årsskiftet behöver du inte göra något.',
    exempelFel:
      'beredning: när: { månad: juni }, före: [rambeslut]\nrambeslut: när: { månad: september }',
    exempelRatt:
      'beredning: när: { månad: september }, före: [rambeslut]\nrambeslut: när: { månad: juni }',
  },
  'TID-OLIKA': {
    niva: 'varning',
    titel: 'Texten säger en annan månad än händelsen',
    forklaring:
      'Meningen länkar till en händelse i årshjulet och nämner en månad, men händelsen sker i en annan. Ofta har händelsen flyttats, eller så hör månaden till något annat.',
    atgard:
      'Ändra månaden i texten eller tiden i händelsen. Hör månaden till något annat, dela meningen i två.',
    exempelFel: 'I juni beslutar fullmäktige om [ramarna](handelse:rambeslut).   # september',
    exempelRatt: 'I september beslutar fullmäktige om [ramarna](handelse:rambeslut).',
  },
  'LAG-OSAKER': {
    niva: 'varning',
    titel: 'Det syns inte om lagens tid hålls',
    forklaring:
      'Lagens gräns går mitt i månaden, och händelsen anger bara månaden. Då kan ingen se om tiden hålls.',
    atgard: 'Ange dagen: { senast: april, dag: 15 }. Säger källan ingen dag, skriv en not om det.',
    exempelFel: 'när: { månad: april }\nlagkrav: [{ lagrum: "KL 11:20", krav: … }]',
    exempelRatt: 'när: { senast: april, dag: 15 }\nlagkrav: [{ lagrum: "KL 11:20", krav: … }]',
  },
  'LAG-SKAL': {
    niva: 'varning',
    titel: 'Tiden kräver särskilda skäl',
    forklaring:
      'Budgetförslaget ska vara klart före oktobers utgång (KL 11:8). November går bara med särskilda skäl, och då ska skattesatsen föreslås i oktober.',
    atgard: 'Flytta händelsen till oktober, eller skriv i en not vilka skälen är.',
    exempelFel: 'när: { månad: november }\nlagkrav: [{ lagrum: "KL 11:8", krav: … }]',
    exempelRatt: 'när: { månad: oktober }\nlagkrav: [{ lagrum: "KL 11:8", krav: … }]',
  },
  'LAG-VALAR': {
    niva: 'varning',
    titel: 'Valåret saknar egen tid för budgetbeslutet',
    forklaring:
      'Under ett valår ska de nyvalda i fullmäktige besluta om budgeten (KL 11:10). De tillträder den 15 oktober (KL 5:9).',
    atgard: 'Lägg till mandatskifte med tiden som gäller under ett valår.',
    exempelFel: 'när: { månad: juni }\nlagkrav: [{ lagrum: "KL 11:10", krav: … }]',
    exempelRatt:
      'när: { månad: juni }\nmandatskifte: { när: { månad: november }, vad: Nyvalda fullmäktige beslutar. }',
  },
  'STEG-HANDELSE': {
    niva: 'varning',
    titel: 'Steget och händelsen säger olika',
    forklaring:
      'Ett steg som är en händelse i årshjulet tar aktör, tid, beslut och resultat ur händelsen. Står något annat i steget får läsaren två svar på samma fråga.',
    atgard:
      'Utelämna fältet i steget. Är det händelsen som är fel, ändra där: då ändras alla ställen.',
    exempelFel: '- { id: prognos, titel: Gör prognos, aktör: direktor, händelse: prognos }',
    exempelRatt: '- { id: prognos, titel: Gör prognos, händelse: prognos }',
  },
  'STEG-AKTOR': {
    niva: 'fel',
    titel: 'Steget säger inte vem som gör det',
    forklaring:
      'Ett steg i en process har en aktör. Den står i steget, eller i händelsen som steget är.',
    atgard: 'Ange aktör med en rolls id, eller händelse med en händelses id.',
    exempelFel: '- { id: besluta, titel: Beslutar }',
    exempelRatt: '- { id: besluta, titel: Beslutar, aktör: fullmaktige }',
  },
  'SVAR-OLIKA': {
    niva: 'varning',
    titel: 'Två ställen svarar olika på samma fråga',
    forklaring:
      'Vem som beslutar, och när, står på flera ställen: i en rolls ärenden, i händelsen, i dokumentet, i dokumenttypen och i målkedjan. De ska säga detsamma.',
    atgard:
      'Läs källan och rätta det ställe som är fel. Är det två olika ärenden, ge dem olika namn. Säger källan inget, skriv okänd eller en not.',
    exempelFel: 'beslutar: [{ ärende: taxa, händelse: rambeslut }]   # rollen är inte med där',
    exempelRatt: 'beslutar: [{ ärende: taxa, händelse: budgetbeslut }]',
  },
} as const satisfies Record<string, Kodsida>;
