/** A diagram that cannot be drawn, said so that its author can find and mend it. */
import {
  END_OF_FILE,
  END_OF_LINE,
  ERRORS,
  OPENING_BRACKETS,
  REFUSED_WORDS,
} from './assumptions.ts';
import { MAX_EDGES, MAX_SOURCE } from './engine/settings.ts';
import { KINDS } from './kinds.ts';

/** What Mermaid told, as it comes from the process that draws. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  /** Line in the source as the author wrote it, from 1. */
  readonly line: number | undefined;
  /** The token that the parser stumbled on, where it says. */
  readonly token: string | undefined;
  /** The first of the line that the parser did not take, where it says. */
  readonly near: string | undefined;
}

/** "flowchart, sequenceDiagram, … och pie" */
const ALLOWED_WORDS = new Intl.ListFormat('sv', { type: 'conjunction' }).format(
  KINDS.map(({ words }) => words[0]),
);

interface Facts {
  readonly rad?: number | undefined;
  readonly vid?: string | undefined;
  readonly slag?: string | undefined;
  readonly mermaid?: string;
}

export class Diagramfel extends Error {
  override readonly name = 'Diagramfel';
  /** Line within the diagram's source, from 1; undefined where Mermaid gives none. */
  readonly rad: number | undefined;
  /** What of the line Mermaid stopped at. */
  readonly vid: string | undefined;
  /** The word that the source opens with, when it is no kind of diagram that is drawn. */
  readonly slag: string | undefined;
  /** Mermaid's own words, in English: not for authors. */
  readonly mermaid: string;

  constructor(message: string, { rad, vid, slag, mermaid = '' }: Facts = {}) {
    super(message);
    this.rad = rad;
    this.vid = vid;
    this.slag = slag;
    this.mermaid = mermaid;
  }

  static from(fault: Fault, source: string): Diagramfel {
    const { line: rad, near: vid, message: mermaid } = fault;
    const isKind = fault.name === 'KindError' && /^[^-]/.test(mermaid);
    const slag = isKind ? mermaid : undefined;
    return new Diagramfel(explain(fault, source), { rad, vid, slag, mermaid });
  }
}

function explain(fault: Fault, source: string): string {
  const { name, message, line } = fault;
  if (isEmpty(fault, source)) return 'Diagrammet är tomt.';
  if (source.length > MAX_SOURCE)
    return `Diagrammet är längre än ${MAX_SOURCE} tecken: dela upp det i mindre delar.`;
  if (name === 'MisleadingWord')
    return `Ordet ”${message}” gör att Mermaid tar diagrammet för ett annat slag. Skriv det på ett annat sätt.`;
  if (name === 'KindError' && message.startsWith('---'))
    return 'Inställningarna överst i diagrammet är inte avslutade: skriv --- på en egen rad efter dem.';
  if (name === 'KindError') return aboutKind(message);
  const where = line === undefined ? '' : quoted(source, line);
  return [`Mermaid kan inte läsa diagrammet${where}.`, hint(fault)].join(' ');
}

/** Nothing, nothing but comments, or nothing that is drawn. */
function isEmpty({ name, message }: Fault, source: string): boolean {
  const noKind = name === 'KindError' && message === '';
  return source.trim() === '' || noKind || name === 'EmptyDrawing';
}

/** @param word what the source opens with */
function aboutKind(word: string): string {
  const refused = REFUSED_WORDS.some((known) => known.toLowerCase() === word.toLowerCase());
  const what = refused ? 'ritas inte i handboken' : 'är inget slag av diagram';
  return `”${word}” ${what}. De slag som ritas är ${ALLOWED_WORDS}.`;
}

function quoted(source: string, line: number): string {
  const text = source.split('\n')[line - 1]?.trim();
  return text ? `: ”${text}”` : '';
}

/** What is most likely wrong, by what Mermaid says; `$1` is the word that it says it of. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [ERRORS.date, 'Datumet ”$1” går inte att tyda med diagrammets dateFormat.'],
  [ERRORS.oneRoot, 'Det får bara finnas en rot.'],
  [ERRORS.tooManyEdges, `Det har fler än ${MAX_EDGES} pilar: dela upp det i mindre delar.`],
  [ERRORS.noCreatingMessage, 'Raden efter create ska vara ett meddelande till den nya parten.'],
  [ERRORS.inactive, 'Parten ”$1” är inte aktiv här: skriv activate före deactivate.'],
  [ERRORS.shape, 'Formen ”$1” finns inte.'],
  [ERRORS.frame, 'En ram och en ruta i den heter båda ”$1”: ge dem olika namn.'],
  [ERRORS.linkStyle, 'Raden med linkStyle ska stå efter pilarna. De räknas från 0.'],
  [ERRORS.image, 'Bilder i diagram går inte att rita.'],
  [ERRORS.negative, 'Ett värde får inte vara mindre än noll.'],
  [ERRORS.yamlLine, 'Inställningarna överst i diagrammet är fel skrivna.'],
];

function hint({ token = '', message, near }: Fault): string {
  if (OPENING_BRACKETS.has(token))
    return 'Text med parenteser ska stå inom citattecken: A["text (förklaring)"].';
  if (token === END_OF_FILE)
    return 'Något är inte avslutat: saknas ”]”, ”)”, ”end” eller ett citattecken?';
  for (const [form, text] of HINTS) {
    const [found, word = ''] = form.exec(message) ?? [];
    if (found !== undefined) return text.replace('$1', () => word.trim());
  }
  if (near) return `Läsningen stannar vid ”${near}”.`;
  return END_OF_LINE.has(token)
    ? 'Raden slutar för tidigt: något saknas sist, till exempel ett kolon och en text.'
    : 'Jämför med exemplen på sidorna för redaktörer.';
}
