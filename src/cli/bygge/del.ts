/** One handbook of several, built into the folder that is given: started by flera.ts, which has checked it already. */
import '../grund/avskilt.ts';
import { lamnaOver } from '../../modell/granskad.ts';
import { Byggtrad } from '../../webb/byggtrad.ts';
import { handboksrot, lasMiljo } from '../../webb/miljo.ts';
import { stannaVidAvbrott } from '../grund/avbrott.ts';
import { utanStack } from '../grund/kommando.ts';
import { skriv } from '../grund/skriv.ts';
import { Stopp } from '../grund/stopp.ts';
import { Utskriftsfel } from '../../utskrift/index.ts';
import { skapaStege } from '../stege.ts';
import { byggAllt } from './allt.ts';
import { granskaMedMinne } from './granskning.ts';

stannaVidAvbrott(() => undefined);
await utanStack(async () => {
  const miljo = lasMiljo();
  const granskat = lamnaOver(handboksrot(miljo), await granskaMedMinne(miljo));
  const { steg } = skapaStege(skriv);
  const sidor = await byggAllt(new Byggtrad(process.argv[2] ?? ''), {
    miljo,
    granskat,
    steg,
    skriv,
  }).catch((fel: unknown) => {
    throw fel instanceof Utskriftsfel ? new Stopp(fel.message) : fel;
  });
  process.send?.(sidor);
  process.disconnect();
  return 0;
});
