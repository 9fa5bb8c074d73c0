/**
 * Fits diagrams to paper. A page of the site has room to scroll and often two drawings to choose
 * from, one for narrow screens; paper has one size.
 */

/** Room for a picture under its caption, in CSS pixels (96 to the inch): A4 less its margins. */
const RUM = { bredd: 642, hojd: 860 };
/** The same for a drawing that lies on its side. */
const VRIDET = { bredd: RUM.hojd, hojd: RUM.bredd };
/** At least seven points on paper: the type of Mermaid's drawings is 16 px at full size, that of our own 15. Below it nobody reads. */
const MINSTA = 0.6;
const MINSTA_RITAD = 0.65;
/** No larger than this: the type of the text is 10.5 points, and a picture should not shout over it. */
const STORST = 0.8;
/** A height that leaves room for text on the page. */
const HALVSIDA = 560;

type Rum = typeof RUM;

/** A drawing, and how large it can be in a room. */
interface Ritningsval {
  yta: Element;
  ryms: number;
}

/** Chooses the drawing of each diagram, and makes it one picture with its name and description. */
export function anpassaBilder(kropp: HTMLElement): void {
  for (const bild of kropp.querySelectorAll('figure.bild')) passaIn(bild);
  for (const svg of kropp.querySelectorAll('svg[role=group]')) tillBild(svg);
}

function passaIn(bild: Element): void {
  const ytor = franRitbordet(bild) ?? [...bild.querySelectorAll('.bild-yta')];
  const staende = storsta(ytor, RUM);
  const vriden = storsta(ytor, VRIDET);
  if (!staende || !vriden) return;
  const minsta = bild.matches('.bild-ritad') ? MINSTA_RITAD : MINSTA;
  bild.querySelector('.bild-ersatt')?.remove();
  if (staende.ryms >= minsta) return behall(bild, staende, minsta);
  if (vriden.ryms >= minsta) {
    behall(bild, vriden, minsta);
    return vrid(vriden.yta);
  }
  for (const yta of bild.querySelectorAll('.bild-yta')) yta.remove();
  skrivUtOrden(bild, 'Bilden är för stor för papper. Här står den i ord.');
}

/** Of a picture that is drawn for its place, the wide drawing is the one for paper. */
function franRitbordet(bild: Element): Element[] | undefined {
  const bred = bild.matches('.bild-ritad') && bild.querySelector('.bild-bred');
  return bred ? [bred] : undefined;
}

function storsta(ytor: Element[], rum: Rum): Ritningsval | undefined {
  return ytor
    .map((yta) => ({ yta, ryms: ryms(yta, rum) }))
    .reduce<Ritningsval | undefined>((a, b) => (a && a.ryms >= b.ryms ? a : b), undefined);
}

/** Keeps one drawing, at a size that suits the page. */
function behall(bild: Element, { yta, ryms: hogst }: Ritningsval, minsta: number): void {
  for (const annan of bild.querySelectorAll('.bild-yta')) if (annan !== yta) annan.remove();
  const lagom = Math.max(HALVSIDA / matt(yta, 'height'), minsta);
  const skala = Math.min(STORST, hogst, lagom);
  // The classes say for which room the drawing is; now it is the only one.
  for (const klass of [...yta.classList]) if (klass !== 'bild-yta') yta.classList.remove(klass);
  yta.classList.add(`bild-skala-${Math.floor(skala * 20) * 5}`);
}

/** How large the drawing can be in a room: 1 is full size. */
function ryms(yta: Element, { bredd, hojd }: Rum): number {
  return Math.min(1, bredd / matt(yta, 'width'), hojd / matt(yta, 'height'));
}

function matt(yta: Element, namn: 'width' | 'height'): number {
  return Number.parseFloat(yta.querySelector('svg')?.getAttribute(namn) ?? '') || 1;
}

/** Lays a drawing on its side, its top to the left: a wide one is then larger. */
function vrid(yta: Element): void {
  const svg = yta.querySelector('svg');
  const [x, y, bredd, hojd] = (svg?.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (!svg || hojd === undefined) return;
  const grupp = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
  grupp.setAttribute('transform', `rotate(-90) translate(${-x! - bredd!} ${-y!})`);
  grupp.append(...[...svg.childNodes].filter((nod) => !/^(title|desc)$/i.test(nod.nodeName)));
  svg.append(grupp);
  svg.setAttribute('viewBox', `0 0 ${hojd} ${bredd}`);
  const [w, h] = [svg.getAttribute('width'), svg.getAttribute('height')];
  svg.setAttribute('width', h ?? '');
  svg.setAttribute('height', w ?? '');
}

/** Moves the twin in words out of its fold, to stand after the picture. */
function skrivUtOrden(bild: Element, inledning: string): void {
  const utfallning = bild.querySelector('details');
  if (!utfallning) return;
  const ord = bild.ownerDocument.createElement('div');
  ord.className = 'bild-ord';
  const rubrik = bild.ownerDocument.createElement('p');
  rubrik.className = 'bild-ord-rubrik';
  rubrik.textContent = inledning;
  utfallning.querySelector('summary')?.remove();
  ord.append(rubrik, ...utfallning.childNodes);
  utfallning.remove();
  bild.after(ord);
}

/** A picture with links is read box by box; without them it is one picture with a name. */
export function tillBild(svg: Element): void {
  svg.setAttribute('role', 'img');
  for (const lank of [...svg.querySelectorAll('a')]) {
    const grupp = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const { name, value } of lank.attributes) {
      if (name !== 'href') grupp.setAttribute(name, value);
    }
    grupp.append(...lank.childNodes);
    lank.replaceWith(grupp);
  }
}
