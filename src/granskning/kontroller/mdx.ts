/** MDX is data, not code: no expressions or spread, and only the components and HTML of komponenter.ts. */
import { forslag } from '../../svenska/forslag.ts';
import { felnamn } from '../../innehall/brod/elementnamn.ts';
import {
  KOMPONENTER,
  TILLATEN_HTML,
  type Komponentregel,
} from '../../innehall/brod/komponenter.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { nodplats, type Mdxelement, type Mdastnod } from '../../innehall/brod/trad.ts';
import { programkod } from './programkod.ts';

export function mdx(kallfil: Kallfil): Problem[] {
  const { trad, post } = kallfil;
  if (!trad) return [];
  const kodrader = programkod(kallfil).map(({ rad }) => rad);
  const iKod = (rad: number) =>
    kodrader.some(
      (fran) => fran <= rad && kallfil.rader.slice(fran - 1, rad).every((ett) => ett.trim()),
    );
  const uttryck = [...trad.av('mdxFlowExpression'), ...trad.av('mdxTextExpression')].filter(
    (nod) => !iKod(nodplats(nod).rad),
  );
  return [
    ...uttryck.map((nod) =>
      problem(
        'MDX-UTTRYCK',
        post.fil,
        nodplats(nod),
        `Klammern {${kort(nod.value)}} är kod och får inte stå i texten.`,
      ),
    ),
    ...utanDelar(trad.element()).flatMap((element) => ettElement(post.fil, element)),
  ];
}

/** Rows and cells of an HTML table, items of an HTML list: what holds them is refused, and that is enough. */
const DELAR = new Set('tr td th thead tbody tfoot li'.split(' '));

function utanDelar(alla: Mdxelement[]): Mdxelement[] {
  const helheter = alla.filter(({ name }) => /^(?:table|ul|ol)$/i.test(name ?? ''));
  const inuti = new Set<Mdastnod>(helheter.flatMap(alltI));
  return alla.filter((ett) => !inuti.has(ett) || !DELAR.has(ett.name?.toLowerCase() ?? ''));
}

function alltI(nod: Mdastnod): Mdastnod[] {
  return 'children' in nod
    ? (nod.children as Mdastnod[]).flatMap((barn) => [barn, ...alltI(barn)])
    : [];
}

function ettElement(fil: string, element: Mdxelement): Problem[] {
  const namn = element.name ?? '';
  const regel = Object.hasOwn(KOMPONENTER, namn) ? KOMPONENTER[namn] : undefined;
  if (regel) return [...farligaAttribut(fil, element), ...attributfel(fil, element, namn, regel)];
  if (!Object.hasOwn(TILLATEN_HTML, namn)) return [okant(fil, element, namn)];
  return [
    ...farligaAttribut(fil, element),
    ...htmlAttribut(fil, element, TILLATEN_HTML[namn] ?? []),
  ];
}

function okant(fil: string, element: Mdxelement, namn: string): Problem {
  const { kod, text } = felnamn(namn);
  return problem(kod, fil, nodplats(element), text);
}

function htmlAttribut(fil: string, element: Mdxelement, tillatna: string[]): Problem[] {
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

function farligaAttribut(fil: string, element: Mdxelement): Problem[] {
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

function sag(fil: string, element: Mdxelement, text: string): Problem {
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
  element: Mdxelement,
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
  const inteTal = skrivna.filter(
    ({ name, value }) => regel.attribut[name]?.heltal && !/^[1-9]\d*$/.test(String(value ?? '')),
  );
  const okanda = skrivna.filter((ett) => !tagna.includes(ett.name) && !arFarligt(ett.name));
  const text =
    !regel.innehall && element.children.length > 0
      ? [fel(`<${namn}> tar ingen text. Skriv <${namn} />.`)]
      : [];
  return [
    ...saknade.map((ett) => fel(`<${namn}> saknar attributet ${ett}.`)),
    ...inteTal.map((ett) =>
      fel(`<${namn}>: ${ett.name} ska vara ett heltal. Skriv till exempel ${ett.name}="10".`),
    ),
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
