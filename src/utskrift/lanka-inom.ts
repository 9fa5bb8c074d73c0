/** Turns links to pages that stand on the same print page into links within it. */
import { avkodad, sidankare, underankare } from './ankare.ts';
import { andraHtml } from './html.ts';

/**
 * A link to a heading leads to that heading where it is on the page, else to its page where that is
 * on the page, else to the site as before.
 *
 * @param bas base path of the site, with slashes at both ends
 */
export function lankaInom(html: string, bas: string): string {
  return andraHtml(html, (kropp) => {
    const ider = new Set([...kropp.querySelectorAll('[id]')].map((element) => element.id));
    for (const lank of kropp.querySelectorAll('a[href]')) {
      const mal = ankareFor(lank.getAttribute('href') ?? '', bas, ider);
      if (mal) lank.setAttribute('href', `#${mal}`);
    }
  });
}

function ankareFor(adress: string, bas: string, ider: ReadonlySet<string>): string | undefined {
  if (!adress.startsWith(bas)) return undefined;
  const [vag = '', id = ''] = adress.slice(bas.length).split('#');
  const sida = sidankare(vag);
  const under = underankare(sida, avkodad(id));
  return [under, sida].find((ett) => ider.has(ett));
}
