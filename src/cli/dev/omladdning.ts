/** Reloads of the page that an editor has open, also of one that was on its way when there was something new. */

/** The part of Vite's channel to the browser that is used here. */
export interface Kanal {
  send: (nyhet: { type: 'full-reload' }) => void;
  on: (handelse: 'vite:client:connect', gor: () => void) => void;
}

/**
 * A page that is being loaded has no ear yet: what is said then is lost, and it would show what was
 * before until the next change. So the channel remembers, and says it again when the page connects.
 */
export class Omladdning {
  readonly #sand: Kanal['send'];
  #nyttVid = -1;
  #sidanVid = 0;

  /** @param kanal Astro's own reloads go through it too, and are remembered with ours */
  constructor(kanal: Kanal) {
    this.#sand = kanal.send.bind(kanal);
    kanal.send = (nyhet) => {
      if (nyhet.type === 'full-reload') this.#nyttVid = performance.now();
      this.#sand(nyhet);
    };
    kanal.on('vite:client:connect', () => {
      // After the greeting, which Vite sends when this has been heard.
      if (this.#nyttVid > this.#sidanVid) setImmediate(() => this.#sand({ type: 'full-reload' }));
    });
  }

  /** A page is asked for: it will show what is new now. */
  sidaBegard(): void {
    this.#sidanVid = performance.now();
  }
}
