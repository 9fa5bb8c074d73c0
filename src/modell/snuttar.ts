/** Snippets: what VS Code writes for an editor who has typed a few letters. Made of the lists that granskningen goes by. */
import { KOMPONENTER, type Komponentregel } from '../innehall/brod/komponenter.ts';
import { TEXT } from './exempel/text.ts';
import { FALTSIDOR, falten } from './faltsidor.ts';
import type { Faltrad } from '../schema/faltrader.ts';
import { LANKSLAG } from '../schema/lankar.ts';
import { medGemen } from '../svenska/versal.ts';
import { MANADER } from '../tid/manad.ts';

/** As VS Code reads it. */
export interface Snutt {
  prefix: string;
  body: string[];
  description: string;
  scope: string;
}

const SCOPE = 'mdx,markdown';
/** Examples of the pages for editors that are worth a snippet. */
const UR_TEXTEN = ['tabell', 'fotnot', 'punktlista', 'numrerad-lista', 'citat', 'kodruta'];

/** Every snippet, by the name that VS Code shows. */
export function snuttar(): Record<string, Snutt> {
  const alla = [...komponenter(), ...lankar(), ...texter(), ...filer()];
  return Object.fromEntries(alla);
}

type Namngiven = [namn: string, snutt: Snutt];

function snutt(namn: string, prefix: string, text: string, description: string): Namngiven {
  return [namn, { prefix, body: text.split('\n'), description, scope: SCOPE }];
}

function komponenter(): Namngiven[] {
  return Object.entries(KOMPONENTER).map(([namn, regel]) =>
    snutt(`Komponent: ${namn}`, namn.toLowerCase(), komponent(namn, regel), regel.vad),
  );
}

/** Attributes that must be there, each to be filled in, and a place for text. */
function komponent(namn: string, { attribut, innehall }: Komponentregel): string {
  const delar = Object.entries(attribut)
    .filter(([, { kravs }]) => kravs)
    .map(([ett, { vad }], nr) => `${ett}="${plats(nr + 1, vad)}"`);
  const borjan = ['<' + namn, ...delar].join(' ');
  return innehall
    ? `${borjan}>\n\n${plats(delar.length + 1, 'Text')}\n\n</${namn}>\n$0`
    : `${borjan} />\n$0`;
}

function lankar(): Namngiven[] {
  return Object.entries(LANKSLAG).map(([slag, { samling }]) => {
    const sida = FALTSIDOR.find(({ id }) => id === samling);
    const vad = `Länk till ${medGemen(sida?.namn ?? samling)}: filens namn utan ändelse.`;
    return snutt(
      `Länk: ${slag}`,
      `lank-${slag}`,
      `[${plats(1, 'text')}](${slag}:${plats(2, 'id')})$0`,
      vad,
    );
  });
}

function texter(): Namngiven[] {
  const bild = `![${plats(1, 'Vad bilden visar')}](../bilder/${plats(2, 'filnamn.png')})\n$0`;
  return [snutt('Text: Bild', 'bild', bild, 'Bild med beskrivning'), ...urTexten()];
}

function urTexten(): Namngiven[] {
  return UR_TEXTEN.flatMap((id) => {
    const ett = TEXT.find((exempel) => exempel.id === id);
    return ett && typeof ett.kalla === 'string'
      ? [snutt(`Text: ${ett.titel}`, id, `${fri(ett.kalla)}\n$0`, ett.titel)]
      : [];
  });
}

/** A whole file of each kind, with the fields that must be there. */
function filer(): Namngiven[] {
  return FALTSIDOR.filter(({ id }) => UPPSLAG.has(id)).map((sida) => {
    const { id, namn, vad } = sida;
    const rader = nummer((nasta) => faltraderna(falten(sida), '', nasta));
    const text = ['---', ...rader, '---', '', '$0'].join('\n');
    return snutt(`Fil: ${medGemen(namn)}`, `fil-${id}`, text, vad);
  });
}

/** The collections that are files of text. */
const UPPSLAG = new Set([...Object.values(LANKSLAG)].map(({ samling }) => samling as string));

function faltraderna(falt: readonly Faltrad[], indrag: string, nasta: () => number): string[] {
  return falt
    .filter(({ kravs }) => kravs)
    .flatMap((ett) => {
      const under = ett.under.filter(({ kravs }) => kravs);
      const forst = `${indrag}${ett.namn}:`;
      if (ett.typ === 'tid') return [`${forst} { månad: ${val(nasta(), MANADER)} }`];
      if (ett.typ.startsWith('lista') && under.length > 0) return listan(ett, indrag, nasta);
      if (under.length > 0) return [forst, ...faltraderna(under, `${indrag}  `, nasta)];
      if (ett.typ.startsWith('lista'))
        return [`${forst} [${plats(nasta(), ett.beskrivning ?? ett.namn)}]`];
      return [`${forst} ${vardet(ett, nasta())}`];
    });
}

/** The first point of a list of things with fields. */
function listan(ett: Faltrad, indrag: string, nasta: () => number): string[] {
  const rader = faltraderna(ett.under, `${indrag}    `, nasta);
  return [
    `${indrag}${ett.namn}:`,
    ...rader.map((rad, nr) => (nr === 0 ? `${indrag}  - ${rad.trimStart()}` : rad)),
  ];
}

function vardet({ val: ord, beskrivning, namn }: Faltrad, nr: number): string {
  return ord.length > 0 ? val(nr, ord) : plats(nr, beskrivning ?? namn);
}

/** A place to fill in, with what it is about. */
function plats(nr: number, text: string): string {
  return `\${${nr}:${text.replace(/[\\$}]/g, '\\$&').replaceAll('"', '”')}}`;
}

function val(nr: number, ord: readonly string[]): string {
  return `\${${nr}|${ord.map((ett) => ett.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
}

/** Text that VS Code would read as its own. */
function fri(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function nummer<T>(gor: (nasta: () => number) => T): T {
  let nr = 0;
  return gor(() => ++nr);
}
