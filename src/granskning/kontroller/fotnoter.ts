/** Footnotes: each sign has its text, each text its sign, and no sign has two texts. */
import { narmast } from '../../svenska/forslag.ts';
import { kallblock, platsIBlock } from '../kalltext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import { harOppen } from '../../innehall/brod/stangslar.ts';
import { nodplats, type Mdastnod, type Trad } from '../../innehall/brod/trad.ts';

interface Marke extends Plats {
  namn: string;
  /** Stands first in its paragraph: the text of a note whose colon is missing. */
  forst: boolean;
}

export function fotnoter(kallfil: Kallfil): Problem[] {
  const { trad, post } = kallfil;
  if (!trad || harOppen(kallfil)) return [];
  const noter = trad.av('footnoteDefinition');
  const anvanda = visade(trad);
  const losa = noter.filter((nod) => !anvanda.has(nod.identifier));
  const utan = utanText(kallfil);
  const menade = new Map(utan.map(({ namn }) => [namn, menad(namn, utan, losa)]));
  return [
    ...utan.map((marke) => saknas(post.fil, marke, menade.get(marke.namn))),
    ...losa
      .filter(({ identifier }) => ![...menade.values()].includes(identifier))
      .map((nod) => {
        const text = `Ingen plats i texten har märket [^${nod.label}], så fotnoten visas inte.`;
        return problem('FOTNOT-OANVAND', post.fil, nodplats(nod), text);
      }),
    ...dubbla(kallfil),
    ...inbakade(kallfil),
  ];
}

/** The notes that the page shows: those that the text points to, and those that they in turn point to. */
function visade(trad: Trad): Set<string> {
  const noter = new Map(trad.av('footnoteDefinition').map((nod) => [nod.identifier, nod]));
  const funna = new Set<string>();
  const ga = (nod: Mdastnod): void => {
    if (nod.type === 'footnoteReference' && !funna.has(nod.identifier)) {
      funna.add(nod.identifier);
      noter.get(nod.identifier)?.children.forEach(ga);
    }
    if ('children' in nod)
      for (const barn of nod.children as Mdastnod[])
        if (barn.type !== 'footnoteDefinition') ga(barn);
  };
  ga(trad.rot);
  return funna;
}

/** A misspelt name, or the only one that is left: "[^7]" where only the note 8 has no sign. */
function menad(namn: string, utan: Marke[], losa: { identifier: string }[]): string | undefined {
  const ider = losa.map(({ identifier }) => identifier);
  if (utan.length === 1 && ider.length === 1) return ider[0];
  return namn.length > 2 ? narmast(namn, ider) : undefined;
}

/** `[^7]` that is still text: the first of each, or the one where the colon is missing. */
function utanText(kallfil: Kallfil): Marke[] {
  const funna = new Map<string, Marke>();
  for (const block of kallblock(kallfil)) {
    for (const { 1: namn = '', index } of block.text.matchAll(/\[\^([^[\]\n]+)\]/g)) {
      const forst = block.nod.type === 'paragraph' && index === 0;
      if (funna.has(namn) && (!forst || funna.get(namn)?.forst)) continue;
      funna.set(namn, { namn, forst, ...platsIBlock(block, index) });
    }
  }
  return [...funna.values()];
}

function saknas(fil: string, marke: Marke, menad: string | undefined): Problem {
  const { namn, forst } = marke;
  const sag = (text: string) => problem('FOTNOT-SAKNAS', fil, marke, text);
  if (/\s/.test(namn)) return sag(`Märket [^${namn}] har blanksteg. Skriv till exempel [^1].`);
  if (forst) return sag(`Fotnoten [^${namn}] saknar kolon. Skriv [^${namn}]: och sedan texten.`);
  const mer = menad
    ? `Menade du [^${menad}]?`
    : `Skriv den på en egen rad: [^${namn}]: och sedan texten.`;
  return sag(`Fotnoten [^${namn}] finns inte. ${mer}`);
}

function dubbla({ trad, post }: Kallfil): Problem[] {
  const sedda = new Map<string, number>();
  return (trad?.av('footnoteDefinition') ?? []).flatMap((nod) => {
    const plats = nodplats(nod);
    const forsta = sedda.get(nod.identifier);
    sedda.set(nod.identifier, forsta ?? plats.rad);
    if (forsta === undefined) return [];
    const text = `Fotnoten [^${nod.label}] finns redan på rad ${forsta}. Bara den visas.`;
    return [problem('FOTNOT-DUBBEL', post.fil, plats, text)];
  });
}

/** `^[text]`, as some other programs write notes. */
function inbakade(kallfil: Kallfil): Problem[] {
  return kallblock(kallfil).flatMap((block) =>
    [...block.text.matchAll(/\^\[[^[\]\n]+\]/g)].map(({ index }) => {
      const text =
        'Fotnotens text kan inte stå i meningen. Skriv [^1] här och [^1]: texten på en egen rad.';
      return problem('FOTNOT-SAKNAS', kallfil.post.fil, platsIBlock(block, index), text);
    }),
  );
}
