/** What must hold of every file, whatever stands in it. Each function says what does not. */
import { KODER, type Problem } from '../../src/granskning/index.ts';
import type { Root } from 'mdast';
import { lasBrod } from '../../src/innehall/brod/brod.ts';
import { dela } from '../../src/innehall/framsida/framsida.ts';
import type { Post } from '../../src/innehall/post.ts';
import { vandraText } from '../../src/innehall/framsida/framtext.ts';
import { Trad } from '../../src/innehall/brod/trad.ts';
import { losLank } from '../../src/schema/lankar.ts';
import { nakenDelning } from './delning.ts';
import { alla, lasMarkup, type Element } from './markup.ts';
import { arPasidan, ordIHtml, ordITrad, type Ord } from './ord.ts';
import { rita, ritaJamsides } from './rita.ts';
import { FORBJUDNA } from './tecken.ts';

/** Every problem has a known code, a place inside the file, and a text that can be shown anywhere. */
export function provaProblem(problem: readonly Problem[], fil: string, text: string): string[] {
  // A file whose every line ends with CR is read as old Mac programs wrote it (innehall/fil/text.ts).
  const rader = text.split(text.includes('\n') ? '\n' : '\r');
  return problem.flatMap((ett) => {
    const sagt = [ett.text, ett.atgard ?? '', ett.rattad ?? ''].join('\n');
    const rad = rader[ett.rad - 1];
    const inom = rad !== undefined && ett.kolumn >= 1 && ett.kolumn <= rad.length + 1;
    return [
      ...(Object.hasOwn(KODER, ett.kod) ? [] : [`okänd kod ${ett.kod}`]),
      ...(ett.fil === fil && inom
        ? []
        : [`platsen ${ett.kod} ${ett.fil}:${ett.rad}:${ett.kolumn} finns inte`]),
      ...(ett.text.trim() === '' ? [`${ett.kod} säger ingenting`] : []),
      ...(FORBJUDNA.test(sagt) ? [`${ett.kod} har ett osynligt tecken i sin text`] : []),
    ];
  });
}

/** Front matter ends where every reader sees it end, and what is let through can be shown and followed. */
export function provaFalt(post: Post, text: string, godtaget: boolean): string[] {
  const fynd: string[] = [];
  // What is refused may be cut where the editor meant it to be: three hyphens inside a quoted value.
  if (!godtaget) return fynd;
  const delad = dela(text.replace(/^\uFEFF/, ''));
  const naken = nakenDelning(text);
  if (delad?.brod !== naken?.brod || delad?.yaml !== naken?.yaml)
    fynd.push('framsidan slutar på olika ställen');
  if (post.data === undefined) fynd.push('godtas utan uppgifter');
  vandraText(post.data, (varde, vag) => {
    if (FORBJUDNA.test(varde)) fynd.push(`osynligt tecken i ${vag.join('.')}`);
    if (vag.at(-1) === 'lank' && !arOfarlig(varde))
      fynd.push(`farlig adress i ${vag.join('.')}: ${varde}`);
  });
  return fynd;
}

/** The page holds no markup but ours, whether or not the text is let through; when it is, the page shows all of it and nothing else. */
export function provaSida(post: Post, text: string, godtaget: boolean): string[] {
  const fynd: string[] = [];
  const html = [rita(post), ...ritaJamsides(post)];
  const [sida] = html.map((ett) => lasSakert(ett, fynd));
  if (!sida || !godtaget) return fynd;
  if (html.some((ett) => FORBJUDNA.test(ett))) fynd.push('osynligt tecken på sidan');
  const delad = dela(text.replace(/^\uFEFF/, ''));
  const trad = delad && lasBrod(post.fil, delad.brod, delad.brodRad).trad;
  if (!trad) return [...fynd, 'godtas utan brödtext'];
  return [
    ...fynd,
    ...provaOrd(ordITrad(trad), ordIHtml(sida)),
    ...provaLankar(trad, sida),
    ...provaIder(sida),
  ];
}

