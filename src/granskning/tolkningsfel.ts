/** Says in Swedish, at the sign that is wrong, why a body could not be parsed. */
import { felnamn } from './elementnamn.ts';
import { KOMPONENTER, TILLATEN_HTML } from './komponenter.ts';
import { problem, type Plats, type Problem, type Rad } from './problem.ts';

/** What the parser throws: a VFileMessage. */
interface Orsak {
  message?: unknown;
  ruleId?: unknown;
  line?: unknown;
  column?: unknown;
}

/** The parser's error with the text that it read. */
interface Fel {
  engelska: string;
  plats: Plats;
  rader: string[];
  /** The line from which the body starts, counted from 0. */
  fran: number;
}

type Svar = { plats: Plats; text: string } & Rad;

/**
 * The problem of a body that could not be parsed. Always MDX-FEL: a body with it has no tree.
 *
 * @param orsak what the parser threw
 * @param rader the lines of the whole file
 * @param brodRad the number of lines before the body
 */
export function tolkningsfel(
  fil: string,
  orsak: unknown,
  rader: string[],
  brodRad: number,
): Problem {
  const { message, line, column } = orsak as Orsak;
  const rad = typeof line === 'number' ? Math.max(line, brodRad + 1) : brodRad + 1;
  const kolumn = typeof column === 'number' ? column : 1;
  const fel = { engelska: String(message ?? ''), plats: { rad, kolumn }, rader, fran: brodRad };
  const { plats, text, ...mer } =
    ostangd(fel) ?? klammer(fel) ?? citat(fel) ?? tecken(fel) ?? annat(fel);
  return problem('MDX-FEL', fil, plats, text, mer);
}

