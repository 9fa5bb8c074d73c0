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
): Promise<string[]> {
  const sida = await browser.newPage();
  await sida.goto(rot);
  const fynd: string[] = [];
  for (const adress of adresser) {
    await sida.evaluate(visaTolkad, new URL(adress, rot).href);
    const inne = await sida.evaluate(levande, rot);
    fynd.push(...inne.fynd.map((ett) => `${adress}: ${ett}`));
  }
  await sida.close();
  return fynd;
}

/** Runs in the browser: puts what it reads of a page where the open one was. Scripts that come so never run. */
async function visaTolkad(adress: string): Promise<void> {
  const html = await (await fetch(adress)).text();
  const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(documentElement), document.documentElement);
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

/** Runs in the browser, on the tree that it made of the page. */
export function levande(rot: string): { fynd: string[]; ord: string[] } {
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
  for (const element of document.querySelectorAll(FARLIGA)) fynd.push(`element: ${kort(element)}`);
  for (const element of document.body.querySelectorAll(HUVUD)) {
    const egen = element.localName === 'link' && element.getAttribute('rel') === 'stylesheet';
    if (!egen && !element.closest('svg')) fynd.push(`element i kroppen: ${kort(element)}`);
  }
  for (const skript of document.querySelectorAll('script'))
    if (skript.textContent.trim() !== '' || !skript.src.startsWith(rot))
      fynd.push(`skript: ${kort(skript)}`);
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$|^ping$/i.test(name))
        fynd.push(`attribut: ${kort(element)}`);
      if (ADRESSER.includes(name)) provaAdress(element, name, value);
      if (/url\((?!#)/i.test(value) && element.closest('svg')) fynd.push(`url(): ${kort(element)}`);
    }
  return { fynd, ord: orden() };

  function provaAdress(element: Element, namn: string, varde: string): void {
    if (!URL.canParse(varde, document.baseURI)) return void fynd.push(`oläslig adress: ${varde}`);
    const { protocol, href } = new URL(varde, document.baseURI);
    const lank = element.localName === 'a' && namn === 'href';
    const tillatna = lank ? ['http:', 'https:', 'mailto:', 'tel:', 'webcal:'] : ['http:', 'https:'];
    if (!tillatna.includes(protocol)) fynd.push(`adress: ${kort(element)}`);
    if (!lank && element.getAttribute('rel') !== 'canonical' && !href.startsWith(rot))
      fynd.push(`hämtar: ${href}`);
  }

  function orden(): string[] {
    const text = document.querySelector('.text')?.cloneNode(true);
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
