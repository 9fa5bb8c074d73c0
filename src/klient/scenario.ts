/**
 * A case, a step at a time: the reader opens a choice, reads what it leads to, opens another or goes on. At the end stands the way that
 * was gone. Without it every step stands on the page, and the links lead between them.
 */
import { dagAv } from '../tid/dag.ts';
import { medScenario } from '../ovning/framsteg.ts';
import { framstegHar } from './framsteg/forrad.ts';

const fall = document.querySelector<HTMLElement>('.fall');
if (fall) starta(fall);

function starta(fall: HTMLElement): void {
  const steg = [...fall.querySelectorAll<HTMLElement>('.fallsteg')];
  const slut = [...fall.querySelectorAll<HTMLElement>('.fallvag, .fallsagt')];
  const lista = fall.querySelector<HTMLElement>('.fallvag ol')!;
  const besked = fall.querySelector<HTMLElement>('.fall-besked')!;

  const visa = (har: HTMLElement[], fokus = true): void => {
    for (const del of [...steg, ...slut]) del.classList.toggle('fall-dold', !har.includes(del));
    besked.textContent = '';
    if (fokus) har[0]?.querySelector<HTMLElement>('h2')?.focus();
  };
  const borjaOm = (fokus = true): void => {
    lista.replaceChildren();
    for (const val of fall.querySelectorAll('details')) val.open = false;
    visa(steg.slice(0, 1), fokus);
  };
  const vidare = (val: HTMLElement, mal: string): void => {
    lista.append(rad(val));
    const nasta = steg.find(({ id }) => id === mal);
    if (nasta) {
      for (const ett of nasta.querySelectorAll('details')) ett.open = false;
      return visa([nasta]);
    }
    visa(slut);
    const id = fall.dataset['scenario'] ?? '';
    framstegHar().andra((nu) => medScenario(nu, id, dagAv(new Date())));
  };

  fall.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open)
        besked.textContent = target.querySelector('.utfall')?.textContent.trim() ?? '';
    },
    true,
  );
  fall.addEventListener('click', (handelse) => {
    const mal = handelse.target as HTMLElement;
    if (mal.closest('.fall-igen')) return borjaOm();
    const lank = mal.closest<HTMLAnchorElement>('.fallval-vidare');
    const val = lank?.closest<HTMLElement>('.fallval');
    if (!lank || !val) return;
    handelse.preventDefault();
    vidare(val, lank.hash.slice(1));
  });
  // Whoever comes by a link to a place in the case sees all of it, as without script.
  if (!fall.querySelector(':target')) borjaOm(false);
}

/** "Vad gör nämnden först? Vi väntar. Det går emot handboken" */
function rad(val: HTMLElement): HTMLElement {
  const rad = document.createElement('li');
  const delar = [
    val.closest('.fallsteg')?.querySelector('h3'),
    val.querySelector('summary > :last-child'),
  ];
  rad.append(
    ...delar.map((del) =>
      Object.assign(document.createElement('p'), { textContent: del?.textContent ?? '' }),
    ),
  );
  const utfall = val.querySelector('.utfall')?.cloneNode(true);
  if (utfall) rad.append(utfall);
  return rad;
}
