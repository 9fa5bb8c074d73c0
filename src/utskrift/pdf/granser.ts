/** Every wait of the PDF stage has an end: nobody should sit before a build that never comes. */
import { antalAv } from '../../svenska/antal.ts';

/** The longest waits, in milliseconds. A large handbook on a slow machine takes a tenth of them. */
export const GRANSER = {
  starta: 60_000,
  oppna: 120_000,
  vantaIn: 120_000,
  skriva: 600_000,
  stanga: 10_000,
};

export type Granser = typeof GRANSER;

/**
 * A wait with an end.
 *
 * @param vad what is waited for, as it stands in the sentence: "att öppna sidan"
 * @throws Error in Swedish when the time is out; the wait itself goes on unheard
 */
export async function medGrans<T>(vantan: Promise<T>, grans: number, vad: string): Promise<T> {
  let klocka: NodeJS.Timeout | undefined;
  const slut = new Promise<never>((_, avbryt) => {
    klocka = setTimeout(() => avbryt(new Error(forLangsamt(grans, vad))), grans);
  });
  vantan.catch(() => undefined);
  return Promise.race([vantan, slut]).finally(() => clearTimeout(klocka));
}

/** That something took too long, as a sentence. */
export function forLangsamt(grans: number, vad: string): string {
  const sekunder = Math.max(1, Math.round(grans / 1000));
  return `Det tog mer än ${antalAv(sekunder, 'sekund', 'sekunder')} ${vad}.`;
}
