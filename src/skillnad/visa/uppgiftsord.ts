/** Changed data as plain words, for a table: what is said now, and what would be said. */
import type { Bitskillnad, Listdel, Uppgiftsskillnad } from '../typer.ts';
import { textAv } from '../tillbaka.ts';

/** A row: what it is about, what is said now and what is proposed. */
export interface Uppgiftsrad {
  etikett: string;
  fore: string;
  efter: string;
}

const INGET = '–';

/** The changes one by one. An entry of a list with fields of its own gives a row a field. */
export function uppgiftsrader(uppgifter: readonly Uppgiftsskillnad[]): Uppgiftsrad[] {
  return uppgifter.flatMap((ett): Uppgiftsrad[] => {
    const { etikett } = ett;
    if (ett.slag === 'varde')
      return [{ etikett, fore: ett.fore ?? INGET, efter: ett.efter ?? 'tas bort' }];
    if (ett.slag === 'text')
      return [{ etikett, fore: ord(ett.bitar, 'fore'), efter: ord(ett.bitar, 'efter') }];
    return listrader(etikett, ett.delar, ett.omordnad);
  });
}

function listrader(etikett: string, delar: readonly Listdel[], omordnad: boolean): Uppgiftsrad[] {
  const av = (art: 'in' | 'ut') =>
    delar.flatMap((del) => (del.art === art ? [del.text] : [])).join('; ');
  const [tillagt, borttaget] = [av('in'), av('ut')];
  return [
    ...(tillagt || borttaget
      ? [{ etikett, fore: borttaget || INGET, efter: tillagt || 'tas bort' }]
      : []),
    ...delar.flatMap((del): Uppgiftsrad[] => {
      if (del.art === 'andrat')
        return [{ etikett, fore: ord(del.bitar, 'fore'), efter: ord(del.bitar, 'efter') }];
      if (del.art !== 'under') return [];
      return uppgiftsrader(del.uppgifter).map((rad) => ({
        ...rad,
        etikett: `${etikett}, ${del.namn}: ${rad.etikett.toLowerCase()}`,
      }));
    }),
    ...(omordnad ? [{ etikett, fore: INGET, efter: 'annan ordning' }] : []),
  ];
}

function ord(bitar: readonly Bitskillnad[], sida: 'fore' | 'efter'): string {
  return textAv(bitar, sida)
    .map((bit) => bit.text)
    .join('');
}
