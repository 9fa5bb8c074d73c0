/** Fetches what a question needs: Pagefind, the table, and the words only when one is unknown. */
import { motorFran, type Pagefind } from '../../sok/fraga/motor.ts';
import { medForslag } from '../../sok/fraga/med-forslag.ts';
import { franTabellfil } from '../../sok/ord/tabellfil.ts';
import { skapaSokare, type Sokare } from '../../sok/fraga/sok.ts';

let sokaren: Promise<Sokare> | undefined;
let forslagens: Promise<Sokare> | undefined;

/**
 * The search of this site, ready for questions. Fetched once a page.
 *
 * @param bas address of the start page, with a slash at the end
 */
export function hamtaSokare(bas: string): Promise<Sokare> {
  sokaren ??= las(`${bas}pagefind/`);
  sokaren.catch(() => (sokaren = undefined));
  return sokaren;
}

/** The same, with the pages of the proposal among the others. */
export function hamtaMedForslag(bas: string): Promise<Sokare> {
  forslagens ??= Promise.all([hamtaSokare(bas), las(`${bas}forslag/pagefind/`)]).then(
    ([beslutat, forslag]) => medForslag(beslutat, forslag),
  );
  forslagens.catch(() => (forslagens = undefined));
  return forslagens;
}

async function las(adress: string): Promise<Sokare> {
  // The names of these two never change, so the browser asks each time whether they have.
  const json = async (fil: string) => {
    const svar = await fetch(adress + fil, { cache: 'no-cache' });
    if (!svar.ok) throw new Error(`${fil}: ${svar.status}`);
    return svar.json();
  };
  const [pagefind, tabell] = await Promise.all([
    import(/* @vite-ignore */ `${adress}pagefind.js`) as Promise<Pagefind>,
    json('tabell.json'),
  ]);
  const motor = motorFran(pagefind, adress);
  return skapaSokare(
    motor,
    franTabellfil(tabell),
    () => json('ord.json'),
    () => json('vardag.json'),
  );
}
