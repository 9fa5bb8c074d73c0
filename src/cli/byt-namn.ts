/** `npm run byt-namn -- <slag> <gammalt> <nytt>`: gives something in the handbook another id everywhere, and leads its old address on. */
import { handboksrot } from '../webb/miljo.ts';
import { bytNamn } from './byt-namn/index.ts';
import { SLAGORD } from './byt-namn/bestallning.ts';
import { INNEHALLSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljoForEn } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';

const KOMMANDO = 'npm run byt-namn';
const HJALP = `Byter id på något i handboken: filen, alla fält och länkar som pekar dit, och en omdirigering från den gamla adressen.

  ${KOMMANDO} -- roll gammalt-id nytt-id
  ${KOMMANDO} -- roll gammalt-id nytt-id --titel "Nytt namn"    byter också namnet
  ${KOMMANDO} -- roll id --titel "Nytt namn"                    byter bara namnet
  --prova       visar vad som skulle ändras, och skriver inget

Slag: ${SLAGORD.join(', ')}.
Sist räknas de ställen upp där texten fortfarande säger det gamla namnet. Dem ändrar du själv.
Beslutade versioner behåller de namn som gällde. Allt ändras, eller inget.

${INNEHALLSHJALP}`;

const ANVANDNING = {
  kommando: KOMMANDO,
  hjalp: HJALP,
  flaggor: { titel: 'string', prova: 'boolean' },
  ord: 3,
} as const;

await kommando(ANVANDNING, async ({ ord: [slag, fran, till], val }) => {
  const rot = handboksrot(provadMiljoForEn(KOMMANDO));
  const titel = val['titel'] === true ? undefined : val['titel'];
  const { ut, kod } = await bytNamn(rot, { slag, fran, till, titel }, val['prova'] === true);
  skriv(ut);
  return kod;
});
