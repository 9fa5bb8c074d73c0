/**
 * Reads HTML more strictly than any browser: only what every reader of HTML takes for the same tree gets through. A sign of doubt is a
 * fault, so that nothing hangs on which parser reads the page.
 */

export interface Element {
  tagg: string;
  attribut: Map<string, string>;
  barn: (Element | string)[];
}

/** Elements and attributes that a text may give, and that a component of the fuzz gives. Written anew here, not taken from src. */
const ELEMENT = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del a br hr sub sup abbr table thead tbody tr th td div section span button ' +
    'input x-komponent x-varde'
  ).split(' '),
);
const ATTRIBUT =
  /^(?:id|class|href|title|role|aria-label|aria-describedby|aria-labelledby|tabindex|align|start|type|checked|disabled|popover|popovertarget|data-(?:footnotes|footnote-ref|footnote-backref|pagefind-ignore|namn))$/;
const TOMMA = new Set(['br', 'hr', 'input']);
/** What a reader of HTML would close by itself, or move, when the second stands in the first. */
const STANGER_P = /^(?:p|h[1-6]|ul|ol|li|blockquote|pre|table|div|section|hr|x-komponent)$/;

const TAGG = /<(\/?)([a-z][a-z0-9-]*)((?:\s[a-z-]+(?:="[^"]*")?)*)>/y;
const ATTR = /\s([a-z-]+)(?:="([^"]*)")?/g;
const ENTITET = /&(?:(lt|gt|amp|quot)|#x([0-9A-F]{1,6}));?/g;
const NAMN: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The tree of a piece of HTML. Throws an Error that says what was doubtful. */
export function lasMarkup(html: string): Element {
  const rot: Element = { tagg: '', attribut: new Map(), barn: [] };
  const oppna = [rot];
  let vid = 0;
  while (vid < html.length) {
    const nasta = html.indexOf('<', vid);
    const slut = nasta < 0 ? html.length : nasta;
    if (slut > vid) oppna.at(-1)!.barn.push(avkodad(html.slice(vid, slut)));
    if (nasta < 0) break;
    TAGG.lastIndex = nasta;
    const traff = TAGG.exec(html);
    if (!traff) throw new Error(`ingen tillåten tagg: ${html.slice(nasta, nasta + 60)}`);
    tagg(oppna, traff);
    vid = TAGG.lastIndex;
  }
  if (oppna.length > 1) throw new Error(`<${oppna.at(-1)!.tagg}> stängs inte`);
  return rot;
}

function tagg(oppna: Element[], [, slut, namn = '', attributen = '']: RegExpExecArray): void {
  if (!ELEMENT.has(namn)) throw new Error(`elementet <${namn}> är inte tillåtet`);
  if (slut) {
    if (oppna.length < 2 || oppna.at(-1)!.tagg !== namn) throw new Error(`</${namn}> hör inte hit`);
    return void oppna.pop();
  }
  provaNastning(
    oppna.map((ett) => ett.tagg),
    namn,
  );
  const nytt: Element = { tagg: namn, attribut: lasAttribut(namn, attributen), barn: [] };
  oppna.at(-1)!.barn.push(nytt);
  if (!TOMMA.has(namn)) oppna.push(nytt);
}

/** Elements that a browser would not leave inside each other. */
function provaNastning(oppna: string[], namn: string): void {
  const iP = oppna.lastIndexOf('p');
  if (iP >= 0 && STANGER_P.test(namn)) throw new Error(`<${namn}> i <p> delar stycket`);
  if ((namn === 'a' || namn === 'button') && oppna.includes(namn))
    throw new Error(`<${namn}> i <${namn}>`);
  if (namn === 'a' && oppna.includes('button')) throw new Error('<a> i <button>');
  if (/^h[1-6]$/.test(namn) && /^h[1-6]$/.test(oppna.at(-1)!)) throw new Error('rubrik i rubrik');
  const ovan = oppna.at(-1)!;
  const tabell: Record<string, RegExp> = {
    table: /^(?:thead|tbody)$/,
    thead: /^tr$/,
    tbody: /^tr$/,
    tr: /^t[hd]$/,
  };
  if (tabell[ovan] && !tabell[ovan].test(namn)) throw new Error(`<${namn}> direkt i <${ovan}>`);
}

function lasAttribut(namn: string, text: string): Map<string, string> {
  const funna = new Map<string, string>();
  for (const [, ett = '', varde = ''] of text.matchAll(ATTR)) {
    if (!ATTRIBUT.test(ett)) throw new Error(`attributet ${ett} på <${namn}> är inte tillåtet`);
    if (funna.has(ett)) throw new Error(`attributet ${ett} står två gånger`);
    funna.set(ett, avkodad(varde));
  }
  return funna;
}

/** Text with its entities read. Only the ones that our own writer makes may be there. */
function avkodad(text: string): string {
  const ut = text.replace(ENTITET, (hela, namn?: string, hex?: string) => {
    if (!hela.endsWith(';')) throw new Error(`teckenkod utan semikolon: ${hela}`);
    return namn ? NAMN[namn]! : String.fromCodePoint(Number.parseInt(hex!, 16));
  });
  if (/&[a-z#]/i.test(text.replace(ENTITET, '')))
    throw new Error(`okänd teckenkod: ${text.slice(0, 60)}`);
  return ut;
}

/** Every element below one, in the order of the page. */
export function alla(element: Element): Element[] {
  return element.barn.flatMap((barn) => (typeof barn === 'string' ? [] : [barn, ...alla(barn)]));
}
