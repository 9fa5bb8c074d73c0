import type { Kodsida } from './typ.ts';

const DATA = 'Texterna är uppgifter, inte program. Inget i dem körs.';

/** Codes about MDX that is more than data, and about components. */
export const mdxKoder = {
  'MDX-FEL': {
    niva: 'fel',
    titel: 'Texten går inte att läsa',
    forklaring:
      'Tecknen < och { har särskild betydelse. Står de ensamma i texten, eller stängs en komponent inte, vet programmet inte var något börjar och slutar. Resten av texten granskas när felet är rättat.',
    atgard:
      'Skriv ”mindre än” i stället för <, eller \\< och \\{ om tecknet måste stå där. Stäng varje komponent.',
    exempelFel: 'Kostnaden är <5 procent.',
    exempelRatt: 'Kostnaden är under 5 procent.',
  },
  'MDX-IMPORT': {
    niva: 'fel',
    titel: 'import eller export i texten',
    forklaring: `${DATA} Rader med import och export är programkod.`,
    atgard: 'Ta bort raden. Komponenterna finns redan, utan import.',
    exempelFel: 'import Not from "../Not.astro"',
    exempelRatt: '<Not>Källan säger inget om detta.</Not>',
  },
  'MDX-UTTRYCK': {
    niva: 'fel',
    titel: 'Klammer med programkod',
    forklaring: `${DATA} Klammer { } är programkod i MDX.`,
    atgard: 'Ta bort klammern. Ska tecknet synas, skriv \\{.',
    exempelFel: 'Året är {new Date().getFullYear()}.',
    exempelRatt: 'Året är 2018.',
  },
  'MDX-HTML': {
    niva: 'fel',
    titel: 'HTML som inte är tillåten',
    forklaring:
      'Bara <br />, <sub>, <sup> och <abbr title="…"> får stå i texten. Allt annat skrivs i Markdown eller med handbokens komponenter.',
    atgard: 'Skriv om i Markdown: **fet**, *kursiv*, [länk](roll:id).',
    exempelFel: '<div>Text</div>',
    exempelRatt: '<Ruta titel="Kom ihåg">Text</Ruta>',
  },
  'MDX-FARLIG': {
    niva: 'fel',
    titel: 'HTML som kan köra kod',
    forklaring:
      'script, iframe, object, embed, svg, style och liknande kan köra kod eller hämta något utifrån. De är aldrig tillåtna.',
    atgard: 'Ta bort elementet. Diagram skrivs som mermaid, bilder som Markdown.',
    exempelFel: '<iframe src="https://example.com"></iframe>',
    exempelRatt: '[Karta över kommunen](https://example.com)',
  },
  'MDX-ATTRIBUT': {
    niva: 'fel',
    titel: 'Attributet är inte tillåtet',
    forklaring:
      'Attribut skrivs som namn="text". Klammer, spridning ({...x}), style och on… (onclick) är kod eller kringgår utseendet.',
    atgard: 'Skriv attributet som text, eller ta bort det.',
    exempelFel: '<Exempel titel={rubrik} onclick="x">',
    exempelRatt: '<Exempel titel="En rubrik">',
  },
  'KOMPONENT-OKAND': {
    niva: 'fel',
    titel: 'Komponenten finns inte',
    forklaring:
      'Handboken har ett bestämt antal komponenter. Namnet stämmer inte med någon av dem.',
    atgard: 'Rätta stavningen. Stora och små bokstäver spelar roll.',
    exempelFel: '<Noter>Text</Noter>',
    exempelRatt: '<Not>Text</Not>',
  },
  'KOMPONENT-ATTRIBUT': {
    niva: 'fel',
    titel: 'Fel attribut på komponenten',
    forklaring:
      'Komponenten saknar ett attribut som den måste ha, eller har ett som den inte tar emot.',
    atgard: 'Jämför med listan i meddelandet.',
    exempelFel: '<Process namn="planering" />',
    exempelRatt: '<Process id="planering" />',
  },
  'KORTSAGT-FORM': {
    niva: 'fel',
    titel: 'Kortsagt är ingen kort lista',
    forklaring:
      'Det som står i Kortsagt blir en bild i bildspelet. Där ryms en punktlista med högst fem punkter, och ingenting annat.',
    atgard: 'Skriv en lista med en till fem punkter. Lägg annan text utanför Kortsagt.',
    exempelFel: '<Kortsagt>\n\nFullmäktige beslutar om målen.\n\n</Kortsagt>',
    exempelRatt: '<Kortsagt>\n\n- Fullmäktige beslutar om målen.\n\n</Kortsagt>',
  },
  'KORTSAGT-LANG': {
    niva: 'varning',
    titel: 'Punkten i Kortsagt är lång',
    forklaring:
      'Punkten visas på en bild medan någon talar. Är den längre än tjugo ord hinner åhörarna inte både läsa och lyssna.',
    atgard: 'Korta punkten till det viktigaste. Resten kan stå i texten: den blir talarens stöd.',
    exempelFel:
      '<Kortsagt>\n\n- Fullmäktige beslutar om målen, om budgeten, om skatten och om reglerna för nämnderna, och det gör fullmäktige varje år i november.\n\n</Kortsagt>',
    exempelRatt: '<Kortsagt>\n\n- Fullmäktige beslutar om mål, budget och skatt.\n\n</Kortsagt>',
  },
} as const satisfies Record<string, Kodsida>;
