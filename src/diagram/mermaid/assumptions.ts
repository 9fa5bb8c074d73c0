/**
 * All that this engine takes for granted about Mermaid and that Mermaid does not promise: names, words of errors, lines of its source.
 * Checked against the installed version by test/enhet/diagram/mermaid/assumptions.test.ts, which says what an upgrade has changed.
 * Which kinds of diagram are drawn is a choice of ours, and stands in kinds.ts.
 */

/**
 * Kinds that Mermaid knows and we refuse: nothing compares them with Chromium, and their colours are not swapped. By the word that an
 * author writes first. A kind that stands neither here nor in kinds.ts is new in Mermaid: decide on it.
 */
export const REFUSED_WORDS: readonly string[] =
  `agentflow-beta architecture architecture-beta block block-beta C4Component C4Container
  C4Context C4Deployment C4Dynamic classDiagram classDiagram-v2 cynefin-beta erDiagram eventmodeling flowchart-elk gitGraph info
  ishikawa ishikawa-beta journey kanban packet packet-beta quadrantChart radar-beta railroad-abnf-beta railroad-beta
  railroad-ebnf-beta railroad-peg-beta requirement requirementDiagram sankey sankey-beta swimlane-beta treemap treemap-beta
  treeView-beta usecase-beta venn-beta wardley-beta xychart xychart-beta`.split(/\s+/);

/** Entries in Mermaid's register of kinds that are no kinds: its picture of an error, and its guard against broken front matter. */
export const NO_KINDS: readonly string[] = ['error', '---'];

/** Custom property (without `--d-`) → the theme variables of Mermaid that play that part. One that the theme does not have colours nothing. */
export const THEME_ROLES: Readonly<Record<string, string>> = {
  'node-bg': 'primaryColor mainBkg actorBkg labelBoxBkgColor taskBkgColor activeTaskBkgColor',
  'node-border': `primaryBorderColor nodeBorder actorBorder labelBoxBorderColor taskBorderColor
    activeTaskBorderColor`,
  'node-text': `primaryTextColor nodeTextColor actorTextColor labelTextColor taskTextColor
    taskTextDarkColor taskTextLightColor classText`,
  text: `textColor titleColor signalTextColor loopTextColor taskTextOutsideColor pieTitleTextColor
    pieLegendTextColor tertiaryTextColor secondaryTextColor`,
  line: `lineColor arrowheadColor signalColor defaultLinkColor actorLineColor pieStrokeColor
    pieOuterStrokeColor`,
  'cluster-bg': 'clusterBkg tertiaryColor sectionBkgColor altSectionBkgColor sectionBkgColor2',
  'cluster-border': 'clusterBorder tertiaryBorderColor gridColor',
  ground: 'edgeLabelBackground background sequenceNumberColor',
  'accent-bg': 'secondaryColor noteBkgColor doneTaskBkgColor activationBkgColor critBkgColor',
  'accent-border': `secondaryBorderColor noteBorderColor doneTaskBorderColor activationBorderColor
    critBorderColor todayLineColor`,
  'accent-text': 'noteTextColor taskTextClickableColor',
  // Text on a slice of a pie stands on the series colours.
  's-text': 'pieSectionTextColor',
};

/** Mindmap and timeline have so many colours in a row, and a pie counts from 1. The root of a mindmap takes the first of Git's. */
export const SERIES = 12;
export const seriesVariables = (i: number) => ({
  fill: [`cScale${i}`, `pie${i + 1}`, ...(i === 0 ? ['git0'] : [])],
  text: [`cScaleLabel${i}`, ...(i === 0 ? ['gitBranchLabel0'] : [])],
  line: [`cScaleInv${i}`, `cScalePeer${i}`],
});

/** What Mermaid writes into the kinds that we draw whatever the theme says, and the custom property it is swapped for. */
export const HARD_CODED: Readonly<Record<string, string>> = {
  black: '--d-line',
  '#000': '--d-line',
  '#000000': '--d-line',
  '#666': '--d-line',
  '#999': '--d-line',
  currentcolor: '--d-cluster-border',
  lightgray: '--d-cluster-border',
  '#eaeaea': '--d-node-bg',
  '#edf2ae': '--d-accent-bg',
};

/** Settings that an author may not change, besides those Mermaid locks by itself: a name that Mermaid does not know locks nothing. */
export const LOCKED_KEYS: readonly string[] =
  `secure securityLevel startOnLoad maxTextSize suppressErrorRendering maxEdges theme
  themeVariables themeCSS darkMode look handDrawnSeed fontFamily altFontFamily fontSize htmlLabels useMaxWidth deterministicIds
  deterministicIDSeed dompurifyConfig legacyMathML forceLegacyMathML`.split(/\s+/);

