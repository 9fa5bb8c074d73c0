/**
 * The kinds of diagram that are drawn. Each is kept by a drawing in test/enhet/diagram/mermaid/guld and compared with Chromium
 * (test/lasare/mermaid-chromium.test.ts). Mermaid knows more: those nobody has tried with our colours, fonts and guards.
 */
import { REFUSED_WORDS } from './assumptions.ts';
import { codeOf, sourceLine } from './engine/source-lines.ts';

export interface Kind {
  /** Mermaid's own name. */
  readonly id: string;
  /** The name in the class of a drawing, and in `Ritning.slag`. */
  readonly name: string;
  /** The words that open a diagram of the kind; the first is the one to propose. */
  readonly words: readonly [string, ...string[]];
  /** What it is called on the pages for editors. */
  readonly swedish: string;
  /** What else one may write who looks for it. */
  readonly alsoTried: readonly string[];
}

export const KINDS: readonly Kind[] = [
  {
    id: 'flowchart-v2',
    name: 'flowchart',
    words: ['flowchart', 'graph'],
    swedish: 'Flöde',
    alsoTried: ['flöde', 'flödesschema', 'flödesdiagram'],
  },
  {
    id: 'sequence',
    name: 'sequence',
    words: ['sequenceDiagram'],
    swedish: 'Vem som gör vad, i tur och ordning',
    alsoTried: ['sequence', 'sekvens', 'sekvensdiagram'],
  },
  {
    id: 'stateDiagram',
    name: 'stateDiagram',
    words: ['stateDiagram-v2', 'stateDiagram'],
    swedish: 'Lägen',
    alsoTried: ['state', 'tillstånd', 'tillståndsdiagram', 'lägen'],
  },
  {
    id: 'timeline',
    name: 'timeline',
    words: ['timeline'],
    swedish: 'Tidslinje',
    alsoTried: ['tidslinje'],
  },
  {
    id: 'gantt',
    name: 'gantt',
    words: ['gantt'],
    swedish: 'Plan med tider',
    alsoTried: ['ganttschema', 'tidsplan'],
  },
  {
    id: 'mindmap',
    name: 'mindmap',
    words: ['mindmap'],
    swedish: 'Tankekarta',
    alsoTried: ['tankekarta'],
  },
  {
    id: 'pie',
    name: 'pie',
    words: ['pie'],
    swedish: 'Andelar',
    alsoTried: ['piechart', 'cirkeldiagram', 'tårtdiagram', 'andelar'],
  },
];

/** The source opens with another word than those of `KINDS`: the message. */
export class KindError extends Error {
  override readonly name = 'KindError';
  /** Undefined where there is no word. */
  readonly line: number | undefined;

  constructor(word: string, line: number | undefined) {
    super(word);
    this.line = line;
  }
}

/** A word further down makes Mermaid take the source for another kind: the message. */
export class MisleadingWord extends Error {
  override readonly name = 'MisleadingWord';
  readonly line: number;

  constructor(word: string, line: number) {
    super(word);
    this.line = line;
  }
}

/**
 * The kind of a source.
 *
 * @param detect Mermaid's own judgement: the name of a kind
 * @throws KindError when it is not one that is drawn, MisleadingWord when Mermaid takes it for another
 */
export function kindOf(source: string, detect: (source: string) => string): Kind {
  const word = openingWord(source);
  const kind = KINDS.find(({ words }) => words.includes(word));
  if (!kind) throw new KindError(word, word ? sourceLine(source, 1) : undefined);
  if (detect(source) !== kind.id) throw misled(source, word);
  return kind;
}

/** Mermaid takes any text with "C4Context" in it for a diagram of that kind. */
function misled(source: string, word: string): MisleadingWord {
  const other = REFUSED_WORDS.find((refused) => source.includes(refused));
  const line = source.slice(0, other ? source.indexOf(other) : 0).split('\n').length;
  return new MisleadingWord(other ?? word, line);
}

/** The first word of what Mermaid reads; empty where it has nothing to read. */
export function openingWord(source: string): string {
  return /^[^\s;:"'()[\]{}]+/.exec(codeOf(source))?.[0] ?? '';
}
