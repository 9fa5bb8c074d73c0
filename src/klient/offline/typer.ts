/** What of a service worker's world is used here. TypeScript's own list of it does not go together with that of a page. */
export interface Arbetshandelse extends Event {
  waitUntil(lofte: Promise<unknown>): void;
}

export interface Hamtning extends Arbetshandelse {
  readonly request: Request;
  respondWith(svar: Promise<Response>): void;
}

export interface Oppnasidor {
  claim(): Promise<void>;
  matchAll(val: {
    type: 'window';
    includeUncontrolled: true;
  }): Promise<readonly { postMessage(besked: unknown): void }[]>;
}

export interface Arbetare {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: Oppnasidor;
  skipWaiting(): Promise<void>;
  addEventListener(slag: 'install' | 'activate', gor: (handelse: Arbetshandelse) => void): void;
  addEventListener(slag: 'fetch', gor: (handelse: Hamtning) => void): void;
  addEventListener(slag: 'message', gor: (handelse: MessageEvent<unknown>) => void): void;
}
