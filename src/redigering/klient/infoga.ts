/** The menu over the text: what may be put into it, by name. */
import { el, knapp, nyttId } from './dom.ts';
import type { Skrivhjalp } from '../protokoll.ts';

/** Pieces of Markdown that are hard to remember. */
export const BITAR: readonly { namn: string; text: string }[] = [
  { namn: 'Rubrik', text: '\n## Rubrik\n\n' },
  { namn: 'Punktlista', text: '\n- första\n- andra\n\n' },
  { namn: 'Numrerad lista', text: '\n1. första\n2. andra\n\n' },
  { namn: 'Tabell', text: '\n| Rubrik | Rubrik |\n| ------ | ------ |\n| text   | text   |\n\n' },
  { namn: 'Fotnot', text: '[^not]\n\n[^not]: Fotnotens text.\n' },
  { namn: 'Citat', text: '\n> Citat\n\n' },
  { namn: 'Länk till en webbplats', text: '[text](https://)' },
];

/** A link in Markdown, with what would end its text early marked. */
export function lanktext(namn: string, slag: string, id: string): string {
  return `[${namn.replace(/[[\]\\*_`<{]/g, '\\$&')}](${slag}:${id})`;
}

export function infogameny(hjalp: Skrivhjalp, infoga: (text: string) => void): HTMLElement {
  return el(
    'details',
    { class: 'infoga' },
    el('summary', {}, 'Infoga'),
    lankval(hjalp, infoga),
    enRad(
      'Form',
      'Välj form',
      BITAR.map(({ namn, text }) => ({ namn, text })),
      infoga,
    ),
    enRad(
      'Komponent',
      'Välj komponent',
      hjalp.komponenter.map(({ namn, vad, text }) => ({
        namn: `${namn}: ${vad}`,
        text: `\n${text}\n\n`,
      })),
      infoga,
    ),
  );
}

/** Two lists: what kind of page, and which. */
function lankval({ lankar }: Skrivhjalp, infoga: (text: string) => void): HTMLElement {
  const slagid = nyttId();
  const id = nyttId();
  const finns = lankar.filter(({ val }) => val.length > 0);
  const slag = el(
    'select',
    { id: slagid },
    ...finns.map((ett) => el('option', { value: ett.slag }, ett.namn)),
  );
  const sida = el('select', { id });
  const vald = () => finns.find((ett) => ett.slag === slag.value);
  const fyll = (): void =>
    sida.replaceChildren(
      ...(vald()?.val ?? []).map(({ varde, namn }) => el('option', { value: varde }, namn)),
    );
  slag.addEventListener('change', fyll);
  fyll();
  const lagg = (): void => {
    const mal = vald()?.val.find(({ varde }) => varde === sida.value);
    if (mal) infoga(lanktext(mal.namn, slag.value, mal.varde));
  };
  return el(
    'div',
    { class: 'infograd' },
    el('label', { for: slagid }, 'Länk till'),
    slag,
    el('label', { for: id, class: 'dold' }, 'Sida att länka till'),
    sida,
    knapp('Infoga länk', lagg),
  );
}

function enRad(
  etikett: string,
  namn: string,
  val: readonly { namn: string; text: string }[],
  infoga: (text: string) => void,
): HTMLElement {
  const id = nyttId();
  const lista = el(
    'select',
    { id, 'aria-label': namn },
    ...val.map((ett, nr) => el('option', { value: nr }, ett.namn)),
  );
  const lagg = (): void => infoga(val[Number(lista.value)]?.text ?? '');
  return el(
    'div',
    { class: 'infograd' },
    el('label', { for: id }, etikett),
    lista,
    knapp(`Infoga ${etikett.toLowerCase()}`, lagg),
  );
}
