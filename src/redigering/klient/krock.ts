/** Two have written in the same file: both texts are shown, and nothing is lost whatever one chooses. */
import { el, knapp, nyttId } from './dom.ts';
import type { Sparsvar } from '../protokoll.ts';

type Krock = Extract<Sparsvar, { slag: 'krock' }>;

export interface Krockval {
  behallMin: () => void;
  taDeras: () => void;
}

/** A dialogue over the page. It is closed with Esc: then one goes on writing, and nothing has been saved. */
export function visaKrock({ deras, min }: Krock, { behallMin, taDeras }: Krockval): void {
  const rubrik = nyttId();
  const stang = (gor: () => void) => (): void => {
    dialog.close();
    gor();
  };
  const dialog = el(
    'dialog',
    { class: 'krock', 'aria-labelledby': rubrik },
    el('h2', { id: rubrik }, 'Filen har ändrats av någon annan'),
    el(
      'p',
      {},
      'Någon, eller ett annat program, har skrivit i filen sedan du öppnade den. Inget är sparat över och inget är förlorat. Här är båda texterna. Kopiera det du vill ha med och välj sedan vilken du går vidare med.',
    ),
    el(
      'div',
      { class: 'tva' },
      kolumn('Din text', min),
      kolumn('Texten som ligger på disken', deras),
    ),
    el(
      'p',
      { class: 'knappar' },
      knapp('Spara min text över den andra', stang(behallMin)),
      knapp('Ta den andra texten i stället för min', stang(taDeras)),
      knapp(
        'Skriv vidare utan att spara',
        stang(() => undefined),
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function kolumn(namn: string, text: string): HTMLElement {
  const id = nyttId();
  const ruta = el('textarea', { id, readonly: true, rows: 18 });
  ruta.value = text;
  return el('div', {}, el('label', { for: id }, namn), ruta);
}
