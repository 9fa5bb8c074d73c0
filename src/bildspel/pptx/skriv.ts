/** Writes the slides of a plan with pptxgenjs: words, tables, pictures, links and notes. How they look comes from the template. */
import PptxGenJS from 'pptxgenjs';
import type { Bildbank } from '../raster/index.ts';
import type { Bildspel, Diabild, Diabildslank } from '../typer.ts';
import { LAYOUTER } from './mall.ts';
import { CELL, PIXLAR_PER_TUM, RUTOR, STORLEK, type Ruta } from './matt.ts';
import { planera, type Diabildsplan, type Planerad } from './plan.ts';
import { textbredd, type Stycke } from './sattning.ts';

/** What the words of a deck need to know of the site. */
export interface Omvarld {
  bank: Bildbank;
  /** The whole address of a page, or `undefined` when the site does not know its own. */
  hel: (adress: string) => string | undefined;
}

type Sida = ReturnType<PptxGenJS['addSlide']>;

/** The presentation as pptxgenjs writes it, and what was planned for each slide. */
export async function skrivDiabilder(
  { titel, undertitel, diabilder }: Bildspel,
  avsandare: string,
  omvarld: Omvarld,
): Promise<{ data: Uint8Array; planer: Diabildsplan[] }> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = titel;
  pptx.subject = undertitel;
  pptx.author = avsandare;
  pptx.company = avsandare;
  definieraLayouter(pptx);
  const planer = diabilder.map(planera);
  for (const [nr, diabild] of diabilder.entries()) {
    const plan = planer[nr]!;
    await skrivDiabild(pptx.addSlide({ masterName: plan.layout }), diabild, plan, omvarld);
  }
  return { data: (await pptx.write({ outputType: 'uint8array' })) as Uint8Array, planer };
}

/** Only the names: places and type are in the template. A placeholder gets the number 100 and its place in the list: see arv.ts. */
export const NAMN = ['rubrik', 'kropp', 'kropp2', 'kalla'] as const;

function definieraLayouter(pptx: PptxGenJS): void {
  const plats = { x: 0, y: 0, w: 1, h: 1 };
  for (const { namn } of LAYOUTER.slice(1)) {
    pptx.defineSlideMaster({
      title: namn,
      objects: NAMN.map((name) => ({
        placeholder: {
          options: { ...plats, name, type: name === 'rubrik' ? 'title' : 'body' },
          text: '',
        },
      })),
      ...(namn === 'Titel' ? {} : { slideNumber: { x: 0, y: 0 } }),
    });
  }
}

/** In the order that a screen reader reads: heading, what stands below it from the top, where it comes from. */
async function skrivDiabild(
  sida: Sida,
  diabild: Diabild,
  plan: Diabildsplan,
  omvarld: Omvarld,
): Promise<void> {
  sida.addText([{ text: diabild.rubrik, options: { lang: 'sv-SE' } }], { placeholder: 'rubrik' });
  let kroppar = 0;
  for (const del of plan.delar) {
    if (del.slag === 'kropp')
      skrivKropp(sida, del.stycken, kroppar++ === 0 ? 'kropp' : 'kropp2', omvarld);
    else if (del.slag === 'tabell') skrivTabell(sida, del);
    // A picture that PowerPoint cannot show is told in words.
    else if (!(await skrivFigur(sida, del, omvarld)) && kroppar === 0)
      skrivKropp(sida, [{ slag: 'text', text: del.del.alt }], 'kropp', omvarld);
  }
  if (diabild.kalla && plan.layout !== 'Titel') skrivKalla(sida, diabild.kalla, omvarld);
  sida.addNotes(anteckningar(diabild, omvarld).join('\n'));
}

