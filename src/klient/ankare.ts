import { kopiera } from './verktyg.ts';

/** A click on the sign of a section or paragraph also copies how it is cited. */
export function lyssnaPaAnkare(svara: (text: string) => void): void {
  addEventListener('click', ({ target }) => {
    const ankare = (target as Element).closest<HTMLAnchorElement>('.ankare');
    const verk = ankare?.closest<HTMLElement>('[data-hanvisning]')?.dataset['hanvisning'];
    if (!ankare || !verk) return;
    const text = hanvisningstext(verk, ankare.ariaLabel ?? '');
    kopiera(`${text}. ${ankare.href}`, text, svara);
  });
}

/** "Ledningssystemet 2.1, stycke 3" from the work and the name of the place. */
export function hanvisningstext(verk: string, plats: string): string {
  return `${verk}, ${plats.charAt(0).toLowerCase()}${plats.slice(1)}`;
}
