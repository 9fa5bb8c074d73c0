import { FORSLAGSMARKE } from '../modell/forslag.ts';
import type { Oversyn } from '../modell/oversyn.ts';
import type { Handbok } from '../modell/typer.ts';
import { datum, stampel, type Flodesmiljo } from './handelse.ts';
import { rad, textrad } from './rader.ts';
import { dagenEfter } from '../tid/dag.ts';

/** The VEVENT of a review: the last day for it, as a whole day that leaves the reader's time free. */
export function oversynsvevent(
  bok: Handbok,
  { dokument, dag }: Oversyn,
  miljo: Flodesmiljo,
): string[] {
  const adress = miljo.adress?.(dokument.adress);
  const { namn, id, ansvarig, data } = dokument;
  const text = [
    ...(bok.forslag ? [`${FORSLAGSMARKE}.`] : []),
    data.sammanfattning,
    ...(ansvarig ? [`Dokumentansvarig: ${ansvarig.namn}.`] : []),
    ...(adress ? [adress] : []),
  ];
  return [
    rad('BEGIN', 'VEVENT'),
    rad('UID', `oversyn-${id}@${miljo.handbok}.roda-traden`),
    rad('DTSTAMP', stampel(bok)),
    rad('DTSTART;VALUE=DATE', datum(dag)),
    rad('DTEND;VALUE=DATE', datum(dagenEfter(dag, 1))),
    textrad('SUMMARY', `Senast: se över ${namn}`),
    textrad('DESCRIPTION', text.join('\n')),
    textrad('CATEGORIES', 'översyn'),
    ...(adress ? [rad('URL', adress)] : []),
    rad('STATUS', 'CONFIRMED'),
    rad('TRANSP', 'TRANSPARENT'),
    rad('X-MICROSOFT-CDO-BUSYSTATUS', 'FREE'),
    rad('END', 'VEVENT'),
  ];
}
