/** MDX is data, not code: no import, export, expressions or spread, and only the components and HTML of komponenter.ts. */
import { forslag } from '../forslag.ts';
import { FARLIG_HTML, KOMPONENTER, TILLATEN_HTML, type Komponentregel } from '../komponenter.ts';
import type { Sida } from '../las.ts';
import { problem, type Problem } from '../problem.ts';
import { nodplats, type Element } from '../trad.ts';

export function mdx(sida: Sida): Problem[] {
  const { trad, post } = sida;
  if (!trad) return importer(sida);
  const uttryck = [...trad.av('mdxFlowExpression'), ...trad.av('mdxTextExpression')];
  return [
    ...importer(sida),
    ...uttryck.map((nod) =>
      problem(
        'MDX-UTTRYCK',
        post.fil,
        nodplats(nod),
        `Klammern {${kort(nod.value)}} är kod och får inte stå i texten.`,
      ),
    ),
    ...trad.element().flatMap((element) => ettElement(post.fil, element)),
  ];
}

const KOD_RAD =
  /^(?:import|export)(?:\s*[{*"'(]|\s+(?:[\w$]+\s+from\b|[\w$]+\s*,|(?:type|default|const|let|var|function|class|async|enum)\b|[{*"']))/;

/** Lines of import and export, outside code blocks. Read from the source, so that a text which cannot be parsed is searched too. */
function importer({ post, rader, trad, brodRad }: Sida): Problem[] {
  if (post.samling === 'versioner') return [];
  const kod = kodrader(
    trad?.av('code').map((nod) => [nod.position?.start.line ?? 0, nod.position?.end.line ?? 0]) ??
      [],
  );
  return rader.slice(brodRad).flatMap((rad, nr) => {
    const forstaIStycket = nr === 0 || /^\s*$/.test(rader[brodRad + nr - 1] ?? '');
    const ar = KOD_RAD.test(rad) || (forstaIStycket && /^(?:import|export) /.test(rad));
    if (!ar || kod.has(brodRad + nr + 1)) return [];
    const ord = rad.slice(0, 6);
    return [
      problem(
        'MDX-IMPORT',
        post.fil,
        { rad: brodRad + nr + 1, kolumn: 1 },
        `Raden börjar med ${ord} och är kod. Ta bort den.`,
      ),
    ];
  });
}

function kodrader(spann: number[][]): Set<number> {
  return new Set(
    spann.flatMap(([fran = 0, till = 0]) =>
      Array.from({ length: till - fran + 1 }, (_, nr) => fran + nr),
    ),
  );
}

function ettElement(fil: string, element: Element): Problem[] {
  const namn = element.name ?? '';
  const regel = Object.hasOwn(KOMPONENTER, namn) ? KOMPONENTER[namn] : undefined;
  if (regel) return [...farligaAttribut(fil, element), ...attributfel(fil, element, namn, regel)];
  if (!Object.hasOwn(TILLATEN_HTML, namn)) return [okant(fil, element, namn)];
  return [
    ...farligaAttribut(fil, element),
    ...htmlAttribut(fil, element, TILLATEN_HTML[namn] ?? []),
  ];
}

function okant(fil: string, element: Element, namn: string): Problem {
  const plats = nodplats(element);
  if (FARLIG_HTML.has(namn.toLowerCase()) || namn.includes(':')) {
    const text = `<${namn}> kan köra kod eller hämta något utifrån och får inte användas.`;
    return problem('MDX-FARLIG', fil, plats, text);
  }
  const alla = Object.keys(KOMPONENTER);
  if (/^\p{Lu}/u.test(namn) || namn.includes('.')) {
    const mer = forslag(namn, alla) || `De som finns är ${alla.join(', ')}.`;
    return problem('KOMPONENT-OKAND', fil, plats, `Komponenten <${namn}> finns inte. ${mer}`);
  }
  const menad = alla.find((ett) => ett.toLowerCase() === namn.toLowerCase());
  const mer = menad ? `Menade du <${menad}>?` : 'Skriv i Markdown eller med en komponent.';
  return problem('MDX-HTML', fil, plats, `HTML-elementet <${namn}> är inte tillåtet. ${mer}`);
}

function htmlAttribut(fil: string, element: Element, tillatna: string[]): Problem[] {
  return element.attributes.flatMap((ett) => {
    if (ett.type !== 'mdxJsxAttribute' || tillatna.includes(ett.name) || arFarligt(ett.name))
      return [];
    return [
      problem(
        'MDX-ATTRIBUT',
        fil,
        nodplats(element),
        `Attributet ${ett.name} får inte stå på <${element.name}>.`,
      ),
    ];
  });
}

function farligaAttribut(fil: string, element: Element): Problem[] {
  return element.attributes.flatMap((ett) => {
    if (ett.type === 'mdxJsxExpressionAttribute')
      return [sag(fil, element, `{${kort(ett.value)}} är kod.`)];
    if (arFarligt(ett.name))
      return [sag(fil, element, `Attributet ${ett.name} får inte användas.`)];
    const uttryck = typeof ett.value === 'object' && ett.value !== null;
    return uttryck
      ? [sag(fil, element, `Attributet ${ett.name} är kod. Skriv ${ett.name}="…".`)]
      : [];
  });
}

function sag(fil: string, element: Element, text: string): Problem {
  return problem('MDX-ATTRIBUT', fil, nodplats(element), `<${element.name ?? ''}>: ${text}`);
}

function arFarligt(namn: string): boolean {
  return (
    /^on/i.test(namn) ||
    /^(?:style|srcdoc|formaction|href|src|set:.*|client:.*|is:.*|define:.*)$/i.test(namn)
  );
}

function attributfel(
  fil: string,
  element: Element,
  namn: string,
  regel: Komponentregel,
): Problem[] {
  const plats = nodplats(element);
  const fel = (text: string) => problem('KOMPONENT-ATTRIBUT', fil, plats, text);
  const skrivna = element.attributes.flatMap((ett) =>
    ett.type === 'mdxJsxAttribute' ? [ett] : [],
  );
  const tagna = Object.keys(regel.attribut);
  const saknade = tagna.filter(
    (ett) => regel.attribut[ett]?.kravs && !skrivna.some((har) => har.name === ett && har.value),
  );
  const okanda = skrivna.filter((ett) => !tagna.includes(ett.name) && !arFarligt(ett.name));
  const text =
    !regel.innehall && element.children.length > 0
      ? [fel(`<${namn}> tar ingen text. Skriv <${namn} />.`)]
      : [];
  return [
    ...saknade.map((ett) => fel(`<${namn}> saknar attributet ${ett}.`)),
    ...okanda.map((ett) =>
      fel(`<${namn}> har inget attribut ${ett.name}. ${tar(ett.name, tagna)}`),
    ),
    ...text,
  ];
}

function tar(namn: string, tagna: string[]): string {
  return (
    forslag(namn, tagna) || (tagna.length > 0 ? `Det tar ${tagna.join(', ')}.` : 'Det tar inga.')
  );
}

function kort(kod: string): string {
  const text = kod.replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
