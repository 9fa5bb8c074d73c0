/**
 * Lets slides inherit from the template. pptxgenjs writes place, size and colour on every text frame, so that nothing would change on the slides
 * when somebody changes the master; and its frames are numbered so that two may share a number.
 */
import { PH } from './mall.ts';
import { RUTOR, emu, INDRAG, type Ruta } from './matt.ts';
import { storlekar, type Diabildsplan, type Planerad } from './plan.ts';
import { NAMN } from './skriv.ts';
import { alla, lasXml, medInnehall, plats, skrivXml } from './xml.ts';

/** The names that editors see in the list of what a slide holds. */
const VISAS = { rubrik: 'Rubrik', kropp: 'Text', kropp2: 'Text 2', kalla: 'Källa' } as const;

type Platsnamn = keyof typeof VISAS;

/** A slide as it is meant: one of `ppt/slides/`. */
export function medArv(xml: string, plan: Diabildsplan): string {
  const dokument = lasXml(xml);
  const trad = alla(dokument, 'p:spTree')[0]!;
  const kroppar = plan.delar.filter((ett) => ett.slag === 'kropp');
  for (const form of alla(trad, 'p:sp')) {
    const ph = alla(form, 'p:ph')[0];
    if (!ph) continue;
    if (ph.getAttribute('type') === 'sldNum') somNummer(form);
    else if (alla(form, 'a:t').length === 0) form.remove();
    else {
      const namn = NAMN[Number(ph.getAttribute('idx')) - 100]!;
      const kropp = namn === 'kropp' ? kroppar[0] : namn === 'kropp2' ? kroppar[1] : undefined;
      arver(form, namn, plan, kropp);
    }
  }
  for (const tabell of alla(trad, 'a:tbl')) somTabell(tabell);
  alla(trad, 'p:cNvPr').forEach((ett, nr) => ett.setAttribute('id', String(nr + 1)));
  dokument.querySelector('p\\:cSld')?.removeAttribute('name');
  return skrivXml(dokument);
}

function arver(
  form: Element,
  namn: Platsnamn,
  { layout }: Diabildsplan,
  kropp: Extract<Planerad, { slag: 'kropp' }> | undefined,
): void {
  alla(form, 'p:cNvPr')[0]!.setAttribute('name', VISAS[namn]);
  medInnehall(alla(form, 'p:nvPr')[0]!, `<p:ph ${phFor(namn, layout)}/>`);
  const egen = kropp && layout !== 'Titel' && !sammaRuta(kropp.ruta, RUTOR.kropp);
  medInnehall(alla(form, 'p:spPr')[0]!, egen ? plats(kropp.ruta) : '');
  const text = alla(form, 'p:txBody')[0]!;
  text.replaceChild(nod('<a:bodyPr><a:normAutofit/></a:bodyPr>', text), alla(text, 'a:bodyPr')[0]!);
  medInnehall(alla(text, 'a:lstStyle')[0]!, kropp ? storleken(kropp.storlek, layout) : '');
  for (const stycke of alla(text, 'a:p')) arvtStycke(stycke, namn);
}

function phFor(namn: Platsnamn, layout: Diabildsplan['layout']): string {
  if (layout !== 'Titel') return PH[namn];
  return namn === 'rubrik' ? PH.framrubrik : PH.underrubrik;
}

/** Smaller type than that of the template, said once for the frame. */
function storleken(storlek: number, layout: Diabildsplan['layout']): string {
  if (layout === 'Titel' || storlek === storlekar(layout)[0]) return '';
  return `<a:lvl1pPr><a:defRPr sz="${storlek * 100}"/></a:lvl1pPr>`;
}

function arvtStycke(stycke: Element, namn: Platsnamn): void {
  const form = alla(stycke, 'a:pPr');
  const numrerat = alla(stycke, 'a:buAutoNum').length > 0;
  const punkt = alla(stycke, 'a:buChar').length > 0;
  const inre = form.some((ett) => ett.getAttribute('lvl') === '1');
  form.forEach((ett) => ett.remove());
  const kropp = namn === 'kropp' || namn === 'kropp2';
  if (numrerat) stycke.prepend(nod(NUMRERAT, stycke));
  else if (inre) stycke.prepend(nod('<a:pPr lvl="1"/>', stycke));
  else if (!punkt && kropp)
    stycke.prepend(nod('<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>', stycke));
  for (const stil of [...alla(stycke, 'a:rPr'), ...alla(stycke, 'a:endParaRPr')]) rensad(stil);
}

const NUMRERAT = `<a:pPr marL="${emu(INDRAG * 1.3)}" indent="-${emu(INDRAG * 1.3)}"><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"/></a:pPr>`;

/** Bold and links are the writer's; the rest is the template's. */
function rensad(stil: Element): void {
  for (const { name } of [...stil.attributes]) if (name !== 'b') stil.removeAttribute(name);
  stil.setAttribute('lang', 'sv-SE');
  for (const barn of [...stil.children]) {
    if (barn.tagName !== 'a:hlinkClick') barn.remove();
    else
      for (const { name } of [...barn.attributes]) if (name !== 'r:id') barn.removeAttribute(name);
  }
}

/** With a head that is one for those who listen, and the theme's type for the letters that Swedish has. */
function somTabell(tabell: Element): void {
  alla(tabell, 'a:tblPr')[0]!.setAttribute('firstRow', '1');
  for (const ett of [...alla(tabell, 'a:ea'), ...alla(tabell, 'a:cs')]) ett.remove();
  for (const stil of alla(tabell, 'a:rPr')) stil.removeAttribute('altLang');
}

function somNummer(form: Element): void {
  alla(form, 'p:cNvPr')[0]!.setAttribute('name', 'Bildnummer');
  medInnehall(alla(form, 'p:nvPr')[0]!, `<p:ph ${PH.nummer}/>`);
  medInnehall(alla(form, 'p:spPr')[0]!, '');
  const nummer = alla(form, 'a:t')[0]!.textContent ?? '';
  medInnehall(
    alla(form, 'p:txBody')[0]!,
    '<a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">' +
      `<a:rPr lang="sv-SE"/><a:t>${nummer}</a:t></a:fld></a:p>`,
  );
}

function nod(xml: string, dar: Element): Element {
  const rot = dar.ownerDocument.createElement('rot');
  medInnehall(rot, xml);
  return rot.firstElementChild!;
}

const sammaRuta = (a: Ruta, b: Ruta) => a.y === b.y && a.h === b.h;
