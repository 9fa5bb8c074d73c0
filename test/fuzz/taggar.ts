/** Components and HTML at random, well formed and not. */
import { KOMPONENTER } from '../../src/innehall/brod/komponenter.ts';
import { adress } from './adresser.ts';
import { BLANKA, RADSLUT } from './tecken.ts';
import type { Lage } from './rader.ts';
import type { Slump } from './slump.ts';

const HTML = (
  'script img svg iframe object embed form input button style link meta base a div b i p span br sub sup abbr table td math video audio ' +
  'template slot noscript title body html frame applet marquee details dialog portal x-y xlink:a SCRIPT sCript Img __proto__ constructor ' +
  'toString Fragment React.Fragment Not.b not NOT Noot'
).split(' ');
const ATTRIBUT = (
  'onclick onerror onload ONCLICK onClick style href src srcdoc xlink:href action formaction is set:html set:text client:load is:raw define:vars slot ' +
  'class className id title titel slag vad name key ref children dangerouslySetInnerHTML popover popovertarget data-x aria-label __proto__ constructor'
).split(' ');
const ID: Record<string, string> = { Process: 'planering', Figur: 'hjulet' };

/** A component with what it asks for, most of the time. */
export function komponent(block: (slump: Slump, lage: Lage) => string) {
  return (slump: Slump, lage: Lage): string => {
    const namn = slump.nagot(Object.keys(KOMPONENTER));
    const { attribut, innehall } = KOMPONENTER[namn]!;
    const kravda = Object.keys(attribut).filter((ett) => attribut[ett]!.kravs);
    const egna = kravda.map((ett) => ` ${ett}="${ett === 'id' ? ID[namn] : varde(slump, lage)}"`);
    const mer = slump.chans(lage.ondska * 0.4) ? ett(slump, lage) : '';
    if (!innehall) return `<${namn}${egna.join('')}${mer} />`;
    const luft = slump.nagot(['\n\n', '\n\n', '\n', '']);
    return `<${namn}${egna.join('')}${mer}>${luft}${block(slump, lage)}${luft}</${namn}>`;
  };
}

function varde(slump: Slump, lage: Lage): string {
  const goda = [
    'Kom ihåg',
    'a & b',
    'x < y',
    "d'Arc",
    'å',
    '`kod`',
    '*fet*',
    '{a}',
    '&quot;',
    '&amp;amp;',
  ];
  if (!slump.chans(lage.ondska * 0.5)) return slump.nagot(goda);
  return slump
    .nagot([
      '&#34; onclick=&#34;x',
      '&#x202e;',
      '&#0;',
      '</p><script>',
      '\n',
      '\u2028',
      ...lage.angrepp,
    ])
    .replaceAll('"', '&quot;');
}

function ett(slump: Slump, lage: Lage): string {
  const namn = slump.nagot(ATTRIBUT);
  const blank = slump.nagot([' ', ' ', '\n', '\t', '/', ...BLANKA, ...RADSLUT]);
  const lika = slump.nagot(['=', '=', ' = ', '=\n', '']);
  return `${blank}${namn}${lika}${slump.nagot([`"${adress(slump, 1)}"`, "'x'", '{alert(1)}', 'x', '{...a}', '`x`', `"${varde(slump, lage)}"`])}`;
}

/** A tag that should not be there, open, closed, alone or broken. */
export function lostaggat(slump: Slump, lage: Lage): string {
  const namn = slump.nagot(slump.chans(0.8) ? HTML : Object.keys(KOMPONENTER));
  const med = slump.nagra(0, 2, () => ett(slump, lage)).join('');
  return slump.nagot([
    `<${namn}${med}>x</${namn}>`,
    `<${namn}${med} />`,
    `<${namn}${med}>`,
    `</${namn}>`,
    `<${namn}${med}`,
    `<${namn} {...a}>`,
    `<>x</>`,
    `< ${namn}>`,
    `<${namn}\u00A0onclick="x">`,
    `\\<${namn}${med}>`,
    `&lt;${namn}${med}&gt;`,
    `<${namn}${med}>{a}</${namn}>`,
    `<?${namn} ?>`,
    `<!${namn}>`,
    `<![CDATA[<${namn}>]]>`,
  ]);
}
