/** A diagram that cannot be drawn, said so that its author can find and mend it. */

/** What Mermaid told, as it comes from the process that draws. */
export interface Fault {
  readonly name: string;
  readonly message: string;
  /** Line in the source as the author wrote it, from 1. */
  readonly line: number | undefined;
  /** The token that the parser stumbled on, where it says. */
  readonly token: string | undefined;
}

const KINDS = '”flowchart TD”, ”sequenceDiagram”, ”stateDiagram-v2”, ”timeline” eller ”gantt”';
const BRACKETS = new Set([
  'PS',
  'SQS',
  'DIAMOND_START',
  'STADIUMSTART',
  'SUBROUTINESTART',
  'TAGSTART',
]);
const END_OF_FILE = '1';

export class Diagramfel extends Error {
  override readonly name = 'Diagramfel';
  /** Line within the diagram's source, from 1; undefined where Mermaid gives none. */
  readonly rad: number | undefined;
  /** Mermaid's own words. */
  readonly mermaid: string;

  /** The message without the line, for those who tell the line in the file. */
  readonly utanRad: string;

  constructor(message: string, rad: number | undefined, mermaid: string, utanRad = message) {
    super(message);
    this.rad = rad;
    this.mermaid = mermaid;
    this.utanRad = utanRad;
  }

  static from(fault: Fault, source: string): Diagramfel {
    const [message, utanRad] = [` på rad ${fault.line}`, ''].map((on) =>
      explain(fault, source, on),
    );
    return new Diagramfel(message ?? '', fault.line, fault.message, utanRad);
  }
}

function explain(fault: Fault, source: string, onLine: string): string {
  if (source.trim() === '') return 'Diagrammet är tomt.';
  if (fault.name === 'UnknownDiagramError') {
    return `Det går inte att se vilket slags diagram det är. Första raden ska vara till exempel ${KINDS}.`;
  }
  const where = fault.line === undefined ? '' : `${onLine}${quoted(source, fault.line)}`;
  return [`Mermaid kan inte läsa diagrammet${where}.`, ...hint(fault)].join(' ');
}

function quoted(source: string, line: number): string {
  const text = source.split('\n')[line - 1]?.trim();
  return text ? `: ”${text}”` : '';
}

function hint({ token, message }: Fault): string[] {
  if (token && BRACKETS.has(token)) {
    return ['Text med parenteser ska stå inom citattecken: A["text (förklaring)"].'];
  }
  if (token === END_OF_FILE) {
    return ['Något är inte avslutat: saknas ”]”, ”)”, ”end” eller ett citattecken?'];
  }
  const date = /^Invalid date:(.*)/.exec(message)?.[1];
  if (date) return [`Datumet ”${date.trim()}” går inte att tyda med diagrammets dateFormat.`];
  return /one root/i.test(message) ? ['Det får bara finnas en rot.'] : [];
}