function lasSakert(html: string, fynd: string[]): Element | undefined {
  try {
    const rot = lasMarkup(html);
    for (const { tagg, attribut } of alla(rot)) {
      const href = attribut.get('href');
      if (href !== undefined && !arOfarlig(href)) fynd.push(`farlig adress på <${tagg}>: ${href}`);
    }
    return rot;
  } catch (orsak) {
    fynd.push(`markup: ${(orsak as Error).message}`);
    return undefined;
  }
}

const SIDAN = 'https://handboken.example/a/';
const TRYGGA = ['http:', 'https:', 'mailto:', 'tel:'];

/** Where a browser would go. The handbook's own kind of address is made into one of the site when it is shown. */
function arOfarlig(adress: string): boolean {
  const mal = losLank(adress, '/');
  return URL.canParse(mal, SIDAN) && TRYGGA.includes(new URL(mal, SIDAN).protocol);
}

function provaOrd(vantat: Ord, visat: Ord): string[] {
  const fynd = olika('texten', vantat.text, visat.text);
  for (const [namn, ord] of vantat.noter) {
    const har = [...visat.noter].find(([ett]) => ett.toLowerCase() === namn.toLowerCase())?.[1];
    fynd.push(...olika(`fotnoten ${namn}`, ord, har ?? []));
  }
  return fynd;
}

function olika(stalle: string, vantat: string[], visat: string[]): string[] {
  const vid = vantat.findIndex((ord, nr) => ord !== visat[nr]);
  if (vid < 0 && vantat.length === visat.length) return [];
  const fran = vid < 0 ? vantat.length : vid;
  const runt = (ord: string[]) => JSON.stringify(ord.slice(fran, fran + 3).join(' '));
  return [`${stalle}: ${runt(vantat)} visas som ${runt(visat)}`];
}

/** Each link of the text leads somewhere on the page, and there are no others. */
function provaLankar(rot: Root, sida: Element): string[] {
  const lankar = textens(sida).filter(({ tagg }) => tagg === 'a');
  const mal = new Set(lankar.map(({ attribut }) => somAdress(attribut.get('href') ?? '')));
  const skrivna = new Set(adresserI(rot).map((adress) => somAdress(losLank(adress, '/'))));
  return [
    ...[...mal.difference(skrivna)].map((adress) => `länken "${adress}" står inte i texten`),
    ...[...skrivna.difference(mal)].map((adress) => `länken till ${adress} visas inte`),
  ];
}

function adresserI(rot: Root): string[] {
  const trad = new Trad(rot);
  const definitioner = new Map(
    trad
      .av('definition')
      .reverse()
      .map((nod) => [nod.identifier, nod.url]),
  );
  return [
    ...trad.av('link').map((nod) => nod.url),
    ...trad.av('linkReference').map((nod) => definitioner.get(nod.identifier) ?? ''),
  ];
}

/** One way of writing for all ways to write the same address. */
function somAdress(adress: string): string {
  const rak = adress.replaceAll('\\', '%5C').replace(/[\t\n\r]/g, encodeURIComponent);
  const hel = URL.canParse(rak, SIDAN) ? new URL(rak, SIDAN).href : rak;
  return hel
    .replace(/%25(?![0-9a-f]{2})/gi, '%')
    .replace(/%([2-7][0-9a-f])/gi, (_, tal: string) =>
      String.fromCharCode(Number.parseInt(tal, 16)),
    );
}

/** The elements that the text gave, without what the page adds. */
function textens(element: Element): Element[] {
  return element.barn.flatMap((barn) =>
    typeof barn === 'string' || arPasidan(barn) ? [] : [barn, ...textens(barn)],
  );
}

/** No id twice, and each link within the page leads to one. */
function provaIder(sida: Element): string[] {
  const ider = alla(sida).flatMap(({ attribut }) => attribut.get('id') ?? []);
  if (ider.includes('')) return ['tomt id'];
  const dubbla = ider.filter((id, nr) => ider.indexOf(id) < nr);
  return dubbla.length > 0 ? [`id två gånger: ${dubbla[0]}`] : [];
}
