/** Makes a new page with the questions and the texts of `npm run ny`: one answers them in the browser instead. */
import type { Fraga, Svar } from '../ny/fragor.ts';
import { namnfraga } from '../ny/post/fragor.ts';
import { NYA_POSTER, POSTSLAG } from '../ny/post/index.ts';
import type { Postslag } from '../ny/post/postslag.ts';
import { lasUnderlag } from '../ny/post/underlag.ts';
import type { Nyfraga, Nysort, Nysvar } from '../../redigering/protokoll.ts';
import { Stopp } from '../grund/stopp.ts';
import type { Verkstad } from './verkstad.ts';

/** What can be made. */
export function nysorter(): Nysort[] {
  return POSTSLAG.map(({ ord, om }) => {
    const namn = om.split('. ', 1)[0]!;
    return { ord, om: namn.charAt(0).toUpperCase() + namn.slice(1) };
  });
}

let last: ReturnType<typeof lasUnderlag> | undefined;

/** The first question that has no answer, or one that will not do; or that all is answered. */
export async function nastaFraga(rot: string, ord: string, svar: Svar): Promise<Nysvar> {
  const slag = slaget(ord);
  // Read once for the questions about one page, which come one at a time.
  if (Object.keys(svar).length === 0 || !last) last = lasUnderlag(rot);
  const underlag = await last;
  const hinder = slag.hinder?.(underlag);
  if (hinder) throw new Stopp(hinder);
  const tagna = (titel: string) => underlag.medNamnet(slag.samling, titel);
  const givna: Svar = {};
  for (const fraga of [namnfraga(slag.namn, tagna), ...slag.fragor(underlag)]) {
    if (fraga.stalls?.(givna) === false) continue;
    const skrivet = svar[fraga.namn];
    if (skrivet === undefined) return { fraga: somFraga(fraga, givna) };
    const provat = fraga.prova(skrivet.trim(), givna);
    if ('fel' in provat) return { fraga: { ...somFraga(fraga, givna), fel: provat.fel } };
    givna[fraga.namn] = provat.varde;
  }
  return {};
}

/** Makes the page. @returns its path from the handbook's folder */
export async function skapaNy(
  { handbok, innehall }: { handbok: string; innehall: string },
  ord: string,
  svar: Svar,
  verkstad: Verkstad,
): Promise<{ rel: string }> {
  const slag = NYA_POSTER.find((ett) => ett.ord === slaget(ord).ord)!;
  const fore = new Set((await verkstad.filer()).map(({ rel }) => rel));
  const { ut } = await slag.skapa({
    namn: svar['titel'],
    svarare: {
      flagga: (namn) => svar[namn],
      rad: () => Promise.resolve(undefined),
      igen: undefined,
    },
    env: { ...process.env, HANDBOK: handbok, INNEHALL: innehall },
    idag: new Date(),
  });
  const ny = (await verkstad.filer()).find(({ rel }) => !fore.has(rel));
  if (!ny) throw new Stopp(ut);
  return { rel: ny.rel };
}

function slaget(ord: string): Postslag {
  const slag = POSTSLAG.find((ett) => ett.ord === ord);
  if (!slag) throw new Stopp('Det går inte att skapa en sådan sida här.');
  return slag;
}

/** A list that is too long for a terminal ends with how many more there are: then one writes a name, as there. */
const FLER = /^\s*…/;

function somFraga(fraga: Fraga, givna: Svar): Nyfraga {
  const rader = fraga.lista?.(givna) ?? [];
  const langre = rader.some((rad) => FLER.test(rad));
  const val = langre ? [] : rader.map((rad) => rad.replace(/^\s*\d+\s+|\s{2}\([a-z0-9-]+\)$/g, ''));
  const blir = (skrivet: string): string | undefined => {
    const provat = fraga.prova(skrivet, givna);
    return 'varde' in provat ? provat.varde : undefined;
  };
  const flera = val.length > 1 && blir('1, 2') !== undefined;
  const forval = fraga.forval?.(givna);
  const nummer = forval && val.findIndex((_namn, nr) => blir(String(nr + 1)) === blir(forval)) + 1;
  return {
    namn: fraga.namn,
    text: langre ? `${fraga.text} (namnet, eller en del av det)` : fraga.text,
    val,
    flera,
    ...(forval ? { forval: val.length > 0 ? String(nummer || 1) : forval } : {}),
  };
}
