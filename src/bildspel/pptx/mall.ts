/**
 * The master and the layouts of a deck. All that a slide looks like stands here and in the theme: slides say only what they hold,
 * so that a change in the master (Visa, Bildbakgrund) changes every slide.
 */
import { INDRAG, RADER, RUTOR, STORLEK, YTA, emu, type Ruta } from './matt.ts';
import { HUVUD, RYMDER, farg, plats } from './xml.ts';

/** The name that a placeholder has among editors, what it is, and its place in the layout. */
interface Platshallare {
  namn: string;
  /** Attributes of `p:ph`. */
  ph: string;
  ruta: Ruta;
  uppmaning: string;
  /** Differs from what the master says. */
  stil?: string;
  kropp?: string;
}

/** What of a slide each placeholder of pptxgenjs becomes, by its name there. */
export const PH = {
  rubrik: 'type="title"',
  framrubrik: 'type="ctrTitle"',
  underrubrik: 'type="subTitle" idx="1"',
  kropp: 'idx="1"',
  kropp2: 'type="body" sz="quarter" idx="13"',
  kalla: 'type="body" sz="quarter" idx="14"',
  nummer: 'type="sldNum" sz="quarter" idx="12"',
} as const;

const RUBRIK: Platshallare = {
  namn: 'Rubrik',
  ph: PH.rubrik,
  ruta: RUTOR.rubrik,
  uppmaning: 'Skriv en rubrik',
};
const KROPP: Platshallare = {
  namn: 'Text',
  ph: PH.kropp,
  ruta: RUTOR.kropp,
  uppmaning: 'Skriv text eller punkter',
};
const HALVA: Ruta = { ...RUTOR.kropp, h: 1 };
const KROPP2: Platshallare = {
  namn: 'Text under figuren',
  ph: PH.kropp2,
  ruta: { ...RUTOR.kropp, y: RUTOR.kropp.y + RUTOR.kropp.h - 1, h: 1 },
  uppmaning: 'Skriv text',
};
const KALLA: Platshallare = {
  namn: 'Källa',
  ph: PH.kalla,
  ruta: RUTOR.kalla,
  uppmaning: 'Läs mer: sida i handboken',
  stil: `<a:lvl1pPr marL="0" indent="0"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${STORLEK.fot * 100}">${farg('tx2')}</a:defRPr></a:lvl1pPr>`,
  kropp: 'anchor="ctr"',
};
const BUDSKAP: Platshallare = {
  ...KROPP,
  uppmaning: 'Skriv det som bilden säger',
  stil: `<a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="${STORLEK.budskap[0] * 100}"/></a:lvl1pPr>`,
  kropp: 'anchor="ctr"',
};
const FRAMRUBRIK: Platshallare = {
  ...RUBRIK,
  ph: PH.framrubrik,
  ruta: RUTOR.framrubrik,
  stil: `<a:lvl1pPr><a:defRPr sz="${STORLEK.framrubrik * 100}"/></a:lvl1pPr>`,
};
const UNDERRUBRIK: Platshallare = {
  namn: 'Underrubrik',
  ph: PH.underrubrik,
  ruta: RUTOR.underrubrik,
  uppmaning: 'Skriv en underrubrik',
  stil: [STORLEK.underrubrik, STORLEK.not]
    .map(
      (storlek, nr) =>
        `<a:lvl${nr + 1}pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="${storlek * 100}">${farg('tx2')}</a:defRPr></a:lvl${nr + 1}pPr>`,
    )
    .join(''),
};

/** The layouts, by the names that editors see. pptxgenjs has made the first; the others come in the order that they are asked for. */
export const LAYOUTER = [
  { namn: 'Tom', typ: 'blank', ph: [], grund: 'bg1', master: true },
  { namn: 'Titel', typ: 'title', ph: [FRAMRUBRIK, UNDERRUBRIK], grund: 'bg1', master: false },
  { namn: 'Text', typ: 'obj', ph: [RUBRIK, KROPP, KALLA], grund: 'bg1', master: true },
  { namn: 'Budskap', typ: undefined, ph: [RUBRIK, BUDSKAP, KALLA], grund: 'bg1', master: true },
  {
    namn: 'Text och figur',
    typ: undefined,
    ph: [RUBRIK, { ...KROPP, ruta: HALVA }, KROPP2, KALLA],
    grund: 'bg1',
    master: true,
  },
  {
    namn: 'Gör själv',
    typ: undefined,
    ph: [RUBRIK, KROPP, KROPP2, KALLA],
    grund: 'bg2',
    master: true,
  },
] as const;

