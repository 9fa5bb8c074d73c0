import type { Kodsida } from './typ.ts';

/** Codes about files and folders. */
export const filKoder = {
  'HANDBOK-SAKNAS': {
    niva: 'fel',
    titel: 'handbok.yaml saknas',
    forklaring:
      'Varje handbok har en fil handbok.yaml överst i sin mapp. Där står namn, beslut, delar och de listor som andra filer pekar på.',
    atgard: 'Skapa handbok.yaml. Utgå gärna från en annan handboks fil.',
    exempelFel: 'content/nykommun/kapitel/inledning.mdx',
    exempelRatt: 'content/nykommun/handbok.yaml\ncontent/nykommun/kapitel/inledning.mdx',
  },
  'FIL-SYMLANK': {
    niva: 'fel',
    titel: 'Symbolisk länk i handboken',
    forklaring:
      'En symbolisk länk kan leda ut ur handbokens mapp. Då kan filer som inte hör till handboken publiceras av misstag.',
    atgard: 'Ta bort länken och lägg en kopia av filen i mappen.',
    exempelFel: 'kapitel/budget.mdx -> ../../hemligt/budget.mdx',
    exempelRatt: 'kapitel/budget.mdx',
  },
  'FIL-NAMN': {
    niva: 'fel',
    titel: 'Filnamnet går inte att använda',
    forklaring:
      'Filens namn blir id och adress. Därför har det bara små bokstäver a–z, siffror och bindestreck. Å och ä blir a, ö blir o.',
    atgard: 'Byt namn på filen. Ändra också de ställen som pekar på den.',
    exempelFel: 'roller/Kommunfullmäktige.mdx',
    exempelRatt: 'roller/kommunfullmaktige.mdx',
  },
  'FIL-PLATS': {
    niva: 'fel',
    titel: 'Filen ligger på fel plats eller har fel ändelse',
    forklaring:
      'Varje slag av innehåll har sin mapp: kapitel, roller, styrdokument och så vidare. Texter slutar på .mdx. Bilder ligger i mappen bilder. En fil någon annanstans kommer aldrig med i handboken.',
    atgard: 'Flytta filen till rätt mapp, eller ge den rätt filändelse.',
    exempelFel: 'role/kommunstyrelsen.mdx\nroller/kommunstyrelsen.md',
    exempelRatt: 'roller/kommunstyrelsen.mdx',
  },
  'FIL-KOPIA': {
    niva: 'fel',
    titel: 'Filen är en kopia av en annan',
    forklaring:
      'Filens namn säger att den är en kopia: ”budget (1)”, ”budget-kopia”, ”Kopia av budget”. Originalet finns i samma samling. Då skulle samma sida finnas två gånger.',
    atgard: 'Ta bort kopian. Ska den bli en ny sida, ge den ett eget filnamn och ändra titeln.',
    exempelFel: 'kapitel/budget.mdx\nkapitel/budget (1).mdx',
    exempelRatt: 'kapitel/budget.mdx\nkapitel/budgetuppfoljning.mdx',
  },
  'FIL-SKRAP': {
    niva: 'fel',
    titel: 'Ett program har lämnat kvar en fil',
    forklaring:
      'Word, filhanteraren och textredigerare lägger ibland egna filer bredvid dina. De hör inte till handboken och ska inte in i git.',
    atgard: 'Stäng programmet och ta bort filen.',
    exempelFel: 'kapitel/~$budget.docx\nkapitel/budget.mdx.bak',
    exempelRatt: 'kapitel/budget.mdx',
  },
  'FIL-STOR': {
    niva: 'fel',
    titel: 'Filen är för stor',
    forklaring:
      'En fil med text får vara högst 1 MB. Större filer gör sidorna tunga för den som läser på telefon.',
    atgard: 'Dela texten i flera filer.',
    exempelFel: 'kapitel/hela-handboken.mdx (4,2 MB)',
    exempelRatt: 'kapitel/budget.mdx (12 kB)\nkapitel/uppfoljning.mdx (9 kB)',
  },
  'FIL-KODNING': {
    niva: 'fel',
    titel: 'Filen är inte sparad som UTF-8',
    forklaring: 'Filen har byte som inte är giltig UTF-8. Då blir å, ä och ö fel på sidan.',
    atgard: 'Öppna filen i en textredigerare och spara den som UTF-8.',
    exempelFel: 'sparad som Windows-1252 (Latin 1)',
    exempelRatt: 'sparad som UTF-8',
  },
  'FIL-KONFLIKT': {
    niva: 'fel',
    titel: 'Två versioner av samma text ligger i filen',
    forklaring:
      'Två personer har ändrat samma rader, och git kunde inte välja. Då står båda versionerna kvar, med raderna <<<<<<<, ======= och >>>>>>> emellan. Den första är din, den andra är den som hämtades.',
    atgard:
      'Välj en version, eller skriv ihop dem. Ta bort den andra och de tre raderna. Spara och lägg till ändringen i git.',
    exempelFel: '<<<<<<< HEAD\ntitel: Budget\n=======\ntitel: Budgeten\n>>>>>>> andras-gren',
    exempelRatt: 'titel: Budgeten',
  },
  'FIL-TECKEN': {
    niva: 'fel',
    titel: 'Osynligt tecken som inte hör hemma i text',
    forklaring:
      'Filen har ett styrtecken, eller en kod för ett sådant: &#x202E;. Det syns inte, men kan förstöra sidan eller vända på textens riktning så att något annat visas än det som står.',
    atgard: 'Ta bort tecknet. Det följer ofta med vid kopiering från PDF eller ordbehandlare.',
    exempelFel: 'Nämnden beslutar␀ i mars.',
    exempelRatt: 'Nämnden beslutar i mars.',
  },
  'FIL-NFC': {
    niva: 'fel',
    titel: 'Bokstäver med prickar är skrivna i två delar',
    forklaring:
      'Å, ä och ö kan lagras som ett tecken eller som bokstav plus prick. Det senare (ej NFC) ser likadant ut men hittas inte av sökningen. Det kommer ofta från macOS eller PDF.',
    atgard: 'Skriv om orden för hand, eller låt textredigeraren omvandla filen till NFC.',
    exempelFel: 'na\u0308mnd (a + prickar)',
    exempelRatt: 'n\u00e4mnd (ett tecken)',
  },
} as const satisfies Record<string, Kodsida>;
