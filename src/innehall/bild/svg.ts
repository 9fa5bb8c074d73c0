/**
 * Reads an SVG: its size, and that it is nothing but a picture. It is a document of its own, which a browser runs as such when somebody
 * opens it, so what can run, fetch or ask is refused, and what is not known to be harmless too.
 */
import sax, { type Lasare } from 'sax';
import { platsI } from '../fil/text.ts';
import { svgfel, type Svgdel } from './svgregler.ts';
import type { Bild, Bildfel } from './typer.ts';

const AVKODA = new TextDecoder('utf-8', { fatal: true });

/** Never throws on what the file holds. */
export function lasSvg(byte: Uint8Array): Bild | Bildfel {
  let text: string;
  try {
    text = AVKODA.decode(byte);
  } catch {
    const sagt = 'SVG-bilden är inte sparad som UTF-8.';
    return { kod: 'BILD-TRASIG', text: sagt, atgard: SPARA_OM };
  }
  const { fel, rot } = genomsok(text);
  if (fel) return fel;
  const { bredd, hojd } = matt(rot);
  if (bredd > 0 && hojd > 0) return { typ: 'svg', bredd, hojd };
  const svar = 'SVG-bilden saknar mått: den har varken width och height eller viewBox.';
  return { kod: 'BILD-TRASIG', text: svar, atgard: SPARA_OM };
}

const SOM_PNG = 'Öppna bilden i ett ritprogram och exportera den som PNG.';
const SPARA_OM = 'Öppna bilden i ett ritprogram och spara den på nytt, som ren SVG eller PNG.';

type Attributkarta = Record<string, string>;

/** The first fault, and the attributes of the root. */
function genomsok(text: string): { fel?: Bildfel; rot: Attributkarta } {
  const lasare = sax.parser(true, { xmlns: true, strictEntities: true });
  const ut: { fel?: Bildfel; rot?: Attributkarta } = {};
  const fel = (kod: Bildfel['kod'], sagt: string, atgard = SPARA_OM) => {
    ut.fel ??= {
      kod,
      text: sagt,
      atgard,
      ...platsI(text, Math.max(0, lasare.startTagPosition - 1)),
    };
  };
  const prova = (del: Svgdel) => {
    const sagt = svgfel(del);
    if (sagt) fel('BILD-OSAKER', sagt, SOM_PNG);
  };
  lasare.onopentag = ({ local, uri, attributes }) => {
    const attribut = Object.values(attributes);
    ut.rot ??= Object.fromEntries(attribut.map((ett) => [ett.local, ett.value]));
    prova({ slag: 'element', namn: local, rymd: uri });
    for (const ett of attribut)
      prova({ slag: 'attribut', namn: ett.local, rymd: ett.uri, varde: ett.value });
  };
  samlaStil(lasare, (varde) => prova({ slag: 'stil', varde }));
  lasare.ondoctype = (varde) => prova({ slag: 'doctype', varde });
  lasare.onprocessinginstruction = ({ name, body }) =>
    prova({ slag: 'instruktion', namn: name, varde: body });
  lasare.onerror = (orsak) => {
    fel('BILD-TRASIG', 'SVG-bilden är inte hel XML, så webbläsaren visar den inte.');
    throw orsak;
  };
  try {
    lasare.write(text.replace(/^\uFEFF/, '')).close();
  } catch {
    // The fault has been taken down.
  }
  return { rot: {}, ...ut };
}

/** Gives the text of each <style> as a browser reads it: whole, though comments or CDATA may divide it in the file. */
function samlaStil(lasare: Lasare, klar: (css: string) => void): void {
  const oppna: { namn: string; css: string }[] = [];
  const oppnad = lasare.onopentag;
  lasare.onopentag = (tagg) => {
    oppnad(tagg);
    oppna.push({ namn: tagg.local, css: '' });
  };
  lasare.ontext = lasare.oncdata = (text) => {
    const inre = oppna.at(-1);
    if (inre?.namn === 'style') inre.css += text;
  };
  lasare.onclosetag = () => {
    const inre = oppna.pop();
    if (inre?.namn === 'style') klar(inre.css);
  };
}

/** Pixels to a unit of CSS. */
const ENHET: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** From width and height, or from the one and the proportions of the viewBox, or from the viewBox alone. */
function matt({ width, height, viewBox }: Attributkarta): { bredd: number; hojd: number } {
  const [, , ruta = 0, rutans = 0] = (viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [bredd, hojd] = [langd(width), langd(height)];
  const sidor = ruta > 0 && rutans > 0 ? ruta / rutans : 0;
  if (bredd && hojd) return avrundat(bredd, hojd);
  if (bredd && sidor) return avrundat(bredd, bredd / sidor);
  if (hojd && sidor) return avrundat(hojd * sidor, hojd);
  return avrundat(ruta, rutans);
}

function avrundat(bredd: number, hojd: number) {
  return { bredd: Math.round(bredd), hojd: Math.round(hojd) };
}

/** 0 for percent and for what is no length. */
function langd(text: string | undefined): number {
  const [, tal, enhet = ''] = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(text ?? '') ?? [];
  return Number(tal ?? 0) * (ENHET[enhet.toLowerCase()] ?? 0) || 0;
}
