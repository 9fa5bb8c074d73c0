/** The theme of a deck: what somebody changes who wants another look (Design, Varianter in PowerPoint). */
import type { Tema } from '../../schema/tema.ts';
import { temafarger } from './farger.ts';

/** The site's own type. A machine without it shows Arial, which the text is measured for too: see sattning.ts. */
export const TYPSNITT = 'Source Sans 3';
/** How the typeface looks, in ten numbers, for a machine that has to choose another: humanist sans serif. */
const PANOSE = '020B0503030403020204';

/** theme1.xml. ECMA-376, 20.1.6. */
export function temaXml(namn: string, tema: Tema): string {
  const farger = [...temafarger(tema)]
    .map(([roll, farg]) => `<a:${roll}><a:srgbClr val="${farg}"/></a:${roll}>`)
    .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${namn}"><a:themeElements>` +
    `<a:clrScheme name="${namn}">${farger}</a:clrScheme>` +
    `<a:fontScheme name="${namn}"><a:majorFont>${SNITT}</a:majorFont><a:minorFont>${SNITT}</a:minorFont></a:fontScheme>` +
    `${FORMER}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  );
}

const SNITT = `<a:latin typeface="${TYPSNITT}" panose="${PANOSE}" pitchFamily="34" charset="0"/><a:ea typeface=""/><a:cs typeface=""/>`;

const FYLLNING = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const linje = (bredd: number) =>
  `<a:ln w="${bredd}" cap="flat" cmpd="sng" algn="ctr">${FYLLNING}<a:prstDash val="solid"/></a:ln>`;
const UTAN_EFFEKT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Flat: no shadows, no shades. A theme must have three of each. */
const FORMER =
  '<a:fmtScheme name="Platt">' +
  `<a:fillStyleLst>${FYLLNING.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${linje(9525)}${linje(19050)}${linje(28575)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${UTAN_EFFEKT.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${FYLLNING.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;
