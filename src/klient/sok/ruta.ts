/** The search dialog. Fetched and made at first use; the page itself holds only a link. See ../sok.ts. */
import type { Sokfilter } from '../../sok/fraga/filter.ts';
import { skapa } from './element.ts';
import { hamtaSokare } from './hamta.ts';
import { OPPNA, SNEDSTRECK_AV } from './val.ts';
import { kopplaVy } from './vy.ts';

let ruta: HTMLDialogElement | undefined;

oppnaRuta();
addEventListener(OPPNA, oppnaRuta);

/** The link says where the search page is, and what is chosen from the start. */
function oppnaRuta(): void {
  const lank = document.querySelector<HTMLAnchorElement>('a[data-sok]');
  if (!lank || ruta?.open) return;
  ruta ??= byggRuta(lank);
  ruta.showModal();
  ruta.querySelector('input')?.select();
}

function byggRuta(lank: HTMLAnchorElement): HTMLDialogElement {
  const sida = new URL(lank.href);
  const bas = sida.pathname.replace(/sok\/$/, '');
  const forval = sida.searchParams.get('slag');
  const falt = skapa('input', {
    type: 'search',
    name: 'q',
    id: 'sokruta-falt',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: 'Ord, fråga, förkortning, diarienummer',
  });
  const lista = skapa('ol', { class: 'sok-traffar' });
  const status = skapa('p', { role: 'status', class: 'sok-status' });
  const menade = skapa('p', { class: 'sok-menade' });
  const svar = skapa('div');
  const bara = skapa('input', {
    type: 'checkbox',
    name: 'slag',
    value: forval ?? '',
    checked: forval !== null,
  });
  const stang = skapa('button', { type: 'button', class: 'sok-stang' }, 'Stäng');
  const formular = skapa(
    'form',
    { action: sida.pathname, method: 'get', role: 'search' },
    skapa('label', { for: falt.id }, 'Sök i handboken'),
    skapa('div', { class: 'sok-rad' }, falt, stang),
    ...(forval
      ? [skapa('label', { class: 'sok-bara' }, bara, ` Bara ${forval.toLowerCase()}`)]
      : []),
    skapa('div', { class: 'sok-svar' }, status, menade, svar, lista),
    skapa(
      'div',
      { class: 'sok-fot' },
      skapa('button', { class: 'sok-alla' }, 'Alla träffar, med filter'),
      snedstrecksval(),
    ),
  );
  const ny = skapa('dialog', { class: 'sokruta', 'aria-label': 'Sök i handboken' }, formular);
  const filter = (): Sokfilter => (forval && bara.checked ? { slag: forval } : {});
  const vy = kopplaVy({
    bas,
    hamta: hamtaSokare,
    falt,
    lista,
    status,
    menade,
    svar,
    antal: 8,
    filter,
  });

  hamtaSokare(bas).catch(() => undefined);
  bara.addEventListener('change', vy.sok);
  stang.addEventListener('click', () => ny.close());
  ny.addEventListener('click', (handelse) => handelse.target === ny && ny.close());
  ny.addEventListener('keydown', (handelse) => tangent(handelse, falt, svar, lista));
  formular.addEventListener('click', (handelse) => {
    if ((handelse.target as Element).closest('a')) ny.close();
  });
  document.body.append(ny);
  return ny;
}

/**
 * Arrows walk between the field, the answer and the hits; Enter in the field opens the first of them. Esc closes at once, with the
 * question kept for the next time: a search field of its own would only be emptied by it.
 */
function tangent(
  handelse: KeyboardEvent,
  falt: HTMLInputElement,
  svar: HTMLElement,
  lista: HTMLElement,
): void {
  if (handelse.key === 'Escape' && !handelse.isComposing) {
    handelse.preventDefault();
    return (handelse.currentTarget as HTMLDialogElement).close();
  }
  const mal = [
    falt,
    ...[svar, lista].flatMap((del) => [...del.querySelectorAll<HTMLElement>('a, button')]),
  ];
  const har = mal.indexOf(document.activeElement as HTMLElement);
  if (har < 0 || handelse.isComposing) return;
  if (handelse.key === 'ArrowDown' || handelse.key === 'ArrowUp') {
    handelse.preventDefault();
    mal[
      Math.max(0, Math.min(mal.length - 1, har + (handelse.key === 'ArrowDown' ? 1 : -1)))
    ]?.focus();
  } else if (handelse.key === 'Enter' && har === 0 && mal[1] instanceof HTMLAnchorElement) {
    handelse.preventDefault();
    mal[1].click();
  } else if (
    har > 0 &&
    handelse.key.length === 1 &&
    handelse.key !== ' ' &&
    !handelse.ctrlKey &&
    !handelse.metaKey
  ) {
    falt.focus();
  }
}

/** A single-key shortcut must be possible to turn off (WCAG 2.1.4). Nothing where nothing is kept: there it is off. */
function snedstrecksval(): HTMLElement | '' {
  let av: string | null;
  try {
    av = localStorage.getItem(SNEDSTRECK_AV);
  } catch {
    return '';
  }
  const kryss = skapa('input', { type: 'checkbox', checked: av === null });
  kryss.addEventListener('change', () => {
    if (kryss.checked) localStorage.removeItem(SNEDSTRECK_AV);
    else localStorage.setItem(SNEDSTRECK_AV, '1');
  });
  return skapa('label', { class: 'sok-snedstreck' }, kryss, ' Tangenten / öppnar sökningen');
}
