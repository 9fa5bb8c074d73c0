import { escapeUTF8 } from 'entities';
import {
  band,
  baglangd,
  iNedreHalvan,
  MANAD,
  manadsvinkel,
  punkt,
  ringdel,
  textbage,
  vinkelFor,
} from './geometri.ts';
import { laggUtHjul } from './layout.ts';
import { attribut, element, tal } from '../markup.ts';
import type { Hjul, Hjulmanad, Hjulmatt, Hjullayout, Hjulplats } from './typer.ts';

/**
 * Draws the year as a wheel: a string of SVG without styles or scripts, coloured by styles/hjulbild.css.
 *
 * @param prefix makes ids unique on a page with several wheels
 */
export function ritaHjul(hjul: Hjul, matt: Hjulmatt, prefix: string): string {
  const layout = laggUtHjul(hjul.poster, matt);
  const kant = layout.radier.kant + 2;
  const ruta = [-kant, -kant, 2 * kant, 2 * kant].map(tal).join(' ');
  return element(
    'svg',
    { class: `hjul-bild ${matt.namn}`, viewBox: ruta, role: 'group', 'aria-label': hjul.namn },
    ringbottnar(layout),
    hjul.manader.map((manad) => ritaManad(manad, layout, matt)).join(''),
    element('path', { class: 'delning', d: delningar(layout) }),
    matt.lankade ? mitten(hjul.mitt) : '',
    layout.platser.map((plats, nummer) => ritaPost(plats, matt, `${prefix}-${nummer}`)).join(''),
  );
}

function ringbottnar({ ringar, radier }: Hjullayout): string {
  const cirkel = (klass: string, r: number) => element('circle', { class: klass, r: tal(r) });
  const utifran = ringar.map(
    ({ ring, fran, till }, nr) =>
      cirkel(`ring ${ring}`, till) + (nr > 0 ? cirkel('ring mellan', fran) : ''),
  );
  return (
    cirkel('ring manader', radier.kant) +
    utifran.reverse().join('') +
    cirkel('ring hal', radier.hal)
  );
}

/** The lines between the months. */
export function delningar({ radier }: Pick<Hjullayout, 'radier'>): string {
  return Array.from({ length: 12 }, (_, plats) => plats * MANAD)
    .map((vinkel) => `M${punkt(radier.hal, vinkel)}L${punkt(radier.kant, vinkel)}`)
    .join('');
}

/** A month is one link over its whole sector, with its name in the band at the rim. */
export function ritaManad(
  manad: Hjulmanad,
  { radier }: Pick<Hjullayout, 'radier'>,
  matt: Hjulmatt,
): string {
  const fran = manadsvinkel(manad.manad);
  const mitt = fran + MANAD / 2;
  const vrid = iNedreHalvan(mitt) ? mitt - 180 : mitt;
  const [x = '', y = ''] = punkt(radier.yttre + matt.manadsband / 2, mitt).split(' ');
  return element(
    'a',
    { class: 'manad', href: manad.adress, 'data-manad': manad.manad },
    element('path', { class: 'sektor', d: ringdel(radier.hal, radier.yttre, fran, fran + MANAD) }),
    element('path', { class: 'band', d: ringdel(radier.yttre, radier.kant, fran, fran + MANAD) }),
    element(
      'text',
      {
        'font-size': matt.text,
        dy: '.34em',
        transform: `translate(${x} ${y})rotate(${tal(vrid)})`,
      },
      escapeUTF8(manad.namn),
    ),
  );
}

function mitten(rader: string[]): string {
  const hojd = 25;
  const start = (-hojd * (rader.length - 1)) / 2;
  return rader
    .map((rad, plats) =>
      element(
        'text',
        { class: 'mitt', y: tal(start + plats * hojd), dy: '.34em' },
        escapeUTF8(rad),
      ),
    )
    .join('');
}

/** A post at its place: a link in the large wheel, else only a mark. */
export function ritaPost(plats: Hjulplats, matt: Hjulmatt, id: string): string {
  const { post } = plats;
  const klass = ['post', post.ring, post.beslut && 'beslut', post.aretEfter && 'aret-efter']
    .filter(Boolean)
    .join(' ');
  const innehall =
    bage(plats, matt) +
    marke(plats, matt) +
    (matt.lankade ? `${nummer(plats)} ${bagnamn(plats, matt, id)}` : '');
  if (!matt.lankade) {
    return element(
      'g',
      { class: klass, 'data-handelse': post.id, 'aria-hidden': 'true' },
      innehall,
    );
  }
  const namn = `${post.nummer} ${post.namn}`;
  return element(
    'a',
    { class: klass, href: post.adress, 'data-handelse': post.id, 'aria-label': namn },
    innehall,
  );
}

function bage({ radie, bage }: Hjulplats, matt: Hjulmatt): string {
  if (!bage) return '';
  const bredd = matt.marke * (matt.lankade ? 1 : 0.7);
  return element('path', { class: 'bage', d: band(radie, bredd, bage.fran, bage.till) });
}

/** A decision is a square on its corner, everything else a circle: told apart without colour. */
function marke({ post, radie, vinkel }: Hjulplats, matt: Hjulmatt): string {
  const [x = '', y = ''] = punkt(radie, vinkel).split(' ');
  if (!post.beslut)
    return element('circle', { class: 'marke', cx: x, cy: y, r: tal(matt.marke / 2) });
  const halv = tal(matt.steg / 2);
  const d = `M${x} ${y}m0-${halv}l${halv} ${halv}l-${halv} ${halv}l-${halv}-${halv}z`;
  return element('path', { class: 'marke', d });
}

function nummer({ post, radie, vinkel }: Hjulplats): string {
  const [x = '', y = ''] = punkt(radie, vinkel).split(' ');
  return element('text', { x, y, dy: '.34em' }, escapeUTF8(String(post.nummer)));
}

/** Share of the font size that a letter takes on average, on the safe side (Source Sans 3: about 0.49). */
const TECKENBREDD = 0.55;
const BAGTEXT = 13;

/** The short name along a span, when the arc has room for it after the marker. */
function bagnamn({ post, radie, bage }: Hjulplats, matt: Hjulmatt, id: string): string {
  if (!bage) return '';
  const efterMarket = bage.fran + vinkelFor(matt.steg * 0.6, radie);
  const rum = baglangd(bage.till - efterMarket, radie);
  if (post.kort.length * BAGTEXT * TECKENBREDD > rum) return '';
  const nedre = iNedreHalvan((efterMarket + bage.till) / 2);
  const baslinje = radie + BAGTEXT * (nedre ? 0.34 : -0.34);
  return (
    element('path', { class: 'spar', id, d: textbage(baslinje, efterMarket, bage.till) }) +
    element(
      'text',
      { class: 'bagnamn', 'font-size': BAGTEXT },
      `<textPath${attribut({ href: `#${id}`, startOffset: '50%' })}>${escapeUTF8(post.kort)}</textPath>`,
    )
  );
}
