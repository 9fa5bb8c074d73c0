import type { Sparbesked } from '../../offline/namn.ts';
import type { Oppnasidor } from './typer.ts';

/** Tells the open pages how far the saving has come, at most a hundred times. */
export function berattare(sidor: Oppnasidor, alla: number) {
  let antal = 0;
  const saga = async (besked: Sparbesked): Promise<void> => {
    const oppna = await sidor.matchAll({ type: 'window', includeUncontrolled: true });
    for (const sida of oppna) sida.postMessage(besked);
  };
  return {
    steg: async (): Promise<void> => {
      antal++;
      if (procent(antal, alla) !== procent(antal - 1, alla))
        await saga({ slag: 'steg', antal, alla });
    },
    fel: (orsak: (Sparbesked & { slag: 'fel' })['orsak']) => saga({ slag: 'fel', orsak }),
  };
}

/** Why the saving stopped: the browser gives no more room, or a file could not be fetched. */
export function orsakTill(fel: unknown): 'plats' | 'hämtning' {
  return fel instanceof Error && fel.name === 'QuotaExceededError' ? 'plats' : 'hämtning';
}

function procent(antal: number, alla: number): number {
  return Math.floor((100 * antal) / alla);
}