/** A tag without its end, or with the end of another. */
function ostangd({ engelska, plats, rader }: Fel): Svar | undefined {
  const [, tagg = '', rad, kolumn] =
    /closing tag for `(<[^`]*>)` \((\d+):(\d+)/.exec(engelska) ?? [];
  if (!rad) {
    if (!/closing slash `\/` in tag/.test(engelska)) return undefined;
    const slut = /^<\/[^>]*>/.exec(fran(rader, vinkel(rader, plats)))?.[0] ?? 'Sluttaggen';
    return { plats: vinkel(rader, plats), text: `${slut} hör inte ihop med någon starttagg.` };
  }
  const har = { rad: Number(rad), kolumn: Number(kolumn) };
  const namn = tagg.slice(1, -1);
  if (!arKand(namn)) return { plats: har, text: okand(namn) };
  if (namn === 'br')
    return {
      plats: har,
      text: 'Radbrytningen ska stängas: skriv <br />.',
      ...bytt(rader, har, /<br\s*>/i, '<br />'),
    };
  const fel = /Unexpected closing tag `<\/([^`]*)>`/.exec(engelska)?.[1];
  if (fel !== undefined && !arKand(fel))
    return {
      plats: vinkel(rader, plats),
      text: `<${namn}> stängs med </${fel}>. Skriv </${namn}>.`,
    };
  return { plats: har, text: utanSlut(namn, rader, har) };
}

function arKand(namn: string): boolean {
  return Object.hasOwn(KOMPONENTER, namn) || Object.hasOwn(TILLATEN_HTML, namn);
}

function okand(namn: string): string {
  if (!namn) return 'Tecknen <> börjar en tagg utan namn. Skriv \\< om tecknet ska synas.';
  return namn.includes(':') && !/^x/.test(namn)
    ? `Adresser skrivs som [text](${namn}), inte inom < och >.`
    : felnamn(namn).text;
}

function utanSlut(namn: string, rader: string[], har: Plats): string {
  const regel = KOMPONENTER[namn];
  if (regel && !regel.innehall)
    return `<${namn}> tar ingen text och stängs direkt: skriv <${namn} />.`;
  const slutar = rader.slice(har.rad - 1).some((rad) => rad.includes(`</${namn}>`));
  return slutar
    ? `<${namn}> och </${namn}> hör inte till samma stycke. Ställ dem på egna rader med en tom rad före och efter texten.`
    : `<${namn}> stängs inte. Skriv </${namn}> efter texten.`;
}

/** A brace that is never closed. The parser tells where the text ends. */
function klammer({ engelska, plats, rader, fran }: Fel): Svar | undefined {
  if (!/closing brace|in expression/.test(engelska)) return undefined;
  const har = oppenKlammer(rader, plats, fran) ?? plats;
  return {
    plats: har,
    text: 'Klammern { stängs inte. Texter har inga klammer: skriv \\{ om tecknet ska synas.',
  };
}

function oppenKlammer(rader: string[], plats: Plats, fran: number): Plats | undefined {
  let djup = 0;
  for (let rad = plats.rad; rad > fran; rad--) {
    const text = rader[rad - 1] ?? '';
    for (let vid = rad === plats.rad ? plats.kolumn - 1 : text.length; vid >= 0; vid--) {
      if (text[vid - 1] === '\\') continue;
      if (text[vid] === '}') djup++;
      else if (text[vid] === '{' && djup-- === 0) return { rad, kolumn: vid + 1 };
    }
  }
  return undefined;
}

/** What is wrong inside a tag: its quotes, or that it never ends. */
function citat({ engelska, plats, rader, fran }: Fel): Svar | undefined {
  if (/before attribute value/.test(engelska)) {
    const krokigt = /[”“„’]/.test(rader[plats.rad - 1]?.[plats.kolumn - 1] ?? '');
    const text = krokigt
      ? 'Attributets värde står inom krokiga citattecken. Skriv raka: titel="…".'
      : 'Attributets värde ska stå inom raka citattecken: titel="…".';
    return { plats, text };
  }
  if (!/end of file/.test(engelska)) return undefined;
  const har = oppenTagg(rader, fran) ?? plats;
  const text = /attribute value/.test(engelska)
    ? 'Citattecknet i taggen stängs inte. Skriv " efter värdet.'
    : 'Taggen stängs inte: > saknas. Skriv \\< om tecknet < ska synas.';
  return { plats: har, text };
}

/** The first tag that never ends, quotes minded. */
function oppenTagg(rader: string[], fran: number): Plats | undefined {
  const brod = rader.slice(fran).join('\n');
  const hel = /<\/?[\p{L}$_](?:"[^"]*"|'[^']*'|[^"'<>])*>|(?<oppen><\/?[\p{L}$_])/gu;
  for (const { index, groups } of brod.matchAll(hel)) {
    if (!groups?.['oppen']) continue;
    const fore = brod.slice(0, index).split('\n');
    return { rad: fran + fore.length, kolumn: (fore.at(-1)?.length ?? 0) + 1 };
  }
  return undefined;
}

/** A < that begins no tag. Told by what follows it. */
function tecken({ engelska, plats, rader }: Fel): Svar | undefined {
  if (!engelska.startsWith('Unexpected character')) return undefined;
  const har = vinkel(rader, plats);
  const rest = fran(rader, har);
  const traff = BORJAR.find(([form]) => form.test(rest));
  if (traff) return { plats: har, ...traff[1](rest, rader[har.rad - 1] ?? '') };
  return {
    plats: har,
    text: 'Tecknet < börjar en tagg som inte går att läsa. Skriv \\< om tecknet ska synas.',
  };
}

type Omskriv = (rest: string, rad: string) => { text: string } & Rad;

const BORJAR: [RegExp, Omskriv][] = [
  [
    /^<<<<<<< |^<<<<<<<$/,
    () => ({
      text: 'Raden kommer från en krock i git. Välj en av texterna och ta bort raderna med <<<<<<<, ======= och >>>>>>>.',
    }),
  ],
  [/^<!--/, () => ({ text: 'Kommentarer <!-- --> finns inte i MDX. Ta bort den.' })],
  [/^<!\[CDATA\[/i, () => ({ text: '<![CDATA[ är XML och får inte stå i texten. Ta bort det.' })],
  [/^<!/, () => ({ text: '<! är HTML och får inte stå i texten. Ta bort det.' })],
  [/^<\?/, () => ({ text: '<? är programkod och får inte stå i texten. Ta bort det.' })],
  [/^<[\w.+-]+@[^\s<>]+>/, (rest, rad) => adress(rest, rad, 'mailto:')],
  [/^<[a-z][\w+.-]*:[^\s<>]*>/i, (rest, rad) => adress(rest, rad, '')],
  [
    /^<[\d\s=]/,
    (rest, rad) => ({
      text: 'Tecknet < börjar en tagg som inte går att läsa. Skriv \\< om tecknet ska synas.',
      ...(rad.split(rest.slice(0, 2)).length === 2
        ? { rattad: rad.replace(rest.slice(0, 2), () => `\\${rest.slice(0, 2)}`) }
        : {}),
    }),
  ],
];

function adress(rest: string, rad: string, slag: string): { text: string } & Rad {
  const hela = /^<([^<>]*)>/.exec(rest)?.[0] ?? '';
  const inre = hela.slice(1, -1);
  return {
    text: 'Adresser skrivs som [text](adress), inte inom < och >.',
    rattad: rad.replace(hela, () => `[${slag ? inre : 'text'}](${slag}${inre})`),
  };
}

function annat({ plats }: Fel): Svar {
  return { plats, text: 'Texten går inte att läsa. Leta efter ett ensamt < eller { på raden.' };
}

/** The < that a place belongs to: the parser stumbles a few signs later. */
function vinkel(rader: string[], plats: Plats): Plats {
  const vid = (rader[plats.rad - 1] ?? '').lastIndexOf('<', plats.kolumn - 1);
  return vid < 0 ? plats : { rad: plats.rad, kolumn: vid + 1 };
}

/** The rest of the line. */
function fran(rader: string[], { rad, kolumn }: Plats): string {
  return (rader[rad - 1] ?? '').slice(kolumn - 1);
}

function bytt(rader: string[], { rad }: Plats, form: RegExp, till: string): Rad {
  return { rattad: rader[rad - 1]?.replace(form, till) };
}
