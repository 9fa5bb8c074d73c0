import { lasTaggar, skrivOm } from '../html/skriv-om.ts';
import type { AnyNod } from '../modell/typer.ts';

/**
 * The marked passages of a plain-language text, as HTML: what `<Kortversion>` holds, in order.
 * Empty when nothing is marked.
 */
export function markerade(html: string): string {
  const passager: string[] = [];
  skrivOm(lasTaggar(html), ({ attribut }) =>
    attribut['class']?.split(/\s+/).includes('kortversion')
      ? (element) => {
          passager.push(element.slice(element.indexOf('>') + 1, element.lastIndexOf('<')));
          return '';
        }
      : undefined,
  );
  return passager.join('');
}

/** Whether a text marks anything for the short version. */
export function harMarkerat({ inne }: AnyNod): boolean {
  return inne.komponenter.some((ett) => ett.namn === 'Kortversion');
}
