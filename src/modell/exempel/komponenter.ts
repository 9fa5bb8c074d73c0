/** Examples of the components: one or more of each in innehall/brod/komponenter.ts. */
import type { Handbok } from '../typer.ts';
import type { Exempel } from './typ.ts';

/** What stands on its own: no attributes, and something to show when the handbook has it. */
function ensam(namn: string, titel: string, har: (bok: Handbok) => boolean): Exempel {
  const kalla = `<${namn} />`;
  return {
    id: namn.toLowerCase(),
    titel,
    kalla: (bok) => (har(bok) ? kalla : undefined),
    annars: kalla,
  };
}

export const KOMPONENTEXEMPEL: Exempel[] = [
  {
    id: 'not',
    titel: 'Not',
    kalla: '<Not>\n\nKällan säger inte vem som räknar måttet.\n\n</Not>',
  },
  {
    id: 'exempel',
    titel: 'Exempel',
    kalla:
      '<Exempel titel="Skolan vill ha mer pengar">\n\nRektorn skriver till nämnden. Nämnden tar med frågan i budgeten.\n\n</Exempel>',
  },
  {
    id: 'ruta',
    titel: 'Ruta',
    kalla: '<Ruta titel="Kom ihåg">\n\nMålen kommer först, måtten sedan.\n\n</Ruta>',
  },
  {
    id: 'kort',
    titel: 'Kort',
    kalla:
      '<Kort\n  titel="Mål- och resultatdialog"\n  vad="Ett samtal om hur målen nås"\n  nar="I mars och oktober"\n  vem="Presidiet och förvaltningschefen"\n  hur="Vid ett bord, med siffrorna framme"\n/>',
  },
  {
    id: 'kortversion',
    titel: 'Kortversion',
    kalla: '<Kortversion>\n\nFullmäktige bestämmer skatten i november.\n\n</Kortversion>',
  },
  {
    id: 'intern',
    titel: 'Internt',
    kalla:
      'Växeln är öppen vardagar. <Intern>På kvällen svarar vakten.</Intern>\n\n<Intern>\n\nKoden till larmet står i krispärmen.\n\n</Intern>',
  },
  {
    id: 'kortsagt',
    titel: 'Kortsagt',
    kalla:
      '<Kortsagt>\n\n- Politiken säger vad som ska uppnås.\n- Verksamheten säger hur.\n\n</Kortsagt>',
  },
  {
    id: 'ovning',
    titel: 'Övning',
    kalla:
      '<Ovning titel="Vad eller hur?" minuter="10">\n\nTa fram nämndens senaste protokoll.\n\n1. Välj tre ärenden.\n2. Säg för vart och ett: gäller det vad eller hur?\n\n</Ovning>',
  },
  ensam('Malkedja', 'Målkedja', ({ malkedja }) => malkedja.length > 0),
  ensam('Maltrad', 'Målträd', ({ mal }) => mal.length > 0),
  {
    id: 'maltrad-ett-mal',
    titel: 'Målträd för ett mål',
    kalla: ({ mal: [mal] }) => mal && `<Maltrad mal="${mal.id}" />`,
    annars: '<Maltrad mal="fullmaktigemal-1" />',
  },
  ensam('Dokumenthierarki', 'Dokumenthierarki', ({ styrdokument }) => styrdokument.length > 0),
  {
    id: 'dokumenthierarki-en-kategori',
    titel: 'Dokumenthierarki för en kategori',
    kalla: ({ styrdokument: [forsta] }) =>
      forsta && `<Dokumenthierarki kategori="${forsta.kategori?.id}" />`,
    annars: '<Dokumenthierarki kategori="vad" />',
  },
  ensam('Dokumentregister', 'Dokumentregister', ({ styrdokument }) => styrdokument.length > 0),
  ensam('Organisation', 'Organisation', ({ roller }) => roller.length > 0),
  ensam('Vembeslutar', 'Vem beslutar', ({ roller }) =>
    roller.some((roll) => roll.data.beslutar.length > 0),
  ),
  ensam('Arshjul', 'Årshjul', ({ arshjul }) => arshjul.length > 0),
  {
    id: 'handelser',
    titel: 'Händelser',
    kalla: ({ arshjul: [ett, annat = ett] }) =>
      ett && `<Handelser visar="${ett.id}, ${annat?.id}" />`,
    annars: '<Handelser visar="rambeslut, budgetbeslut" />',
  },
  {
    id: 'mottagare',
    titel: 'Mottagare',
    kalla: ({ arshjul }) => {
      const slag = arshjul.find((ett) => ett.mottagare.length > 0)?.slag;
      return slag && `<Mottagare slag="${slag.id}" />`;
    },
    annars: '<Mottagare slag="uppfoljning" />',
  },
  ensam('Nivatabell', 'Nivåtabell', ({ malkedja }) => malkedja.length > 0),
  {
    id: 'roller',
    titel: 'Roller av ett slag',
    kalla: ({ data: { rollslag } }) => rollslag[0] && `<Roller slag="${rollslag[0].id}" />`,
    annars: '<Roller slag="namnd" />',
  },
  {
    id: 'roller-med',
    titel: 'Roller med dem som ligger under',
    kalla: ({ data: { rollslag } }) =>
      rollslag[1] && `<Roller slag="${rollslag[0]?.id}" med="${rollslag[1].id}" />`,
    annars: '<Roller slag="namnd" med="forvaltning" />',
  },
  {
    id: 'ledamoter',
    titel: 'Ledamöter',
    kalla: ({ roller }) => {
      const roll = roller.find((ett) => ett.data.ledamoter.length > 0);
      return roll && `<Ledamoter roll="${roll.id}" />`;
    },
    annars: '<Ledamoter roll="ledningsgruppen" />',
  },
  {
    id: 'process',
    titel: 'Process',
    kalla: ({ processer: [process] }) => process && `<Process id="${process.id}" />`,
    annars: '<Process id="budgetprocessen" />',
  },
  {
    id: 'figur',
    titel: 'Figur',
    kalla: ({ data: { figurer } }) => figurer[0] && `<Figur id="${figurer[0].id}" />`,
    annars: '<Figur id="styrmodellen" />',
  },
  {
    id: 'enkelbild',
    titel: 'Enkel bild',
    kalla: ({ malkedja }) => (malkedja.length > 1 ? '<Enkelbild visar="kedjan" />' : undefined),
    annars: '<Enkelbild visar="kedjan" />',
  },
  {
    id: 'enkelprocess',
    titel: 'Process i korthet',
    kalla: ({ processer: [process] }) => process && `<Enkelprocess id="${process.id}" />`,
    annars: '<Enkelprocess id="budgetprocessen" />',
  },
];
