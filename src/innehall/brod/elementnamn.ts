/** What is said of an element that may not stand in a text, whether the tree has it or the text could not be parsed because of it. */
import { forslag } from '../../svenska/forslag.ts';
import { FARLIG_HTML, KOMPONENTER, TILLATEN_HTML } from './komponenter.ts';

/** How the HTML that people know is written here. */
const SKRIV: Record<string, string> = {
  b: '**fet text**',
  strong: '**fet text**',
  u: '**fet text**. Understruken text ser ut som en länk',
  i: '*kursiv text*',
  em: '*kursiv text*',
  a: '[text](adress)',
  img: '![beskrivning](../bilder/filnamn.png)',
  hr: '---',
  ul: '- först på varje rad',
  ol: '1. först på varje rad',
  li: '- först på raden',
  table: 'en tabell med | och |---|---|',
  tr: 'en tabell med | och |---|---|',
  td: 'en tabell med | och |---|---|',
  th: 'en tabell med | och |---|---|',
  blockquote: '> först på raden',
  code: '`kod`',
  pre: 'tre grava accenter på raden före och efter',
  h1: '## Rubrik',
  h2: '## Rubrik',
  h3: '### Rubrik',
  h4: '#### Rubrik',
};

const ANNAN_HTML = new Set(
  (
    'p div span s del ins strike small big font center section article aside header footer nav main figure figcaption ' +
    'details summary address cite q mark kbd samp var dl dt dd tbody thead caption tt h5 h6 time wbr label html head body title'
  ).split(' '),
);

/** Code and text of the problem with a name that is neither a component nor allowed HTML. */
export function felnamn(namn: string): {
  kod: 'MDX-FARLIG' | 'KOMPONENT-OKAND' | 'MDX-HTML';
  text: string;
} {
  const gement = namn.toLowerCase();
  if (FARLIG_HTML.has(gement) || namn.includes(':')) {
    const text = `<${namn}> kan köra kod eller hämta något utifrån och får inte användas.`;
    return { kod: 'MDX-FARLIG', text };
  }
  const alla = Object.keys(KOMPONENTER);
  const menad = alla.find((ett) => ett.toLowerCase() === gement);
  const arHtml = Object.hasOwn(SKRIV, gement) || ANNAN_HTML.has(gement);
  if (
    !arHtml &&
    !Object.hasOwn(TILLATEN_HTML, gement) &&
    (/^\p{Lu}/u.test(namn) || namn.includes('.'))
  ) {
    const mer = forslag(namn, alla) || `De som finns är ${alla.join(', ')}.`;
    return { kod: 'KOMPONENT-OKAND', text: `Komponenten <${namn}> finns inte. ${mer}` };
  }
  const mer = menad ? `Menade du <${menad}>?` : iStallet(gement);
  return { kod: 'MDX-HTML', text: `HTML-elementet <${namn}> är inte tillåtet. ${mer}` };
}

function iStallet(namn: string): string {
  if (namn === 'br') return 'Skriv <br />.';
  if (Object.hasOwn(TILLATEN_HTML, namn)) return `Skriv det med små bokstäver: <${namn}>.`;
  return Object.hasOwn(SKRIV, namn)
    ? `Skriv ${SKRIV[namn]}.`
    : 'Skriv i Markdown eller med en komponent.';
}
