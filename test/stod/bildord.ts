/** What a picture says or links to that its twin in words does not. */
import { MANADER } from '../../src/tid/nar.ts';

const MANADSNAMN = new Set<string>(MANADER);

/** @param egen the page's own address, with base path: a picture may lead to where it stands */
export function saknasIOrden(dokument: Document, egen: string): string[] {
  return [...dokument.querySelectorAll('.bild')].flatMap((bild) => {
    const tvilling = bild.querySelector('details');
    const rubriker = [bild.querySelector('figcaption'), dokument.querySelector('main > .ingress')];
    const sagda = new Set(ordI([tvilling, ...rubriker].map(texten).join(' ')));
    const lankar = new Set(adresserna(tvilling));
    return [...bild.querySelectorAll('svg')].flatMap((svg) => [
      ...adresserna(svg)
        .filter((adress) => adress !== egen && !lankar.has(adress))
        .map((adress) => `${svg.id}: länken ${adress}`),
      // A box that leads somewhere is the same thing in picture and words, short name or long. What a
      // frame is called is how the picture is laid out, and so are months with nothing in them.
      ...[...svg.querySelectorAll('.node, .tavelruta:not(.enkel)')]
        .filter((nod) => !nod.closest('a') && !nod.querySelector('a'))
        .flatMap((nod) => ordI(rutans(nod)))
        .filter((ett) => ett.length > 3 && !sagda.has(ett) && !MANADSNAMN.has(ett))
        .map((ett) => `${svg.id}: ordet ”${ett}”`),
    ]);
  });
}

function adresserna(element: Element | null): (string | null)[] {
  return [...(element?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
}

/** What a box says; a word that is broken to fit has no space where it is. */
function rutans(nod: Element): string {
  const form = nod.querySelector('text');
  return form ? (form.textContent ?? '') : texten(nod);
}

/** The text of an element, its parts apart: list items stand without space between in the source. */
function texten(nod: Node | null): string {
  if (!nod) return '';
  return nod.nodeType === 3 ? (nod.nodeValue ?? '') : [...nod.childNodes].map(texten).join(' ');
}

/** Without hyphens: they stand where a picture breaks a word too. */
function ordI(text: string): string[] {
  const hela = text.toLowerCase().replace(/(?<=\p{L})-(?=\p{L})/gu, '');
  return hela.match(/[\p{L}\d]+/gu) ?? [];
}
