/** Draws diagrams, from the cache where it can, and keeps account of the rules they need. */
import { DrawingCache } from './cache.ts';
import type { FlowBox } from './engine/flow.ts';
import { drawingKey } from './fingerprint.ts';
import type { Rules } from './finish/class-sheet.ts';
import type { FinishedDrawing } from './finish/finish.ts';
import { ID_MARK, LINK_MARK } from './finish/write.ts';
import { DrawingPool } from './process/pool.ts';
import { stylesheet } from './stylesheet.ts';

/** A diagram as it stands on a page. */
export interface Ritning {
  /** A whole `<svg>`, without styles of its own: they are in `diagramCss()`. */
  readonly svg: string;
  /** Pixels at full size. */
  readonly bredd: number;
  readonly hojd: number;
  /** Mermaid's kind of diagram: flowchart, sequence, gantt … */
  readonly slag: string;
  /** The diagram's name: its `accTitle`, or else the title it shows. */
  readonly titel?: string;
  /** Its `accDescr`. */
  readonly beskrivning?: string;
  /** For the author, in Swedish. */
  readonly varningar: readonly Ritvarning[];
  /** A flowchart in words. */
  readonly flode?: readonly Flodesruta[];
  /** The classes that it needs rules for. */
  readonly klasser: readonly string[];
}

export interface Ritvarning {
  readonly text: string;
  /** Line in the source, from 1; undefined where it is about no line. */
  readonly rad: number | undefined;
}

/** One box of a flowchart, and where its arrows lead. */
export interface Flodesruta {
  readonly namn: string;
  readonly lank: string | undefined;
  readonly till: readonly { readonly namn: string; readonly text: string | undefined }[];
}

export interface RitaVal {
  /** Unique on the page: letters, digits and hyphens, a letter first. */
  id: string;
  /** Every link passes through it, for instance to put the site's base path before it. */
  lank?: (href: string) => string;
}

export interface RitareVal {
  /** Folder for finished drawings; without it they are kept only while the process lives. */
  cacheMapp?: string;
}

export interface Ritare {
  /** Rejects with a `Diagramfel` when the source cannot be drawn. */
  rita(kalla: string, val: RitaVal): Promise<Ritning>;
}

const ID = /^[A-Za-z][A-Za-z0-9-]*$/;
const used = new Map<string, string>();
const pool = new DrawingPool();

/**
 * What is being drawn, in all the process: the pages of a build run in a world of their own, with another copy of this
 * module, and may ask for what is already being drawn before them.
 */
const PLACE = Symbol.for('roda-traden:mermaid');
const beingDrawn = ((globalThis as { [PLACE]?: Map<string, Promise<FinishedDrawing>> })[PLACE] ??=
  new Map<string, Promise<FinishedDrawing>>());

export async function skapaRitare({ cacheMapp }: RitareVal = {}): Promise<Ritare> {
  const cache = cacheMapp ? new DrawingCache(cacheMapp) : undefined;
  const drawn = new Map<string, Promise<FinishedDrawing>>();
  return {
    async rita(kalla, val) {
      if (!ID.test(val.id)) throw new TypeError(`”${val.id}” duger inte som id för ett diagram.`);
      const source = kalla.replace(/\r\n?/g, '\n');
      const key = drawingKey(source);
      const drawing = await (drawn.get(key) ?? remembered(drawn, key, draw(source, key, cache)));
      remember(drawing.rules);
      return placed(drawing, val);
    },
  };
}

/** The shared stylesheet for some drawings, or for every diagram drawn so far in this process. */
export function diagramCss(ritningar?: readonly Ritning[]): string {
  const klasser = new Set(ritningar?.flatMap((ritning) => ritning.klasser) ?? used.keys());
  return stylesheet(Object.fromEntries([...used].filter(([namn]) => klasser.has(namn))));
}

async function draw(source: string, key: string, cache?: DrawingCache): Promise<FinishedDrawing> {
  const known = await cache?.read(key);
  if (known) return known;
  // The fault that another world meets is an error of that world: here it is drawn again, and met again.
  const drawing =
    (await beingDrawn.get(key)?.catch(() => undefined)) ?? (await drawHere(source, key));
  await cache?.write(key, drawing);
  return drawing;
}

async function drawHere(source: string, key: string): Promise<FinishedDrawing> {
  const task = pool.draw(source);
  beingDrawn.set(key, task);
  try {
    return await task;
  } finally {
    if (beingDrawn.get(key) === task) beingDrawn.delete(key);
  }
}

/** A failure is not kept: the reason may have been outside the source. */
function remembered<T>(drawn: Map<string, Promise<T>>, key: string, task: Promise<T>): Promise<T> {
  drawn.set(key, task);
  task.catch(() => drawn.delete(key));
  return task;
}

/** Two bodies under one name would be a clash of hashes: better no build than wrong colours. */
function remember(rules: Rules): void {
  for (const [name, body] of Object.entries(rules)) {
    if ((used.get(name) ?? body) !== body) throw new Error(`Klassen ${name} är tvetydig.`);
    used.set(name, body);
  }
}

function placed(drawing: FinishedDrawing, { id, lank }: RitaVal): Ritning {
  const links = new RegExp(`${LINK_MARK}([^${LINK_MARK}]*)${LINK_MARK}`, 'g');
  const svg = drawing.svg.replaceAll(ID_MARK, id).replace(links, (_, href: string) => {
    return lank ? escaped(lank(unescaped(href))) : href;
  });
  return {
    svg,
    bredd: drawing.width,
    hojd: drawing.height,
    slag: drawing.kind,
    ...(drawing.title ? { titel: drawing.title } : {}),
    ...(drawing.description ? { beskrivning: drawing.description } : {}),
    varningar: drawing.warnings.map(({ text, line }) => ({ text, rad: line })),
    ...(drawing.flow ? { flode: drawing.flow.map(inSwedish) } : {}),
    klasser: Object.keys(drawing.rules),
  };
}

const inSwedish = ({ name, href, to }: FlowBox): Flodesruta => ({
  namn: name,
  lank: href,
  till: to.map((arrow) => ({ namn: arrow.name, text: arrow.text })),
});

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
] as const;

const escaped = (text: string) => ENTITIES.reduce((sum, [a, b]) => sum.replaceAll(a, b), text);
const unescaped = (text: string) =>
  ENTITIES.toReversed().reduce((sum, [a, b]) => sum.replaceAll(b, a), text);
