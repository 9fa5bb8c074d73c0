/**
 * Fetches what a question to several handbooks needs. It takes the place of ../sok/hamta.ts where the common pages
 * are built (webb/byt-modul.ts), so that the search page is the same.
 */
import { foraSamman, type Sokdel } from '../../sok/fraga/flera.ts';
import type { Pagefind } from '../../sok/fraga/motor.ts';
import { motorerFran } from '../../sok/fraga/motor-flera.ts';
import { skapaSokare, type Sokare } from '../../sok/fraga/sok.ts';
import { franTabellfil, type Tabellfil } from '../../sok/ord/tabellfil.ts';

let sokaren: Promise<Sokare> | undefined;
let forslagens: Promise<Sokare> | undefined;

/**
 * The search over all handbooks, ready for questions. Fetched once a page.
 *
 * @param bas address of the common start page, with a slash at the end
 */
export function hamtaSokare(bas: string): Promise<Sokare> {
  sokaren ??= bockerna(bas).then((bocker) => las(bas, bocker));
  sokaren.catch(() => (sokaren = undefined));
  return sokaren;
}

/** The same, and in the proposals to change them: each is a part of its own, with its mark. */
export function hamtaMedForslag(bas: string): Promise<Sokare> {
  forslagens ??= bockerna(bas).then((bocker) => las(bas, [...bocker, ...bocker.flatMap(forslag)]));
  forslagens.catch(() => (forslagens = undefined));
  return forslagens;
}

type Bok = Omit<Sokdel, 'sokare'> & { forslag?: true };

function bockerna(bas: string): Promise<Bok[]> {
  return json(`${bas}sok/handbocker.json`);
}

function forslag({ id, namn, forslag: har }: Bok): Bok[] {
  return har ? [{ id: `${id}/forslag`, namn: `${namn}: förslag – inte beslutat` }] : [];
}

async function las(bas: string, bocker: Bok[]): Promise<Sokare> {
  const adresser = bocker.map(({ id }) => `${bas}${id}/pagefind/`);
  const [pagefind, ...tabeller] = await Promise.all([
    import(/* @vite-ignore */ `${adresser[0]}pagefind.js`) as Promise<Pagefind>,
    ...adresser.map((adress) => json<Tabellfil>(`${adress}tabell.json`)),
  ]);
  const index = tabeller.map((fil, nr) => ({ adress: adresser[nr]!, tabell: franTabellfil(fil) }));
  const motorer = await motorerFran(pagefind, index);
  return foraSamman(
    index.map(({ adress, tabell }, nr) => ({
      ...bocker[nr]!,
      sokare: skapaSokare(
        motorer[nr]!,
        tabell,
        () => json(`${adress}ord.json`),
        () => json(`${adress}vardag.json`),
      ),
    })),
  );
}

/** The name never changes, so the browser asks each time whether the file has. */
async function json<T>(fil: string): Promise<T> {
  const svar = await fetch(fil, { cache: 'no-cache' });
  if (!svar.ok) throw new Error(`${fil}: ${svar.status}`);
  return svar.json() as Promise<T>;
}