function skrivKropp(
  sida: Sida,
  stycken: readonly Stycke[],
  placeholder: string,
  { hel }: Omvarld,
): void {
  const text = stycken.map(({ slag, text, adress }) => {
    const url = adress === undefined ? undefined : hel(adress);
    return {
      text,
      options: {
        lang: 'sv-SE',
        breakLine: true,
        ...(slag === 'fråga' ? { bold: true } : {}),
        ...(slag === 'not' ? { indentLevel: 1 } : {}),
        ...(slag === 'nummer' ? { bullet: { type: 'number' as const } } : {}),
        ...(slag === 'punkt' || slag === 'lank' ? { bullet: true } : {}),
        ...(url === undefined ? {} : { hyperlink: { url } }),
      },
    };
  });
  sida.addText(text, { placeholder });
}

function skrivTabell(
  sida: Sida,
  { rader, matt, ruta }: Extract<Planerad, { slag: 'tabell' }>,
): void {
  const linje = (farg: string, pt: number) => [
    { type: 'none' as const },
    { type: 'none' as const },
    { type: 'solid' as const, color: farg, pt },
    { type: 'none' as const },
  ];
  const bredd = matt.kolumner.length;
  const hela = rader.map((rad) => [...rad, ...Array<string>(bredd - rad.length).fill('')]);
  sida.addTable(
    hela.map((rad, nr) =>
      rad.map((text) => ({
        text,
        options: {
          lang: 'sv-SE',
          color: 'tx1',
          fontFace: '+mn-lt',
          bold: nr === 0,
          valign: 'top' as const,
          border: (nr === 0 ? linje('accent1', 2) : linje('accent5', 0.75)) as never,
        },
      })),
    ),
    {
      ...ruta,
      colW: matt.kolumner,
      rowH: matt.rader,
      fontSize: matt.storlek,
      margin: [CELL.over, CELL.sida, CELL.over, CELL.sida],
      objectName: 'Tabell',
    },
  );
}

async function skrivFigur(
  sida: Sida,
  { del, ruta }: Extract<Planerad, { slag: 'figur' }>,
  { bank }: Omvarld,
): Promise<boolean> {
  const plats = inpassad(await bank.matt(del.bild), ruta);
  const bild = await bank.bild(del.bild, Math.round(plats.w * PIXLAR_PER_TUM));
  if (!bild) return false;
  const typ = bild.typ === 'jpg' ? 'jpeg' : bild.typ;
  sida.addImage({
    ...plats,
    data: `image/${typ};base64,${Buffer.from(bild.data).toString('base64')}`,
    altText: del.alt,
    objectName: 'Bild',
  });
  return true;
}

/** As large as the box lets it be, in its middle. */
export function inpassad(matt: { bredd: number; hojd: number }, ruta: Ruta): Ruta {
  const skala = Math.min(ruta.w / matt.bredd, ruta.h / matt.hojd);
  const [w, h] = [matt.bredd * skala, matt.hojd * skala];
  return { x: ruta.x + (ruta.w - w) / 2, y: ruta.y + (ruta.h - h) / 2, w, h };
}

function skrivKalla(sida: Sida, { namn, adress }: Diabildslank, { hel }: Omvarld): void {
  const url = hel(adress);
  const lang = 'sv-SE';
  const ledtext = { text: 'Läs mer: ', options: { lang } };
  const lanken = url
    ? { text: namn, options: { lang, hyperlink: { url } } }
    : { text: medAdress(namn, adress), options: { lang } };
  sida.addText([ledtext, lanken], { placeholder: 'kalla' });
}

/** An address that cannot be followed stands as text, where there is room for it; the notes have it all the same. */
function medAdress(namn: string, adress: string): string {
  const text = `${namn} (${adress})`;
  return textbredd(`Läs mer: ${text}`, STORLEK.fot) <= RUTOR.kalla.w ? text : namn;
}

/** What the speaker says, and the addresses of what the slide points to: on paper there is nothing to press. */
function anteckningar({ anteckningar, kalla, delar }: Diabild, { hel }: Omvarld): string[] {
  const lankar = delar.flatMap((del) => (del.slag === 'lankar' ? del.lankar : []));
  const alla = [...(kalla ? [kalla] : []), ...lankar];
  return [
    ...(anteckningar.length > 0 ? anteckningar : ['Ge alla tid att läsa bilden.']),
    ...alla.map(({ namn, adress }) => `${namn}: ${hel(adress) ?? adress}`),
  ];
}
