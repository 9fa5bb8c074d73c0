/** The months that it is, of those that a page has: see components/ar/Manader.astro. */

/** Shows the reader's month, and as many more as the box is to have, in their order. */
export function visaManader(i: ParentNode, nu: Date): void {
  for (const lada of i.querySelectorAll<HTMLElement>('[data-manader]')) {
    const { manader = '1', period = '4' } = lada.dataset;
    for (let fram = 0; fram < Number(manader); fram++) {
      const dag = new Date(nu.getFullYear(), nu.getMonth() + fram, 1);
      const listor = [
        ...lada.querySelectorAll<HTMLElement>(`[data-manad="${dag.getMonth() + 1}"]`),
      ];
      const ar = listor.map((lista) => (lista.dataset['ar'] ?? '').split(' ').map(Number));
      const lista = listor[arslista(ar, dag.getFullYear(), Number(period))];
      if (!lista) continue;
      lista.hidden = false;
      lada.append(lista);
    }
  }
}

/**
 * Which of the lists of years holds a year: the year itself, else one as far from an election (a handbook tells of some
 * years only), else the first.
 *
 * @param period years between elections
 */
export function arslista(listor: readonly number[][], ar: number, period: number): number {
  const i = (passar: (ett: number) => boolean) => listor.findIndex((lista) => lista.some(passar));
  const samma = i((ett) => ett === ar);
  return samma >= 0
    ? samma
    : Math.max(
        0,
        i((ett) => (ar - ett) % period === 0),
      );
}
