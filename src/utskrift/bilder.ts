/**
 * Fits diagrams to paper. A page of the site has room to scroll and often two drawings to choose
 * from, one for narrow screens; paper has one size.
 */

/** Room for a picture under its caption, in CSS pixels (96 to the inch): A4 less its margins. */
const RUM = { bredd: 642, hojd: 860 };
/** Below this scale the type (16 px at full size) is under 7 points: the words are printed too. */
const LASBAR = 0.6;

/** Chooses the drawing of each diagram, and makes it one picture with its name and description. */
export function anpassaBilder(kropp: HTMLElement): void {
  for (const bild of kropp.querySelectorAll('figure.bild')) passaIn(bild);
  for (const svg of kropp.querySelectorAll('svg[role=group]')) tillBild(svg);
}

function passaIn(bild: Element): void {
  const ytor = [...bild.querySelectorAll('.bild-yta')].map((yta) => ({ yta, skala: skala(yta) }));
  const [bast, ...ovriga] = ytor.sort((a, b) => b.skala - a.skala);
  if (!bast) return;
  for (const { yta } of ovriga) yta.remove();
  // The class says for which screens the drawing is; now it is the only one.
  bast.yta.classList.remove('bild-smal', 'bild-bred');
  if (bast.skala < LASBAR) skrivUtOrden(bild);
}

/** How large the drawing can be on paper: 1 is full size. */
function skala(yta: Element): number {
  const svg = yta.querySelector('svg');
  const px = (namn: string) => Number.parseFloat(svg?.getAttribute(namn) ?? '') || 1;
  return Math.min(1, RUM.bredd / px('width'), RUM.hojd / px('height'));
}

/** Moves the twin in words out of its fold, to stand after the picture. */
function skrivUtOrden(bild: Element): void {
  const vikt = bild.querySelector('details');
  if (!vikt) return;
  const ord = bild.ownerDocument.createElement('div');
  ord.className = 'bild-ord';
  const rubrik = bild.ownerDocument.createElement('p');
  rubrik.className = 'bild-ord-rubrik';
  rubrik.textContent = 'Bilden i ord';
  vikt.querySelector('summary')?.remove();
  ord.append(rubrik, ...vikt.childNodes);
  vikt.remove();
  bild.after(ord);
}

/** A picture with links is read box by box; without them it is one picture with a name. */
function tillBild(svg: Element): void {
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
