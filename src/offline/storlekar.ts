/** Fills in, on the page where one asks for the saved pages, how much they are: it is known when all is built. */
import { lasTaggar, skrivOm } from '../html/skriv-om.ts';
import { storlekIOrd } from '../modell/bilagor.ts';

/** Bytes by the name that stands in `data-storlek`. */
export type Storlekar = Readonly<Record<'sparat' | 'hamtat' | 'paket', number>>;

/** The page with every `<span data-storlek="…">` filled in. */
export function medStorlekar(html: string, storlekar: Storlekar): string {
  return skrivOm(lasTaggar(html), ({ namn, attribut }) => {
    const storlek = storlekar[attribut['data-storlek'] as keyof Storlekar];
    if (storlek === undefined) return undefined;
    return () => `<${namn}>${storlekIOrd(storlek)}</${namn}>`;
  });
}
