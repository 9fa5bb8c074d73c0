import type { Kodsida } from './typ.ts';

/** Codes about a proposal to change the decided text. */
export const andringsforslagKoder = {
  'FORSLAG-FIL': {
    niva: 'fel',
    titel: 'Förslaget saknar forslag.yaml',
    forklaring:
      'I mappen forslag ligger ett förslag till ändringar. Överst ligger filen forslag.yaml, som säger vad förslaget gäller, vem som har skrivit det, vem som ska besluta och varför varje sida ändras.',
    atgard: 'Skapa forslag/forslag.yaml. Finns det inget förslag, ta bort mappen.',
    exempelFel: 'forslag/kapitel/budget.mdx',
    exempelRatt: 'forslag/forslag.yaml\nforslag/kapitel/budget.mdx',
  },
  'FORSLAG-SIDA': {
    niva: 'fel',
    titel: 'Förslaget nämner fel sida',
    forklaring:
      'Under sidor står de sidor som förslaget har en fil för, och under utgår de beslutade sidor som tas bort. En sida skrivs som samling/id. Den kan inte både ändras och utgå.',
    atgard: 'Rätta namnet, lägg sidans fil i förslaget eller ta bort raden.',
    exempelFel: 'utgår: [kapitel/budgeten]',
    exempelRatt: 'utgår: [kapitel/budget]',
  },
  'FORSLAG-MOTIV': {
    niva: 'fel',
    iUtkast: 'varning',
    titel: 'En sida i förslaget har inget motiv',
    forklaring:
      'Den som ska besluta behöver veta varför en sida ändras. Därför hör varje sida i förslaget till en ändring med motiv i forslag.yaml.',
    atgard: 'Lägg till sidan under sidor i en ändring, och säg varför i motiv.',
    exempelFel: 'ändringar: []',
    exempelRatt:
      'ändringar:\n  - titel: Budgetens gång\n    sidor: [kapitel/budget]\n    motiv: Utvärderingen sade att gången var otydlig.',
  },
  'FORSLAG-LIKA': {
    niva: 'fel',
    iUtkast: 'varning',
    titel: 'Filen i förslaget ändrar ingenting',
    forklaring:
      'En fil i förslaget ersätter den beslutade filen med samma samling och id. Den här är likadan, tecken för tecken. Då är det inget förslag.',
    atgard: 'Skriv in ändringen, eller ta bort filen ur förslaget.',
    exempelFel: 'forslag/kapitel/budget.mdx, lika som kapitel/budget.mdx',
    exempelRatt: 'forslag/kapitel/budget.mdx, med den nya texten',
  },
  'FORSLAG-FOLJD': {
    niva: 'fel',
    titel: 'Förslaget gör en annan sida felaktig',
    forklaring:
      'Handboken provas också som den blir om förslaget beslutas. Då stämmer inte en sida som förslaget inte rör: den länkar till en sida som utgår, eller säger emot det nya. Den beslutade sidan är rätt som den är.',
    atgard: 'Låt förslaget ändra den sidan också, eller ändra förslaget.',
    exempelFel: 'utgår: [kapitel/budget]\n# men kapitel/styrning länkar till kapitel:budget',
    exempelRatt: 'utgår: [kapitel/budget]\n# och forslag/kapitel/styrning.mdx är utan länken',
  },
  'FORSLAG-VERSION': {
    niva: 'fel',
    titel: 'Förslaget rör en fryst version',
    forklaring:
      'Filerna i versioner visar vad som beslutades och ändras aldrig. Ett förslag blir en ny version först när det har beslutats.',
    atgard: 'Ta bort mappen versioner ur förslaget.',
    exempelFel: 'forslag/versioner/2018.json',
    exempelRatt: 'forslag/kapitel/budget.mdx',
  },
} as const satisfies Record<string, Kodsida>;
