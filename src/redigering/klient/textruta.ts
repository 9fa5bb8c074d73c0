/** The text of a file: a plain text area, which becomes a better one where the browser can load it. */
import { el, nyttId } from './dom.ts';
import { infogameny } from './infoga.ts';
import type { Skrivval, Skrivyta } from './skrivyta.ts';

export interface Textruta {
  ruta: HTMLElement;
  yta: () => Skrivyta;
}

/** Draws the field. It can be written in at once; what is written before the better one has loaded is kept. */
export function textruta(val: Skrivval): Textruta {
  const id = nyttId();
  const omrade = el('textarea', {
    id,
    class: 'text',
    rows: 20,
    spellcheck: 'true',
    'aria-describedby': `${id}-h`,
  });
  omrade.value = val.text;
  omrade.addEventListener('input', () => val.satt(omrade.value));
  let yta: Skrivyta = enkelYta(omrade);
  const plats = el('div', { class: 'skrivyta' }, omrade);
  const hjalp = val.arYaml
    ? 'Ett fält på varje rad: namn, kolon, värde.'
    : 'Skriv med Markdown. Tryck Ctrl+mellanslag för förslag på länkar och komponenter. Esc och sedan Tabb lämnar rutan.';
  const ruta = el(
    'div',
    { class: 'textdel' },
    el('label', { for: id, id: `${id}-e` }, val.etikett),
    el('p', { class: 'hjalp', id: `${id}-h` }, hjalp),
    !val.arYaml && infogameny(val.hjalp, (text) => yta.infoga(text)),
    plats,
  );
  void import('./kodruta.ts')
    .then(({ kodruta }) => {
      yta = kodruta({ ...val, text: omrade.value, plats, namnid: `${id}-e`, hjalpid: `${id}-h` });
      omrade.remove();
      ruta.querySelector('label')?.removeAttribute('for');
    })
    // The plain one goes on working.
    .catch(() =>
      ruta.append(
        el('p', { class: 'hjalp' }, 'Den enkla textrutan används: den bättre gick inte att ladda.'),
      ),
    );
  return { ruta, yta: () => yta };
}

function enkelYta(omrade: HTMLTextAreaElement): Skrivyta {
  return {
    get text() {
      return omrade.value;
    },
    infoga: (text) => {
      omrade.setRangeText(text, omrade.selectionStart, omrade.selectionEnd, 'end');
      omrade.dispatchEvent(new Event('input'));
      omrade.focus();
    },
    visaProblem: () => undefined,
    gaTill: (rad) => {
      const fore = omrade.value.split('\n').slice(0, rad - 1);
      const plats = fore.join('\n').length + (rad > 1 ? 1 : 0);
      omrade.focus();
      omrade.setSelectionRange(plats, plats);
    },
  };
}
