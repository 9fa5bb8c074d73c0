/** What an editor is told after an import, each thing with what to do. */
import type { Utelamnat } from '../las/forkoll.ts';
import type { Anmarkning } from '../trad/lage.ts';

/** At a line of a file. */
export const VID_RADEN: Record<Anmarkning, string> = {
  'tabell-ifylld':
    'Sammanslagna celler är ifyllda: samma text står i varje cell. Läs igenom tabellen.',
  'tabell-rubrikrad': 'Tabellens första rad blev rubrikrad. Stämmer det?',
  'tabell-tom': 'Tomma rader eller kolumner är borttagna ur tabellen.',
  'tabell-ruta':
    'En ruta i Word blev vanlig text. Ska den vara en ruta, skriv <Ruta titel="…"> före och </Ruta> efter.',
  'tabell-stor': 'Tabellen är lång och delades i flera.',
  tabbar: 'Texten hade tabbar, som blev blanksteg. Ska det vara en tabell?',
  'lista-gissad': 'Rader som började med tecken eller nummer blev en lista. Stämmer det?',
  'rubrik-gissad': 'Raden är bara fet. Är den en rubrik, skriv ## före den och ta bort stjärnorna.',
  'rubrik-nummer': 'Rubrikens nummer är borttaget: handboken numrerar själv.',
  'rubrik-niva': 'Rubriken hoppade över en nivå och är flyttad ett steg upp.',
  'titel-lika': 'Två kapitel hette likadant. Det ena har fått ett tillägg.',
  struket: 'Texten är struken i Word. Är den upphävd ska den bort.',
  'lank-utan-mal': 'En länk inom dokumentet ledde ingenstans och är borttagen. Texten är kvar.',
  'lank-borttagen':
    'En länk som inte går till webben är borttagen. Texten är kvar. Länka till sidan där läsaren kan se det.',
  'bild-vald-bort': 'Här fanns en bild som du valde bort.',
  'bild-slag':
    'Här fanns en bild som inte går att visa på en webbsida. Högerklicka på den i Word, spara den som PNG och lägg in den för hand.',
  'bild-alt': 'Bilden saknar beskrivning. Skriv vad den visar mellan hakparenteserna.',
  sammanfattning: 'Sammanfattningen är textens början. Skriv en egen.',
  olika: 'Här kan texten ha blivit en annan än i Word. Jämför.',
};

/** About the document, with the headings it is under. */
export const UTELAMNAT: Record<Utelamnat, string> = {
  textruta: 'Text i textrutor står efter stycket där rutan satt',
  ekvation: 'Ekvationer är utelämnade: skriv dem i ord eller som bild',
  diagram: 'Diagram och SmartArt är utelämnade: spara dem som bild, eller skriv tabellen',
  objekt: 'Inbäddade filer är utelämnade: lägg dem där läsaren kan hämta dem, och länka dit',
  gulmarkering: 'Överstruket med färg i Word: färgen är borta, texten är kvar',
  formular: 'Fält att fylla i är utelämnade: handboken är ingen blankett',
  bokstavslista: 'Listor med a, b, c fick siffror. Hänvisar texten till ”punkt a”, ändra den',
};
