/** Progress where the reader's browser keeps it. It is sent nowhere. */
import { lasFramsteg, skrivFramsteg, tomtFramsteg, type Framsteg } from '../../ovning/framsteg.ts';

/** Said where the browser keeps nothing: a private window, or storage shut off. */
export const SPARAS_INTE =
  'Din webbläsare sparar inget här. Det du gör syns bara tills du lämnar sidan.';
/** Told to the window when progress has changed, in this tab or another. */
export const ANDRAT = 'framsteg';

export interface Framstegsforrad {
  las: () => Framsteg;
  /** Changes what is kept. Whether it could be: if not, it holds as long as the page does. */
  andra: (gor: (nu: Framsteg) => Framsteg) => boolean;
  /** Takes away all of it. Whether that could be done. */
  radera: () => boolean;
}

let forradet: Framstegsforrad | undefined;

/** Progress of the handbook that the page belongs to: one for all scripts of the page, for where the browser keeps nothing. */
export function framstegHar(): Framstegsforrad {
  return (forradet ??= forHandboken());
}

/** Handbooks on one host do not share: each has its own path. */
export function framstegsnyckel(bas: string): string {
  return `utbildning:${bas}`;
}

/** @param forrad asked for anew every time: a browser may refuse to hand it out at all */
export function framstegsforrad(
  forrad: () => Storage,
  nyckel: string,
  sag: () => void = () => undefined,
): Framstegsforrad {
  let minne: Framsteg | undefined;
  const forsok = (gor: (ett: Storage) => void): boolean => {
    try {
      gor(forrad());
      return true;
    } catch {
      return false;
    }
  };
  const las = (): Framsteg => {
    if (minne) return minne;
    let text: string | null = null;
    forsok((ett) => (text = ett.getItem(nyckel)));
    return lasFramsteg(text);
  };
  const andra = (gor: (nu: Framsteg) => Framsteg): boolean => {
    const nytt = gor(las());
    const gick = forsok((ett) => ett.setItem(nyckel, skrivFramsteg(nytt)));
    minne = gick ? undefined : nytt;
    sag();
    return gick;
  };
  const radera = (): boolean => {
    const gick = forsok((ett) => ett.removeItem(nyckel));
    minne = gick ? undefined : tomtFramsteg();
    sag();
    return gick;
  };
  return { las, andra, radera };
}

function forHandboken(): Framstegsforrad {
  const nyckel = framstegsnyckel(
    document.querySelector<HTMLAnchorElement>('.marke')?.pathname ?? '/',
  );
  addEventListener('storage', ({ key }) => {
    if (key === nyckel || key === null) dispatchEvent(new Event(ANDRAT));
  });
  return framstegsforrad(
    () => localStorage,
    nyckel,
    () => dispatchEvent(new Event(ANDRAT)),
  );
}
