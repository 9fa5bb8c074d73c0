/** The processes that draw: as many as there are cores, when there is enough to draw. */
import { availableParallelism } from 'node:os';
import type { FinishedDrawing } from '../finish/finish.ts';
import { DrawingClient, type ClientOptions } from './client.ts';

interface Waiting {
  readonly source: string;
  readonly resolve: (drawing: Promise<FinishedDrawing>) => void;
}

export interface PoolOptions extends ClientOptions {
  /** The most processes at a time. */
  readonly most?: number;
  /** How many must wait for each that works before another is started. */
  readonly worthAnother?: number;
}

/** Each holds a fifth of a gigabyte. */
const MOST = 8;
/**
 * Drawings that must wait for each process that works before one more is started. To load Mermaid in one more, and to
 * warm it, is two and a half seconds of work, that of about so many drawings: 42 diagrams are 7.9 s in one process
 * and 11.4 s in two.
 */
const WORTH_ANOTHER = 24;

export class DrawingPool {
  readonly #options: ClientOptions;
  readonly #most: number;
  readonly #worthAnother: number;
  readonly #clients: DrawingClient[] = [];
  readonly #free = new Set<DrawingClient>();
  readonly #waiting: Waiting[] = [];

  constructor(options: PoolOptions = {}) {
    const { most = Math.min(MOST, availableParallelism()), worthAnother = WORTH_ANOTHER } = options;
    this.#most = most;
    this.#worthAnother = worthAnother;
    this.#options = options;
  }

  /** Drawn by the first process that is free. What one of them fails with is told to those alone who asked it. */
  draw(source: string): Promise<FinishedDrawing> {
    return new Promise((resolve) => {
      this.#waiting.push({ source, resolve });
      // All that are asked for at once are counted before it is decided how many are to draw them.
      queueMicrotask(() => this.#share());
    });
  }

  #share(): void {
    while (this.#waiting.length > 0) {
      const client = this.#next();
      if (!client) return;
      void this.#give(client, this.#waiting.shift()!);
    }
  }

  async #give(client: DrawingClient, { source, resolve }: Waiting): Promise<void> {
    this.#free.delete(client);
    const drawing = client.draw(source);
    resolve(drawing);
    await drawing.catch(() => undefined);
    this.#free.add(client);
    this.#share();
  }

  /** One that has Mermaid loaded; another only when so many wait that it is worth it. */
  #next(): DrawingClient | undefined {
    const free = [...this.#free];
    const awake = free.find((client) => client.awake);
    if (awake) return awake;
    const working = this.#clients.length - free.length;
    if (working > 0 && this.#waiting.length < working * this.#worthAnother) return undefined;
    return free[0] ?? (this.#clients.length < this.#most ? this.#another() : undefined);
  }

  #another(): DrawingClient {
    const client = new DrawingClient(this.#options);
    this.#clients.push(client);
    return client;
  }
}
