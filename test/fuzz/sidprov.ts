/** Opens pages in a real browser and says whatever on them is alive that should not be. */
import type { Browser, Page } from 'playwright-core';

/** What was found on a page. */
export interface Sidfynd {
  adress: string;
  fynd: string[];
  /** The words of the running text, without what the page adds to it. */
  ord: string[];
}

/** So many pages are open at a time. */
const SAMTIDIGT = 4;
/** No page takes near this long, on whatever machine. */
const LANGST_MS = 120_000;

/**
 * Visits addresses of a site.
 *
 * @param rot the site's own address, with slash at the end; nothing may be asked of another
 */
export async function provaSidor(
  browser: Browser,
  rot: string,
  adresser: readonly string[],
): Promise<Sidfynd[]> {
  const kvar = [...adresser];
  const funna: Sidfynd[] = [];
  const en = async () => {
    const sammanhang = await browser.newContext();
    const sida = await sammanhang.newPage();
    const fynd = vaktad(sida, rot);
    for (let adress = kvar.shift(); adress !== undefined; adress = kvar.shift()) {
      fynd.length = 0;
      await sida.goto(new URL(adress, rot).href, { waitUntil: 'load', timeout: LANGST_MS });
      const inne = await sida.evaluate(levande, rot);
      funna.push({ adress, fynd: [...fynd, ...inne.fynd], ord: inne.ord });
    }
    await sammanhang.close();
  };
  await Promise.all(Array.from({ length: SAMTIDIGT }, en));
  return funna;
}

/**
 * Has the browser read the HTML of pages without opening them: what it makes of it, dangerous or not, is the same; nothing runs, and nothing
 * is drawn, so it takes a tenth of the time.
 *
 * @param rot as in `provaSidor`
 */
export async function tolkaSidor(
  browser: Browser,
  rot: string,
  adresser: readonly string[],
): Promise<Sidfynd[]> {
  const sida = await browser.newPage();
  await sida.goto(rot);
  const funna: Sidfynd[] = [];
  for (const adress of adresser) {
    await sida.evaluate(tolka, new URL(adress, rot).href);
    funna.push({ adress, ...(await sida.evaluate(levande, rot)) });
  }
  await sida.close();
  return funna;
}

/** What `levande` looks at when it is not the page itself. */
interface Tolkat {
  tolkad?: Document;
}

/** Runs in the browser: has it read a page, and keeps the tree beside its own. */
async function tolka(adress: string): Promise<void> {
  const html = await (await fetch(adress)).text();
  (window as Tolkat).tolkad = new DOMParser().parseFromString(html, 'text/html');
}

/** Collects what happens on a page: dialogs, faults told in the console, requests to others, windows that open. */
export function vaktad(sida: Page, rot: string): string[] {
  const fynd: string[] = [];
  sida.on('dialog', (dialog) => {
    fynd.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  sida.on('pageerror', (fel) => fynd.push(`fel i skript: ${fel.message}`));
  sida.on('console', (rad) => {
    if (rad.type() === 'error') fynd.push(`konsolen: ${rad.text()}`);
  });
  sida.on('popup', () => fynd.push('öppnar ett fönster'));
  sida.on('request', (fraga) => {
    if (!fraga.url().startsWith(rot)) fynd.push(`frågar ${fraga.url()}`);
  });
  return fynd;
}

/** Runs in the browser, on the tree that it made of the page, or of the one that `tolka` had it read. */
export function levande(rot: string): { fynd: string[]; ord: string[] } {
  const dokument = (window as Tolkat).tolkad ?? document;
  const FARLIGA =
    'iframe,frame,frameset,object,embed,applet,base,template,portal,math,foreignObject,use,animate,set,style,marquee,audio,video,:not(picture)>source,track,plaintext,xmp,noscript';
  const HUVUD = 'meta,link,title';
  const ADRESSER = [
    'href',
    'src',
    'srcset',
    'xlink:href',
    'action',
    'formaction',
    'data',
    'poster',
    'background',
    'ping',
    'cite',
  ];
  const fynd: string[] = [];
  const kort = (element: Element) => element.outerHTML.slice(0, 120);
  // The pages' own: a paragraph for those without script, and the signs of what has been done.
  const eget = (element: Element) =>
    (element.localName === 'noscript' && /^<p>[^<]*<\/p>$/.test(element.innerHTML)) ||
    element.matches('template#lagen');
  for (const element of dokument.querySelectorAll(FARLIGA))
    if (!eget(element)) fynd.push(`element: ${kort(element)}`);
  for (const element of dokument.body.querySelectorAll(HUVUD)) {
    const egen = element.localName === 'link' && element.getAttribute('rel') === 'stylesheet';
    if (!egen && !element.closest('svg')) fynd.push(`element i kroppen: ${kort(element)}`);
  }
  for (const skript of dokument.querySelectorAll('script'))
    if (!arData(skript) && (skript.textContent.trim() !== '' || !skript.src.startsWith(rot)))
      fynd.push(`skript: ${kort(skript)}`);
  for (const element of dokument.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$|^ping$/i.test(name))
        fynd.push(`attribut: ${kort(element)}`);
      if (ADRESSER.includes(name)) provaAdress(element, name, value);
      if (/url\((?!#)/i.test(value) && element.closest('svg')) fynd.push(`url(): ${kort(element)}`);
    }
  return { fynd, ord: orden() };

  /** A block of data runs nothing, as long as it is all data. */
  function arData(skript: HTMLScriptElement): boolean {
    if (skript.type !== 'application/ld+json' || skript.textContent.includes('<')) return false;
    try {
      return Array.isArray((JSON.parse(skript.textContent) as { '@graph': unknown })['@graph']);
    } catch {
      return false;
    }
  }

  function provaAdress(element: Element, namn: string, varde: string): void {
    if (!URL.canParse(varde, dokument.baseURI)) return void fynd.push(`oläslig adress: ${varde}`);
    const { protocol, href } = new URL(varde, dokument.baseURI);
    const lank = element.localName === 'a' && namn === 'href';
    const tillatna = lank ? ['http:', 'https:', 'mailto:', 'tel:', 'webcal:'] : ['http:', 'https:'];
    if (!tillatna.includes(protocol)) fynd.push(`adress: ${kort(element)}`);
    if (!lank && element.getAttribute('rel') !== 'canonical' && !href.startsWith(rot))
      fynd.push(`hämtar: ${href}`);
  }

  function orden(): string[] {
    const text = dokument.querySelector('.text')?.cloneNode(true);
    if (!(text instanceof Element)) return [];
    const sidans =
      '.ordruta,[data-footnote-ref],[data-footnote-backref],#footnote-label,.not-rubrik,figure,script';
    for (const element of text.querySelectorAll(sidans)) element.remove();
    for (const bild of text.querySelectorAll('img')) bild.replaceWith(` ${bild.alt} `);
    for (const element of text.querySelectorAll(
      'p,h2,h3,h4,h5,h6,li,td,th,pre,div,dt,dd,section,br',
    ))
      element.after(' ');
    return text.textContent.split(/\s+/).filter(Boolean);
  }
}
