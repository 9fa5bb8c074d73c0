/** A diagram that cannot be drawn, said so that its author can find and mend it. */
import { END_OF_FILE, ERRORS, OPENING_BRACKETS, REFUSED_WORDS } from './assumptions.ts';
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
export const ALLOWED_WORDS = new Intl.ListFormat('sv', { type: 'conjunction' }).format(
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
    const slag = fault.name === 'KindError' ? mermaid : undefined;
    return new Diagramfel(explain(fault, source), { rad, vid, slag, mermaid });
  }
}

function explain(fault: Fault, source: string): string {
  if (source.trim() === '') return 'Diagrammet är tomt.';
  if (source.length > MAX_SOURCE)
    return `Diagrammet är längre än ${MAX_SOURCE} tecken: dela upp det i mindre delar.`;
  if (fault.name === 'KindError') return aboutKind(fault.message);
  const line = fault.line === undefined ? '' : quoted(source, fault.line);
  return [`Mermaid kan inte läsa diagrammet${line}.`, hint(fault)].join(' ');
}

/** @param word what the source opens with */
function aboutKind(word: string): string {
  if (word === '') return 'Diagrammet är tomt: det har ingen rad som säger vilket slag det är.';
  if (word.startsWith('---'))
    return 'Inställningarna överst i diagrammet är inte avslutade: skriv --- på en egen rad efter dem.';
  const known = REFUSED_WORDS.includes(word) ? 'ritas inte här' : 'är inget slag av diagram';
  return `”${word}” ${known}. De slag som ritas är ${ALLOWED_WORDS}.`;
}

function quoted(source: string, line: number): string {
  const text = source.split('\n')[line - 1]?.trim();
  return text ? `: ”${text}”` : '';
}

/** What is most likely wrong, or at least where the reading stopped. */
function hint({ token, message, near }: Fault): string {
  if (token && OPENING_BRACKETS.has(token))
    return 'Text med parenteser ska stå inom citattecken: A["text (förklaring)"].';
  if (token === END_OF_FILE)
    return 'Något är inte avslutat: saknas ”]”, ”)”, ”end” eller ett citattecken?';
  const date = ERRORS.date.exec(message)?.[1];
  if (date) return `Datumet ”${date.trim()}” går inte att tyda med diagrammets dateFormat.`;
  if (ERRORS.oneRoot.test(message)) return 'Det får bara finnas en rot.';
  if (ERRORS.tooManyEdges.test(message))
    return `Det har fler än ${MAX_EDGES} pilar: dela upp det i mindre delar.`;
  return near ? `Läsningen stannar vid ”${near}”.` : 'Jämför med exemplen på sidorna för redaktörer.';
}
