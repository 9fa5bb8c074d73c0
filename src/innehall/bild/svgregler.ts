/** What may stand in an SVG of a handbook. Names are lists of what is allowed: what is new to us is refused. */

/** A part of a file as it is met. */
export type Svgdel =
  | { slag: 'element'; namn: string; rymd: string }
  | { slag: 'attribut'; namn: string; rymd: string; varde: string }
  | { slag: 'stil'; varde: string }
  | { slag: 'doctype'; varde: string }
  | { slag: 'instruktion'; namn: string; varde: string };

const SVG = 'http://www.w3.org/2000/svg';

/** What drawing programs leave for themselves, and what says who made the picture. Browsers do nothing with them. */
const STUMMA = [
  'http://www.inkscape.org/namespaces/inkscape',
  'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
  'http://www.serif.com/',
  'http://www.bohemiancoding.com/sketch/ns',
  'http://www.figma.com/figma/ns',
  'http://vectornator.io',
  'https://boxy-svg.com',
];
const ADOBE = /^http:\/\/ns\.adobe\.com\//;

const ELEMENT = new Set(
  (
    'svg g defs symbol use title desc metadata switch path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop pattern clipPath mask marker image style filter view ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset ' +
    'fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** The words for what is wrong, or undefined. */
export function svgfel(del: Svgdel): string | undefined {
  if (del.slag === 'element') return omElement(del.namn, del.rymd);
  if (del.slag === 'attribut') return omAttribut(del);
  if (del.slag === 'stil') return omStil(del.varde);
  if (del.slag === 'doctype')
    return del.varde.includes('[')
      ? 'SVG-bilden har egna teckenkoder (<!DOCTYPE … [ … ]>).'
      : undefined;
  if (del.namn !== 'xml') return `SVG-bilden har instruktionen <?${del.namn} … ?>.`;
  const kodning = /encoding\s*=\s*["']([^"']*)/i.exec(del.varde)?.[1] ?? 'utf-8';
  return /^(?:utf-?8|us-ascii|ascii)$/i.test(kodning)
    ? undefined
    : `SVG-bilden är sparad som ${kodning}, inte UTF-8.`;
}

function omElement(namn: string, rymd: string): string | undefined {
  if (rymd === SVG)
    return ELEMENT.has(namn) ? undefined : `SVG-bilden innehåller <${namn}>${SKAL[namn] ?? ''}.`;
  if (STUMMA.includes(rymd) || ADOBE.test(rymd)) return undefined;
  return rymd === '' && namn === 'svg'
    ? 'SVG-bilden saknar xmlns="http://www.w3.org/2000/svg", så webbläsaren visar den inte.'
    : `SVG-bilden innehåller <${namn}>, som inte hör till SVG.`;
}

const SKAL: Record<string, string> = {
  script: ', ett program som körs när bilden öppnas',
  foreignObject: ', en webbsida inuti bilden',
  a: ', en länk. Länkar skrivs i texten',
  animate: ', en rörelse. Bilder ska stå stilla',
  animateTransform: ', en rörelse. Bilder ska stå stilla',
  animateMotion: ', en rörelse. Bilder ska stå stilla',
  set: ', en rörelse. Bilder ska stå stilla',
};

/** A picture inside the file itself, not an SVG in its turn. */
const INBAKAD = /^data:image\/(?:png|jpeg|jpg|gif|webp|avif);base64,[\w+/=\s]*$/i;

/** Attributes that hold neither addresses nor CSS. */
const UTAN_STIL =
  /^(?:id|class|d|points|lang|space|version|name|label|title|desc|(?:data|aria)-.*)$/;

function omAttribut({
  namn,
  rymd,
  varde,
}: Extract<Svgdel, { slag: 'attribut' }>): string | undefined {
  if (/^on/i.test(namn)) return `SVG-bilden har ${namn}, ett program som körs när något händer.`;
  if (/^(?:href|src|base|action|formaction)$/i.test(namn)) {
    const inom = varde.trim().startsWith('#') || INBAKAD.test(varde.trim());
    return inom ? undefined : `SVG-bilden pekar på något utanför sig själv: ${kort(varde)}.`;
  }
  return (rymd === '' || rymd === SVG) && !UTAN_STIL.test(namn) ? omStil(varde) : undefined;
}

/** CSS, and attributes that hold CSS: colours, filters, masks. */
function omStil(css: string): string | undefined {
  if (/javascript:|vbscript:|expression\s*\(|-moz-binding|behavior\s*:/i.test(css))
    return `SVG-bilden har kod i sin stil: ${kort(css)}.`;
  if (/@import|image-set\s*\(|(?<![\w-])(?:src|image)\s*\(|\\/i.test(css))
    return `SVG-bilden hämtar stil eller bilder utifrån: ${kort(css)}.`;
  const adresser = [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(
    (traff) => traff[1]?.trim() ?? '',
  );
  const yttre = adresser.find(
    (ett) =>
      !ett.startsWith('#') &&
      !INBAKAD.test(ett) &&
      !/^data:(?:font|application)\/[\w.+-]*(?:font|woff2?|ttf|otf)[\w.+-]*[;,]/i.test(ett),
  );
  return yttre === undefined
    ? undefined
    : `SVG-bilden pekar på något utanför sig själv: ${kort(yttre)}.`;
}

function kort(text: string): string {
  const rak = text.replace(/\s+/g, ' ').trim();
  return rak.length > 60 ? `${rak.slice(0, 59)}…` : rak;
}
