/** What granskningen says, at the field that it is about, and in a list. */
import { el, nyttId } from './dom.ts';
import type { Andraproblem } from '../protokoll.ts';
import type { Filproblem } from '../problem/plats.ts';

type Sagt = Pick<Filproblem, 'niva' | 'text' | 'atgard' | 'rattad'>;

/** One problem: what is wrong, what to do, the line as it should be. */
export function ettProblem({ niva, text, atgard, rattad }: Sagt): HTMLElement[] {
  return [
    el('span', { class: `niva niva-${niva}` }, niva === 'fel' ? 'Fel' : 'Varning'),
    el('span', { class: 'sagt' }, ` ${text} ${atgard ?? ''}`),
    ...(rattad ? [el('span', { class: 'rattad' }, 'Rättat: ', el('code', {}, rattad.trim()))] : []),
  ];
}

/**
 * Puts each problem at its field. What has no field in the form is left for the list.
 *
 * @returns those that found no field
 */
export function vidFalten(form: HTMLElement, problem: readonly Filproblem[]): Filproblem[] {
  for (const ruta of form.querySelectorAll<HTMLElement>('ul.problem')) {
    ruta.hidden = true;
    ruta.replaceChildren();
  }
  for (const fel of form.querySelectorAll('[aria-invalid]')) fel.removeAttribute('aria-invalid');
  return problem.filter((ett) => {
    const falt = ett.falt.map((vag) => narmast(form, vag)).filter((ruta) => ruta !== undefined);
    for (const ruta of falt) visaVid(ruta, ett);
    return falt.length === 0;
  });
}

/** The field of a path, or the nearest one around it. */
export function narmast(form: HTMLElement, vag: string): HTMLElement | undefined {
  for (
    let del = vag;
    del !== '';
    del = del.includes('.') ? del.slice(0, del.lastIndexOf('.')) : ''
  ) {
    const ruta = form.querySelector<HTMLElement>(`[data-vag="${CSS.escape(del)}"]`);
    if (ruta) return ruta;
  }
  return undefined;
}

function visaVid(falt: HTMLElement, problem: Filproblem): void {
  const lista = falt.querySelector<HTMLElement>(':scope > ul.problem');
  if (!lista) return;
  lista.hidden = false;
  lista.append(el('li', {}, ...ettProblem(problem)));
  if (problem.niva === 'fel')
    falt
      .querySelector(':scope > :is(input, select, textarea)')
      ?.setAttribute('aria-invalid', 'true');
  for (
    let hall = falt.closest('details');
    hall;
    hall = hall.parentElement?.closest('details') ?? null
  )
    hall.open = true;
}

/** "2 fel och 1 varning" */
export function antal(problem: readonly { niva: string }[]): string {
  const fel = problem.filter(({ niva }) => niva === 'fel').length;
  const varningar = problem.length - fel;
  const delar = [
    fel > 0 && `${fel} fel`,
    varningar > 0 && `${varningar} ${varningar === 1 ? 'varning' : 'varningar'}`,
  ].filter(Boolean);
  return delar.join(' och ');
}

/** The list of what is wrong in the file that is open: each leads to its field or line. */
export function fillista(
  problem: readonly Filproblem[],
  gaTill: (ett: Filproblem) => void,
): HTMLElement[] {
  if (problem.length === 0) return [el('p', { class: 'inga' }, 'Inga problem i den här filen.')];
  return [
    el(
      'ol',
      { class: 'problemlista' },
      ...problem.map((ett) =>
        el(
          'li',
          {},
          ...ettProblem(ett),
          el('button', { type: 'button', class: 'visa', onclick: () => gaTill(ett) }, 'Gå dit'),
        ),
      ),
    ),
  ];
}

/** What is wrong in other files, folded together: an editor mends one file at a time. */
export function andralista(
  andra: readonly Andraproblem[],
  oppna: (rel: string) => void,
): HTMLElement[] {
  if (andra.length === 0) return [];
  const rubrik = nyttId();
  return [
    el(
      'details',
      {},
      el('summary', { id: rubrik }, `${antal(andra)} i andra filer`),
      el(
        'ol',
        { class: 'problemlista' },
        ...andra.slice(0, 100).map((ett) => {
          const { rel } = ett;
          return el(
            'li',
            {},
            el('span', { class: 'fil' }, `${ett.fil}, rad ${ett.rad}`),
            ...ettProblem(ett),
            rel !== undefined &&
              el(
                'button',
                { type: 'button', class: 'visa', onclick: () => oppna(rel) },
                'Öppna filen',
              ),
          );
        }),
      ),
    ),
  ];
}