/** Classes that corrections and finishing go by, as selectors that a drawing of a kind must answer. */
export const CLASSES = {
  node: {
    selector: '.node',
    kinds: ['flowchart', 'stateDiagram'],
    why: 'authors’ classes stay on it',
  },
  cluster: { selector: '.cluster', kinds: ['flowchart'], why: 'authors’ classes stay on it' },
  edgeLabel: { selector: '.edgeLabel', kinds: ['flowchart'], why: 'its ground must hide the line' },
  stateLabel: {
    selector: '.statediagram-state > .label',
    kinds: ['stateDiagram'],
    why: 'without HTML labels the name of a state stands to the left; we centre it',
  },
  stateText: {
    selector: '.statediagram-state > .label text, .statediagram-state > .label tspan',
    kinds: ['stateDiagram'],
    why: 'as above',
  },
  messageText: { selector: '.messageText', kinds: ['sequence'], why: 'lies on lines: gets a halo' },
  loopText: { selector: '.loopText', kinds: ['sequence'], why: 'lies on lines: gets a halo' },
  taskTextOutside: {
    selector: '[class*="taskTextOutside"]',
    kinds: ['gantt'],
    why: 'lies on the grid: gets a halo',
  },
  tick: { selector: '.grid .tick text', kinds: ['gantt'], why: 'our theme CSS sets its size' },
  today: { selector: '.today', kinds: ['gantt'], why: 'would change every day: is taken out' },
} as const;

/** What Mermaid takes out before it parses, in its order: it counts the lines of errors in what is left. */
export const TAKEN_OUT: readonly RegExp[] = [
  /^-{3}\s*[\n\r][\s\S]*?[\n\r]-{3}\s*[\n\r]+/,
  /%{2}{\s*(?:(\w+)\s*:|(\w+))\s*(?:(\w+)|((?:(?!}%{2}).|\r?\n)*))?\s*(?:}%{2})?/gi,
  /^\s*%%(?!{)[^\n]+\n?/gm,
  /^\s+/,
];

/** The forms of Mermaid's errors, from which line and cause are read. The first group is what is sought. */
export const ERRORS = {
  line: /\bline (\d+)/,
  /** js-yaml, of front matter: the line in it. */
  yamlLine: /\((\d+):\d+\)\n/,
  date: /Invalid date:(.+)/,
  quoted: /"([^"]+)"/,
  oneRoot: /one root/i,
  column: /\bcolumn (\d+)/,
  /** Jison's: some of the text on a line of its own, and under it an arrow to what it did not take. */
  arrow: /\n([^\n]*)\n(-*)\^(?=\n|$)/,
  tooManyEdges: /^Edge limit exceeded/,
  /** `create` in a sequence, with no message to the one created on the next line. */
  noCreatingMessage: /^The created participant/,
  inactive: /inactive participant \((.+)\)/,
  shape: /^No such shape: (.+?)\.?$/,
  /** From ELK: a frame that holds a box of its own name. */
  frame: /Referenced shape does not exist: (\S+)/,
  /** A `linkStyle` before the arrow it is about. */
  linkStyle: /undefined \(setting 'style'\)/,
  /** Pictures are measured with the browser's `Image`, which is not here. */
  image: /^Image is not defined/,
  negative: /^"([^"]+)" has invalid value/,
} as const;

/** Names of Jison's tokens. */
export const OPENING_BRACKETS: ReadonlySet<string> = new Set([
  'PS',
  'SQS',
  'DIAMOND_START',
  'STADIUMSTART',
  'SUBROUTINESTART',
]);
export const END_OF_FILE = '1';
export const END_OF_LINE: ReadonlySet<string> = new Set(['NEWLINE', 'NL', 'EOF']);

/** What Mermaid calls internal, and says may go: it has no other way to a parsed diagram, and none to what a theme holds. */
export interface Internals {
  readonly mermaidAPI: {
    getDiagramFromText(source: string): Promise<{ db: unknown }>;
    getConfig(): { themeVariables?: object };
    reset(): void;
  };
}

/** What the database of a flowchart gives once it is parsed: its words are told from there (see `engine/flow.ts`). */
export interface FlowDatabase {
  getVertices(): ReadonlyMap<string, { id: string; text?: string; link?: string }>;
  getEdges(): readonly { start: string; end: string; text: string; stroke: string }[];
  getSubGraphs(): readonly { id: string; title: string }[];
}
export const INVISIBLE_STROKE = 'invisible';
/** How Mermaid hides `#quot;` and `#8217;` from its parsers. */
export const HIDDEN_ENTITIES = [
  [/ﬂ°°/g, '&#'],
  [/ﬂ°/g, '&'],
  [/¶ß/g, ';'],
] as const;

/** Half of the time of a drawing goes to this line, which copies all settings (see `config-memo.ts`). */
export const CONFIG_COPY = {
  file: /\/mermaid\/dist\/chunks\/mermaid\.core\/[^/]+\.mjs$/,
  line: 'return assignWithDepth_default({}, currentConfig);',
} as const;

/** Questions about geometry that Mermaid puts to an element, and that we answer (see `dom/window.ts`). */
export const GEOMETRY_METHODS = [
  'getBBox',
  'getBoundingClientRect',
  'getComputedTextLength',
  'getTotalLength',
] as const;
/** Sizes that are read of boxes of HTML, which are never drawn here. */
export const ZERO_SIZES: readonly string[] = [
  'clientWidth',
  'clientHeight',
  'clientLeft',
  'clientTop',
  'offsetWidth',
  'offsetHeight',
];

/** Names of a window that Mermaid and its libraries look for on the global object. */
export const GLOBALS: readonly string[] =
  `Element HTMLElement SVGElement Node DOMParser CSSStyleSheet DocumentFragment
  HTMLTemplateElement HTMLFormElement NamedNodeMap Text Comment getComputedStyle MutationObserver`.split(
    /\s+/,
  );
