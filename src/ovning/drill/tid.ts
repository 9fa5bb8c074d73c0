/** Events and their times. */
import type { Handbok, Handelse } from '../../modell/typer.ts';
import { medVersal } from '../../svenska/versal.ts';
import { allaIOrd } from '../../tid/i-ord.ts';
import { manaderI, tacktaManader } from '../../tid/manader.ts';
import type { Drillsak } from './typ.ts';
import { jamntUrval } from './urval.ts';

/** Not those that happened once, nor those whose time nobody knows or whose name tells it. */
export function tidssaker(bok: Handbok): Drillsak[] {
  return jamntUrval(bok.arshjul.filter(kanFragas)).map((handelse) => {
    const { nar, mandatskifte, sammanfattning, slag } = handelse.data;
    const tid = medVersal(allaIOrd(nar));
    const manader = tacktaManader([...nar, ...(mandatskifte?.nar ?? [])]);
    return {
      fram: { fraga: `${handelse.namn}. När sker det?`, svar: tid },
      bak: { fraga: `${tid}. Vad sker då?`, svar: handelse.namn },
      ar: manader,
      inte: manader,
      grupp: slag,
      forklaring: sammanfattning,
      lank: `handelse:${handelse.id}`,
      namn: handelse.namn,
    };
  });
}

function kanFragas({ namn, data: { nar } }: Handelse): boolean {
  const ovissa = nar.some((tid) => 'okand' in tid || ('ar' in tid && tid.ar !== undefined));
  return !ovissa && manaderI(namn).length === 0 && tacktaManader(nar).length < 12;
}
