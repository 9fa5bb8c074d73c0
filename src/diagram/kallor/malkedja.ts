/** The goal chain: the levels along the red thread. */
import { namnetPa } from '../../modell/samlingsnamn.ts';
import type { Handbok } from '../../modell/typer.ts';
import { malkedjebild, malkedjebildSmal } from '../malkedja/index.ts';
import type { Tavla } from '../ritbord/index.ts';
import { medGemen } from '../../svenska/versal.ts';

interface Malkedjebild {
  id: string;
  titel: string;
  beskrivning: string;
  bred: () => Tavla;
  smal: () => Tavla;
}

export function malkedjebilder(bok: Handbok): Malkedjebild {
  const namn = bok.malkedja
    .filter((niva) => !niva.data.sidoniva)
    .map((niva) => medGemen(niva.namn));
  return {
    id: 'malkedjan',
    titel: namnetPa('malkedja', bok).namn,
    beskrivning:
      `Kedjan går uppifrån och ned: ${namn.join(', ')}. Vid varje nivå står vem som beslutar, ` +
      `vad som flödar in och hur nivån följs upp. Uppföljningen går tillbaka uppåt.`,
    bred: () => malkedjebild(bok),
    smal: () => malkedjebildSmal(bok),
  };
}
