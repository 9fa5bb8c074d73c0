/** A timetable for one who leads a group: rows with minutes, and when each begins. */

export interface Planrad {
  vad: string;
  hur: string;
  minuter: number;
  /** Minutes from the start. */
  fran: number;
}

export interface Plan {
  rader: Planrad[];
  minuter: number;
}

/** A row before it is known when it begins. */
export type Moment = Omit<Planrad, 'fran'>;

/** The rows one after another; those that take no time are left out. */
export function planen(moment: readonly Moment[]): Plan {
  let fran = 0;
  const rader = moment
    .filter(({ minuter }) => minuter > 0)
    .map((ett) => {
      const rad = { ...ett, fran };
      fran += ett.minuter;
      return rad;
    });
  return { rader, minuter: fran };
}

/** "5–25 min": minutes from the start. */
export function tidIOrd({ fran, minuter }: Pick<Planrad, 'fran' | 'minuter'>): string {
  return `${fran}–${fran + minuter} min`;
}

/** "1 timme och 25 minuter" */
export function langdIOrd(minuter: number): string {
  const timmar = Math.floor(minuter / 60);
  const resten = minuter % 60;
  const delar = [
    timmar > 0 && `${timmar} ${timmar === 1 ? 'timme' : 'timmar'}`,
    (resten > 0 || timmar === 0) && `${resten} ${resten === 1 ? 'minut' : 'minuter'}`,
  ];
  return delar.filter(Boolean).join(' och ');
}
