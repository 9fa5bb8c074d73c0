/** ”Ny sida”: one question at a time, as many as the kind of page needs. Nothing is written before the last button. */
import { el, knapp, nyttId } from './dom.ts';
import { fraga } from './fraga.ts';
import type { Nyfraga, Nysort, Nysvar } from '../protokoll.ts';

/** @param oppna opens the new page */
export async function nysida(oppna: (rel: string) => void): Promise<HTMLElement> {
  const sorter = await fraga<Nysort[]>('ny/sorter');
  return new Ny(sorter, oppna).ruta;
}

class Ny {
  readonly ruta = el('div', { class: 'start forslag' });
  readonly #oppna: (rel: string) => void;
  readonly #sort = el('select', { id: nyttId() });
  readonly #steg = el('div', {});
  readonly #besked = el('div', { role: 'alert' });
  #svar: Record<string, string> = {};
  #gang = 0;

  constructor(sorter: readonly Nysort[], oppna: (rel: string) => void) {
    this.#oppna = oppna;
    this.#sort.append(...sorter.map(({ ord, om }) => el('option', { value: ord }, om)));
    this.#sort.addEventListener('change', () => {
      this.#svar = {};
      this.#steg.replaceChildren();
      void this.#nasta();
    });
    const val = el(
      'div',
      { class: 'falt' },
      el('label', { for: this.#sort.id }, 'Vad vill du skapa?'),
      this.#sort,
    );
    this.ruta.append(el('h1', {}, 'Ny sida'), val, this.#steg, this.#besked);
    void this.#nasta();
  }

  async #nasta(): Promise<void> {
    const gang = ++this.#gang;
    try {
      const svar = await fraga<Nysvar>('ny/nasta', { ord: this.#sort.value, svar: this.#svar });
      // An answer about a kind that is no longer chosen is of no use.
      if (gang !== this.#gang) return;
      this.#besked.replaceChildren();
      if (svar.fraga) this.#stall(svar.fraga);
      else this.#sist();
    } catch (fel) {
      this.#sag(fel);
    }
  }

  #stall(nu: Nyfraga): void {
    if (nu.fel) {
      this.#sag(new Error(nu.fel));
      delete this.#svar[nu.namn];
    }
    this.#steg.querySelector(`[data-fraga="${CSS.escape(nu.namn)}"]`)?.remove();
    const { ruta, svar } = nu.flera ? flera(nu) : nu.val.length > 0 ? en(nu) : fritt(nu);
    const vidare = knapp('Vidare', () => {
      this.#svar[nu.namn] = svar();
      vidare.remove();
      ruta.querySelectorAll('input, select').forEach((ett) => ett.setAttribute('disabled', ''));
      void this.#nasta();
    });
    ruta.dataset['fraga'] = nu.namn;
    ruta.append(el('p', { class: 'knappar' }, vidare));
    ruta.addEventListener('keydown', (handelse) => {
      if (handelse.key === 'Enter' && handelse.target instanceof HTMLInputElement) vidare.click();
    });
    const forsta = Object.keys(this.#svar).length === 0;
    this.#steg.append(ruta);
    if (!forsta) ruta.querySelector<HTMLElement>('input, select')?.focus();
  }

  #sist(): void {
    const skapa = knapp('Skapa sidan', () => void this.#skapa(), { class: 'viktig' });
    const om = knapp('Börja om', () => {
      this.#svar = {};
      this.#steg.replaceChildren();
      void this.#nasta();
    });
    this.#steg.append(el('p', { class: 'knappar' }, skapa, om));
    skapa.focus();
  }

  async #skapa(): Promise<void> {
    try {
      this.#oppna(
        (await fraga<{ rel: string }>('ny/skapa', { ord: this.#sort.value, svar: this.#svar })).rel,
      );
    } catch (fel) {
      this.#sag(fel);
    }
  }

  #sag(fel: unknown): void {
    this.#besked.replaceChildren(
      el('p', { class: 'ruta ruta-fel' }, fel instanceof Error ? fel.message : String(fel)),
    );
  }
}

interface Svarsdel {
  ruta: HTMLElement;
  svar: () => string;
}

function fritt({ text, forval }: Nyfraga): Svarsdel {
  const id = nyttId();
  const inmatning = el('input', { id, type: 'text', autocomplete: 'off', value: forval });
  return {
    ruta: el('div', { class: 'falt' }, el('label', { for: id }, text), inmatning),
    svar: () => inmatning.value,
  };
}

function en({ text, val, forval }: Nyfraga): Svarsdel {
  const id = nyttId();
  const lista = el(
    'select',
    { id },
    ...val.map((namn, nr) =>
      el('option', { value: nr + 1, selected: String(nr + 1) === forval }, namn),
    ),
  );
  return {
    ruta: el('div', { class: 'falt' }, el('label', { for: id }, text), lista),
    svar: () => lista.value,
  };
}

function flera({ text, val }: Nyfraga): Svarsdel {
  const rutor = val.map((_namn, nr) => el('input', { type: 'checkbox', value: nr + 1 }));
  const poster = val.map((namn, nr) => el('li', {}, el('label', {}, rutor[nr], ` ${namn}`)));
  const ruta = el(
    'fieldset',
    { class: 'falt grupp' },
    el('legend', {}, text.replace(/, med komma mellan.*/, '')),
    el('ul', { class: 'poster' }, ...poster),
  );
  const svar = () =>
    rutor
      .filter((ett) => ett.checked)
      .map((ett) => ett.value)
      .join(', ');
  return { ruta, svar };
}
