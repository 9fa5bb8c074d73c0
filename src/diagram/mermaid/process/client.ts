/** Asks the process that draws, which is started at the first question and ends with this one. */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { Diagramfel } from '../diagramfel.ts';
import type { FinishedDrawing } from '../finish/finish.ts';
import { Queue } from '../engine/queue.ts';
import { rendererFolder } from '../renderer-folder.ts';
import type { Answer, DrawRequest } from './protocol.ts';

interface Waiting {
  readonly source: string;
  readonly resolve: (drawing: FinishedDrawing) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const TIME_LIMIT_MS = 60_000;
/** A process with nothing to draw gives back its memory. */
const IDLE_MS = 10_000;
/** The limits, in megabytes, keep V8 from letting garbage grow far beyond what drawing needs. */
export const CHILD_FLAGS: readonly string[] = [
  '--no-warnings',
  '--max-old-space-size=160',
  '--max-semi-space-size=8',
];

export interface ClientOptions {
  /** The program of the process. */
  readonly program?: string;
  /** How long one drawing may take. */
  readonly limitMs?: number;
}

export class DrawingClient {
  readonly #program: string | undefined;
  readonly #limitMs: number;
  #child: ChildProcess | undefined;
  readonly #queue = new Queue();
  #number = 0;
  #idle: NodeJS.Timeout | undefined;
  readonly #waiting = new Map<number, Waiting>();

  constructor({ program, limitMs = TIME_LIMIT_MS }: ClientOptions = {}) {
    this.#program = program;
    this.#limitMs = limitMs;
  }

  /** Whether its process is there, with Mermaid loaded. */
  get awake(): boolean {
    return this.#child !== undefined;
  }

  /** One at a time, so that the limit is for the drawing and not for the waiting before it. */
  draw(source: string): Promise<FinishedDrawing> {
    return this.#queue.add(() => this.#ask(source));
  }

  #ask(source: string): Promise<FinishedDrawing> {
    const child = (this.#child ??= this.#start());
    const number = ++this.#number;
    clearTimeout(this.#idle);
    this.#hold(child, true);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(number), this.#limitMs);
      this.#waiting.set(number, { source, resolve, reject, timer });
      child.send({ number, source } satisfies DrawRequest);
    });
  }

  #start(): ChildProcess {
    const child = fork(this.#program ?? path.join(rendererFolder(), 'process', 'child.ts'), [], {
      env: environment(),
      execArgv: [...CHILD_FLAGS],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', (answer: Answer) => this.#receive(answer));
    child.on('error', (error) => this.#lost(child, error.message));
    child.on('exit', (code, signal) => this.#lost(child, `slutade med ${code ?? signal}`));
    return child;
  }

  #receive(answer: Answer): void {
    const waiting = this.#take(answer.number);
    if (!waiting) return;
    if ('drawing' in answer) waiting.resolve(answer.drawing);
    else waiting.reject(Diagramfel.from(answer.fault, waiting.source));
  }

  #take(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number);
    if (!waiting) return undefined;
    clearTimeout(waiting.timer);
    this.#waiting.delete(number);
    if (this.#waiting.size === 0 && this.#child) this.#rest(this.#child);
    return waiting;
  }

  /** One that never ends would block all after it, so the process goes with it. */
  #giveUp(number: number): void {
    const seconds = Math.ceil(this.#limitMs / 1000);
    const text = `Diagrammet blev inte klart på ${seconds} sekunder: dela upp det i mindre delar.`;
    this.#take(number)?.reject(new Diagramfel(text));
    const child = this.#child;
    if (!child) return;
    child.kill('SIGKILL');
    this.#lost(child, 'avbröts');
  }

  #lost(child: ChildProcess, reason: string): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    for (const number of [...this.#waiting.keys()]) {
      const text = `Processen som ritar diagram ${reason}.`;
      this.#take(number)?.reject(new Error(text));
    }
  }

  #rest(child: ChildProcess): void {
    this.#hold(child, false);
    this.#idle = setTimeout(() => {
      if (this.#child === child) this.#child = undefined;
      if (child.connected) child.disconnect();
    }, IDLE_MS).unref();
  }

  /** Only a question keeps our own process waiting. */
  #hold(child: ChildProcess, busy: boolean): void {
    if (busy) {
      child.ref();
      child.channel?.ref();
    } else {
      child.unref();
      child.channel?.unref();
    }
  }
}

/** The same whatever the machine's zone, language and options; Windows needs its SystemRoot. */
function environment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return { TZ: 'UTC', LC_ALL: 'C', LANG: 'C', ...(SystemRoot ? { SystemRoot } : {}) };
}
