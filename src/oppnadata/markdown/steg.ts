import type { PhrasingContent, RootContent } from 'mdast';
import type { Process } from '../../modell/typer.ts';
import { enkelLista, fet, nodlank, text, type TillAdress } from './delar.ts';

/** The steps of a process, in order: who, when, what comes in and out. */
export function stegen({ steg }: Process, till: TillAdress): RootContent[] {
  const titel = (id: string) => steg.find((ett) => ett.id === id)?.titel ?? id;
  const rad = (ett: Process['steg'][number]): PhrasingContent[] => [
    fet(`${ett.titel}.`),
    ...(ett.aktor ? [text(' '), nodlank(ett.aktor, till), text('.')] : []),
    text(
      [
        ett.nar && `När: ${ett.nar}.`,
        ett.in.length > 0 && `In: ${ett.in.join(', ')}.`,
        ett.ut.length > 0 && `Ut: ${ett.ut.join(', ')}.`,
        ett.beslut && 'Här fattas ett beslut.',
        ett.beskrivning,
        ...(ett.vidare ?? []).map(
          (nasta) => `Sedan: ${titel(nasta.steg)}${nasta.villkor ? ` (${nasta.villkor})` : ''}.`,
        ),
      ]
        .filter(Boolean)
        .map((ord) => ` ${ord}`)
        .join(''),
    ),
  ];
  return [enkelLista(steg.map(rad), true)];
}
