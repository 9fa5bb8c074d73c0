/** Turns links to pages that stand on the same print page into links within it. */
import { iderI, lasTaggar, skrivOm } from '../html/skriv-om.ts';
import { avkodad, sidankare, underankare } from './ankare.ts';

/**
 * A link to a heading leads to that heading where it is on the page, else to its page where that is
 * on the page, else to the site as before.
 *
 * @param bas base path of the site, with slashes at both ends
 */
export function lankaInom(html: string, bas: string): string {
  const last = lasTaggar(html);
  const ider = iderI(last);
  return skrivOm(last, ({ namn, attribut }) => {
    const mal = namn === 'a' && ankareFor(attribut['href'] ?? '', bas, ider);
    return mal ? { namn, attribut: { ...attribut, href: `#${mal}` } } : undefined;
  });
}

function ankareFor(adress: string, bas: string, ider: ReadonlySet<string>): string | undefined {
  if (!adress.startsWith(bas)) return undefined;
  const [vag = '', id = ''] = adress.slice(bas.length).split('#');
  const sida = sidankare(vag);
  const under = underankare(sida, avkodad(id));
  return [under, sida].find((ett) => ider.has(ett));
}
