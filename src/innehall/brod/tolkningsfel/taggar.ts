/** Tags without their end, ends without their tag, and what is wrong inside a tag. */
import { felnamn } from '../elementnamn.ts';
import { KOMPONENTER, TILLATEN_HTML } from '../komponenter.ts';
import type { Plats } from '../../../problem/problem.ts';
import { medByte, resten, vinkeln, type Tolkningsfel, type Tolkningssvar } from './fel.ts';

/** A tag that is not closed where it should be, or closed as another. */
export function taggar(fel: Tolkningsfel): Tolkningssvar | undefined {
  const { engelska } = fel;
  const [, tagg = '', rad, kolumn] =
    /closing tag for `<([^`]*)>` \((\d+):(\d+)/.exec(engelska) ?? [];
  if (rad) return utanSlut(fel, tagg, { rad: Number(rad), kolumn: Number(kolumn) });
  if (!/closing slash `\/` in tag/.test(engelska)) return undefined;
  const plats = vinkeln(fel);
  const slut = /^<\/[^>]*>/.exec(resten(fel, plats))?.[0] ?? 'Sluttaggen';
  return { plats, text: `${slut} hör inte ihop med någon starttagg.` };
}

function utanSlut(fel: Tolkningsfel, namn: string, plats: Plats): Tolkningssvar {
  if (!arKand(namn)) return { plats, text: okand(namn) };
  const tagg = /^<[^>]*>/.exec(resten(fel, plats))?.[0] ?? '';
  const stangd = { rattad: medByte(fel, plats, tagg, tagg.replace(/\s*\/?>$/, ' />')) };
  if (namn === 'br') return { plats, text: 'Radbrytningen ska stängas: skriv <br />.', ...stangd };
  if (KOMPONENTER[namn]?.innehall === false)
    return { plats, text: `<${namn}> tar ingen text. Avsluta taggen med />.`, ...stangd };
  const annat = /Unexpected closing tag `<\/([^`]*)>`/.exec(fel.engelska)?.[1];
  if (annat !== undefined && !arKand(annat)) {
    return { plats: vinkeln(fel), text: `<${namn}> stängs med </${annat}>. Skriv </${namn}>.` };
  }
  const slutar = fel.rader.slice(plats.rad - 1).some((rad) => rad.includes(`</${namn}>`));
  const text = slutar
    ? `<${namn}> och </${namn}> hör inte till samma stycke. Ställ dem på egna rader, med en tom rad före och efter texten.`
    : `<${namn}> stängs inte. Skriv </${namn}> efter texten.`;
  return { plats, text };
}

function arKand(namn: string): boolean {
  return Object.hasOwn(KOMPONENTER, namn) || Object.hasOwn(TILLATEN_HTML, namn);
}

function okand(namn: string): string {
  if (!namn) return 'Tecknen <> börjar en tagg utan namn. Skriv \\< om tecknet ska synas.';
  return /^[a-z]+:/.test(namn) && !/^(?:x|svg|set|is|client)/.test(namn)
    ? `Adresser skrivs som [text](${namn}), inte inom < och >.`
    : felnamn(namn).text;
}

/** A tag that never comes to its >, or a value without its quotes. */
export function ostangdTagg(fel: Tolkningsfel): Tolkningssvar | undefined {
  const { engelska, plats } = fel;
  if (/before attribute value/.test(engelska)) {
    const krokigt = /^[”“„’»]/.test(resten(fel, plats));
    const text = krokigt
      ? 'Attributets värde står inom krokiga citattecken. Skriv raka: titel="…".'
      : 'Attributets värde ska stå inom raka citattecken: titel="…".';
    return { plats, text };
  }
  if (!/end of file/.test(engelska)) return undefined;
  const text = /attribute value/.test(engelska)
    ? 'Citattecknet i taggen stängs inte. Skriv " efter värdet.'
    : 'Taggen stängs inte: > saknas. Skriv \\< om tecknet < ska synas.';
  return { plats: forstaOppna(fel) ?? plats, text };
}

/** The first tag that never ends, quotes minded. The parser tells where the text ends. */
function forstaOppna({ rader, brodRad }: Tolkningsfel): Plats | undefined {
  const brod = rader.slice(brodRad).join('\n');
  const hel = /<\/?[\p{L}$_](?:"[^"]*"|'[^']*'|[^"'<>])*>|(?<oppen><\/?[\p{L}$_])/gu;
  const oppen = [...brod.matchAll(hel)].find(({ groups }) => groups?.['oppen']);
  if (!oppen) return undefined;
  const fore = brod.slice(0, oppen.index).split('\n');
  return { rad: brodRad + fore.length, kolumn: (fore.at(-1)?.length ?? 0) + 1 };
}
