import { parseHTML } from 'linkedom';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('shows the problems of a block under it, in the order of their lines', async () => {
  const fel = (rad: number) => ({ niva: 'fel', rad, kod: 'K', text: 'Fel.' });
  const { document } = parseHTML(
    '<html><head></head><body><div data-sidans-problem></div><main><p>Stycket.</p><p>Ett till.</p></main></body></html>',
  );
  const lage = document.querySelector('div')!;
  lage.dataset['sidansProblem'] = JSON.stringify([fel(14), fel(16), fel(18)].map(medSpar));
  vi.stubGlobal('document', document);
  await import('../../../src/klient/problem.ts');
  const inne = [...document.querySelector('main')!.children].map((ett) =>
    (ett.querySelector('b') ?? ett).textContent.replace(/,.*/, ''),
  );
  expect(inne).toEqual([
    'Stycket.',
    'Fel på rad 14',
    'Fel på rad 16',
    'Fel på rad 18',
    'Ett till.',
  ]);
});

/** None of them stands on the page itself: they are shown under the nearest line above. */
function medSpar(ett: object): object {
  return { ...ett, spar: ['finns inte', 'Stycket'] };
}
