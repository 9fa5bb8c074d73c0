/** Functions that run inside the printed page. Each must be whole in itself: its text is sent there. */

/** A picture that could not be shown, and where it stands. */
export interface TrasigBild {
  adress: string;
  alt: string;
  /** The nearest heading before it. */
  rubrik: string;
  /** true: it did not come in time. false: it came, but is no picture. */
  sen: boolean;
}

/**
 * Waits for fonts and pictures, and tells which pictures could not be shown. Lazy ones are made
 * eager: the browser fetches a lazy picture when someone scrolls near it, and nobody does here.
 *
 * @param grans milliseconds that one picture may take
 */
export async function vantaIn(grans: number): Promise<TrasigBild[]> {
  type Lage = 'visas' | 'trasig' | 'sen';
  const tid = () => new Promise<Lage>((klart) => setTimeout(() => klart('sen'), grans));
  const avkoda = (bild: HTMLImageElement) =>
    bild.decode().then(
      (): Lage => 'visas',
      (): Lage => 'trasig',
    );
  const rubrikFore = (bild: Element) =>
    [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]
      .findLast((rubrik) => rubrik.compareDocumentPosition(bild) & Node.DOCUMENT_POSITION_FOLLOWING)
      ?.textContent.replace(/\s+/g, ' ')
      .trim() ?? '';

  const bilder = [...document.images];
  for (const bild of bilder) bild.loading = 'eager';
  await Promise.all([...document.fonts].map((typsnitt) => typsnitt.load().catch(() => undefined)));
  const lagen = await Promise.all(bilder.map((bild) => Promise.race([avkoda(bild), tid()])));
  return bilder.flatMap((bild, plats) => {
    if (lagen[plats] === 'visas') return [];
    const adress = new URL(bild.src).pathname;
    return [{ adress, alt: bild.alt, rubrik: rubrikFore(bild), sen: lagen[plats] === 'sen' }];
  });
}

/** The day that the document bears, as an ISO date. */
export function dokumentetsDag(): string | undefined {
  return document.querySelector<HTMLElement>('[data-dag]')?.dataset['dag'];
}

/** Gives the document the title of its cover: the page's own also says that it is for printing. */
export function rattaTitel(): void {
  document.title =
    document.querySelector<HTMLElement>('[data-titel]')?.dataset['titel'] ?? document.title;
}

/**
 * Links to the rest of the site lead to where it is published, or become plain text when nobody has
 * said where that is: the address of the server that prints must not stand in the document.
 */
export function rattaLankar(plats: string | null): void {
  for (const lank of document.querySelectorAll('a[href]')) {
    const adress = lank.getAttribute('href') ?? '';
    if (!adress.startsWith('/')) continue;
    if (plats) lank.setAttribute('href', new URL(adress, plats).href);
    else lank.removeAttribute('href');
  }
}

/**
 * Chromium makes bookmarks of the text it has drawn, and does not draw the space where a heading
 * breaks: "Exempelköpings kommunsledningssystem". With `pre-wrap` it is kept.
 */
export function behallMellanrum(): void {
  for (const rubrik of document.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6')) {
    const gang = document.createTreeWalker(rubrik, NodeFilter.SHOW_TEXT);
    const texter: Text[] = [];
    while (gang.nextNode()) texter.push(gang.currentNode as Text);
    for (const text of texter) text.data = text.data.replace(/\s+/g, ' ');
    const [forsta, sista] = [texter[0], texter.at(-1)];
    if (forsta) forsta.data = forsta.data.trimStart();
    if (sista) sista.data = sista.data.trimEnd();
    rubrik.style.whiteSpace = 'pre-wrap';
  }
}

/**
 * Chromium tags both a figure and the drawing in it as `Figure`, and the outer one lacks a text of
 * its own: a reader would meet a picture without description. As a group it is no picture.
 */
export function markeraBilder(): void {
  for (const figur of document.querySelectorAll('figure')) figur.setAttribute('role', 'group');
}

/** Writes the page numbers into the contents. */
export function fyllInnehall(platser: Record<string, { sida: number }>): void {
  for (const rad of document.querySelectorAll<HTMLAnchorElement>('.innehall a')) {
    const plats = rad.querySelector('.sidnr');
    const id = decodeURIComponent(rad.hash.slice(1));
    if (plats) plats.textContent = String(platser[id]?.sida ?? '');
  }
}