/** A layout. ECMA-376, 19.3.1.39. */
export function layoutXml({ namn, typ, ph, grund, master }: (typeof LAYOUTER)[number]): string {
  const former = [...ph.map(form), ...(ph.length > 0 && master ? [nummerform(ph.length + 2)] : [])];
  const slag = typ ? ` type="${typ}"` : ' userDrawn="1"';
  const egen = master ? '' : ' showMasterSp="0"';
  return (
    `${HUVUD}<p:sldLayout ${RYMDER}${egen}${slag} preserve="1"><p:cSld name="${namn}">${bakgrund(grund)}` +
    `<p:spTree>${TRADROT}${master ? '' : traden(FRAMTRAD, former.length + 2)}${former.join('')}</p:spTree></p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

/** What the master shows and how it sets text: the inside of `p:cSld` and of `p:txStyles`. ECMA-376, 19.3.1.42. */
export function masterdelar(): { bild: string; stilar: string } {
  const former = [RUBRIK, { ...KROPP, ph: 'type="body" idx="1"' }].map(form);
  return {
    bild: `${bakgrund('bg1')}<p:spTree>${TRADROT}${traden(TRAD, 9)}${former.join('')}${nummerform(4)}</p:spTree>`,
    stilar:
      `<p:titleStyle>${RUBRIKSTIL}</p:titleStyle><p:bodyStyle>${NIVAER.map(niva).join('')}</p:bodyStyle>` +
      `<p:otherStyle><a:defPPr><a:defRPr lang="sv-SE"/></a:defPPr></p:otherStyle>`,
  };
}

const TRADROT =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

const bakgrund = (roll: string) => `<p:bg><p:bgPr>${farg(roll)}<a:effectLst/></p:bgPr></p:bg>`;

function form(
  { namn, ph, ruta, uppmaning, stil = '', kropp = '' }: Platshallare,
  nr: number,
): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${nr + 2}" name="${namn}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${plats(ruta)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" ${kropp || ankare(ph)}><a:normAutofit/></a:bodyPr>` +
    `<a:lstStyle>${stil}</a:lstStyle><a:p><a:r><a:rPr lang="sv-SE"/><a:t>${uppmaning}</a:t></a:r></a:p></p:txBody></p:sp>`
  );
}

/** A heading stands on what follows it. */
const ankare = (ph: string) =>
  /itle"$/.test(ph) && !ph.includes('sub') ? 'anchor="b"' : 'anchor="t"';

function nummerform(id: number): string {
  const stil = `<a:lvl1pPr algn="r"><a:defRPr sz="${STORLEK.fot * 100}">${farg('tx2')}</a:defRPr></a:lvl1pPr>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Bildnummer"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${PH.nummer}/></p:nvPr></p:nvSpPr><p:spPr>${plats(RUTOR.nummer)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"/><a:lstStyle>${stil}</a:lstStyle>` +
    '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="sv-SE"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>'
  );
}

const SNITT = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';
const radavstand = (andel: number) => `<a:lnSpc><a:spcPct val="${andel * 100_000}"/></a:lnSpc>`;

const RUBRIKSTIL =
  `<a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${radavstand(RADER.rubrik)}` +
  `<a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${STORLEK.rubrik * 100}" b="1" kern="1200">${farg('tx1')}` +
  '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>';

const NIVAER = [STORLEK.kropp[0], 22, 20, 20, 20];

/** Points stand on the thread: their mark has its colour. */
function niva(storlek: number, nr: number): string {
  const indrag = emu(INDRAG);
  return (
    `<a:lvl${nr + 1}pPr marL="${indrag * (nr + 1)}" indent="-${indrag}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">` +
    `${radavstand(RADER.kropp)}<a:spcBef><a:spcPts val="${RADER.mellan * 100}"/></a:spcBef>` +
    `<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial" panose="020B0604020202020204" pitchFamily="34" charset="0"/><a:buChar char="•"/>` +
    `<a:defRPr sz="${storlek * 100}" kern="1200">${farg('tx1')}${SNITT}</a:defRPr></a:lvl${nr + 1}pPr>`
  );
}

/** A curve in a box of so many inches: [x, y] of its start, then two handles and an end for each bow. */
interface Trad {
  ruta: Ruta;
  start: [number, number];
  bagar: [number, number][][];
  bredd: number;
}

/** The red thread runs in from the edge and underlines the heading. */
const TRAD: Trad = {
  ruta: { x: 0, y: 1.24, w: 2.1, h: 0.4 },
  start: [0, 0],
  bagar: [
    [
      [0.42, 0],
      [0.3, 0.4],
      [0.72, 0.4],
    ],
    [
      [1.2, 0.4],
      [1.6, 0.4],
      [2.1, 0.4],
    ],
  ],
  bredd: 2.25,
};

/** On the title slide it winds all the way through. */
const FRAMTRAD: Trad = {
  ruta: { x: 0, y: 5.2, w: YTA.w, h: 1.6 },
  start: [0, 0.5],
  bagar: [
    [
      [2.6, 0.5],
      [3.0, 1.7],
      [5.0, 1.7],
    ],
    [
      [7.2, 1.7],
      [7.0, 0],
      [9.2, 0],
    ],
    [
      [11.0, 0],
      [11.2, 0.9],
      [YTA.w, 0.9],
    ],
  ],
  bredd: 4.5,
};

function traden({ ruta, start, bagar, bredd }: Trad, id: number): string {
  const punkt = ([x, y]: [number, number]) => `<a:pt x="${emu(x)}" y="${emu(y)}"/>`;
  const bana = bagar
    .map((bage) => `<a:cubicBezTo>${bage.map(punkt).join('')}</a:cubicBezTo>`)
    .join('');
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Röda tråden">${PRYDNAD}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${plats(ruta)}` +
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(ruta.w)}" h="${emu(ruta.h)}" fill="none">` +
    `<a:moveTo>${punkt(start)}</a:moveTo>${bana}</a:path></a:pathLst></a:custGeom><a:noFill/>` +
    `<a:ln w="${bredd * 12_700}" cap="rnd">${farg('accent1')}<a:round/></a:ln></p:spPr></p:sp>`
  );
}

/** Says that a shape says nothing: a screen reader passes it by. */
const PRYDNAD =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
