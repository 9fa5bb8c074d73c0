/** A statute of se-lex/sfs, read: facts of its front matter, and its text in chapters. */
import { parseDocument } from 'yaml';

/** One statute. */
export interface Forfattning {
  /** 2017:725 */
  beteckning: string;
  rubrik: string;
  departement: string;
  /** ISO day when it was issued. */
  utfardad: string;
  /** What stands before the first chapter; all of the text where there are no chapters. */
  text: string;
  kapitel: { nummer: string; rubrik: string; text: string }[];
}

const DELAD = /^---\n([^]*?)\n---\n([^]*)$/;
/** Not "## 5 kap. 3 § femte stycket", a line of what came into force when. */
const KAPITEL = /^## (\d+ ?[a-z]?) kap\. *(?!\d+ ?[a-z]? §)(.*?)(?<!,)$/;

/** Undefined when it has ceased to apply, or its facts or text are not there. */
export function lasForfattning(fil: string): Forfattning | undefined {
  const [, framsida = '', brod = ''] = DELAD.exec(fil.replaceAll('\r\n', '\n')) ?? [];
  const fakta = faktaI(framsida);
  if (!fakta || brod.trim().length < MINST_TECKEN) return undefined;
  return { ...fakta, ...delad(brod) };
}

/** A text shorter than this says that the statute has ceased, or nothing. */
const MINST_TECKEN = 400;

function faktaI(framsida: string) {
  // "2017:725" without quotes would be read as a number of base 60 by an older YAML: this is 1.2.
  const rader = framsida.replace(/^andringsforfattningar:[^]*?(?=^\S|(?![^]))/m, '');
  const dokument = parseDocument(rader);
  if (dokument.errors.length > 0) return undefined;
  const falt = (dokument.toJS() ?? {}) as Record<string, unknown>;
  const [beteckning, rubrik, departement, utfardad] = [
    'beteckning',
    'rubrik',
    'departement',
    'utfardad_datum',
  ].map((namn) => falt[namn]);
  if (falt['utgar_datum'] || ![beteckning, rubrik, departement, utfardad].every(Boolean))
    return undefined;
  return {
    beteckning: String(beteckning),
    rubrik: String(rubrik).replace(/\s+/g, ' ').trim(),
    departement: String(departement),
    utfardad: String(utfardad),
  };
}

function delad(brod: string): Pick<Forfattning, 'text' | 'kapitel'> {
  const kapitel: Forfattning['kapitel'] = [];
  const fore: string[] = [];
  for (const rad of brod.split('\n')) {
    const [, nummer, rubrik = ''] = KAPITEL.exec(rad) ?? [];
    if (nummer) kapitel.push({ nummer: nummer.replace(' ', ''), rubrik, text: '' });
    else if (rad.startsWith('# ')) continue;
    else if (kapitel.length > 0) kapitel.at(-1)!.text += `${rad}\n`;
    else fore.push(rad);
  }
  return { text: fore.join('\n'), kapitel };
}
