/** Lists: posts are added, moved and taken away, by mouse or keyboard. */
import { el, knapp, meddela, nyttId, teckenknapp } from '../dom.ts';
import type { Listfalt } from '../../formular/modell.ts';
import { kravs, postnamn, problemruta, type Formmiljo } from './ram.ts';
import { ritaPost } from './rita.ts';

/** A list of more posts with fields than this shows their names, and opens one at a time. */
const FALL_IHOP = 2;

export function ritaLista(
  falt: Listfalt,
  varde: unknown,
  vag: string,
  satt: (ny: unknown) => void,
  miljo: Formmiljo,
): HTMLElement {
  return new Lista(falt, varde, vag, satt, miljo).ruta;
}

class Lista {
  readonly ruta: HTMLElement;
  readonly #falt: Listfalt;
  readonly #vag: string;
  readonly #satt: (ny: unknown) => void;
  readonly #miljo: Formmiljo;
  readonly #lista = el('ol', { class: 'poster' });
  readonly #varEn: boolean;
  #poster: unknown[];

  constructor(
    falt: Listfalt,
    varde: unknown,
    vag: string,
    satt: (ny: unknown) => void,
    miljo: Formmiljo,
  ) {
    this.#falt = falt;
    this.#vag = vag;
    this.#satt = satt;
    this.#miljo = miljo;
    this.#varEn = varde !== undefined && varde !== null && !Array.isArray(varde);
    this.#poster = Array.isArray(varde) ? [...(varde as unknown[])] : this.#varEn ? [varde] : [];
    const id = nyttId();
    this.ruta = el(
      'fieldset',
      {
        class: `falt lista lista-${falt.post.slag}`,
        'data-vag': vag,
        'aria-describedby': `${id}-p`,
      },
      el('legend', {}, falt.etikett, falt.kravs && kravs()),
      falt.hjalp !== '' && el('p', { class: 'hjalp' }, falt.hjalp),
      problemruta(id),
      this.#lista,
      this.#nyknapp(),
    );
    this.#rita();
  }

  /** Its name to the ear says to which list. */
  #nyknapp(): HTMLElement {
    const { etikett } = this.#falt;
    const ny = knapp('Lägg till', () => this.#nyPost(), { class: 'ny' });
    ny.append(el('span', { class: 'dold' }, `: ${etikett.toLowerCase()}`));
    return ny;
  }

  #andrad(): void {
    const kvar = this.#poster;
    const en = this.#varEn && this.#falt.ellerEn && kvar.length === 1;
    this.#satt(kvar.length === 0 ? undefined : en ? kvar[0] : [...kvar]);
  }

  #rita(oppna?: number): void {
    this.#lista.replaceChildren(...this.#poster.map((_post, nr) => this.#enPost(nr, nr === oppna)));
    this.#lista.hidden = this.#poster.length === 0;
  }

  #enPost(nr: number, oppen: boolean): HTMLElement {
    const { post, etikett } = this.#falt;
    const vag = this.#vagTill(nr);
    const namn = postnamn(etikett, nr);
    const ihop = post.slag === 'grupp' && this.#poster.length > FALL_IHOP;
    const sammanfattning = el('span', { class: 'postnamn' }, kortAv(this.#poster[nr]) || namn);
    const inre = ritaPost(post, this.#poster[nr], vag, namn, this.#miljo, (ny) => {
      this.#poster[nr] = ny;
      sammanfattning.textContent = kortAv(ny) || namn;
      this.#andrad();
    });
    const verktyg = el('span', { class: 'verktyg' }, ...this.#knappar(nr));
    if (!ihop) return el('li', {}, inre, verktyg);
    const hall = el('details', { open: oppen }, el('summary', {}, sammanfattning), inre);
    return el('li', {}, hall, verktyg);
  }

  #vagTill(nr: number): string {
    // A single one that stands without a list has no number in the file.
    return this.#varEn && this.#falt.ellerEn && this.#poster.length === 1
      ? this.#vag
      : `${this.#vag}.${nr}`;
  }

  #knappar(nr: number): HTMLElement[] {
    const vad = kortAv(this.#namngiven(nr)) || postnamn(this.#falt.etikett, nr);
    const upp = teckenknapp('↑', `Flytta upp ${vad}`, () => this.#flytta(nr, nr - 1));
    const ned = teckenknapp('↓', `Flytta ned ${vad}`, () => this.#flytta(nr, nr + 1));
    upp.disabled = nr === 0;
    ned.disabled = nr === this.#poster.length - 1;
    return [upp, ned, teckenknapp('×', `Ta bort ${vad}`, () => this.#taBort(nr))];
  }

  /** A post by the name that it is chosen by. */
  #namngiven(nr: number): unknown {
    const post = this.#poster[nr];
    const { post: falt } = this.#falt;
    if (falt.slag !== 'val') return post;
    const alla = falt.lista ? this.#miljo.val[falt.lista] : falt.val;
    return alla?.find(({ varde }) => varde === post)?.namn ?? post;
  }

  #nyPost(): void {
    this.#poster.push(
      this.#falt.post.slag === 'grupp' || this.#falt.post.slag === 'enav' ? {} : '',
    );
    const ny = this.#poster.length - 1;
    this.#rita(ny);
    this.#lista.children[ny]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  #flytta(fran: number, till: number): void {
    const [post] = this.#poster.splice(fran, 1);
    this.#poster.splice(till, 0, post);
    this.#andrad();
    this.#rita();
    const rad = this.#lista.children[till];
    const [upp, ned] = rad?.querySelectorAll<HTMLButtonElement>(':scope > .verktyg > button') ?? [];
    const samma = till < fran ? upp : ned;
    (samma?.disabled ? (till < fran ? ned : upp) : samma)?.focus();
    meddela(`Flyttad till plats ${till + 1} av ${this.#poster.length}.`);
  }

  #taBort(nr: number): void {
    this.#poster.splice(nr, 1);
    this.#andrad();
    this.#rita();
    meddela('Borttagen.');
    if (this.#poster.length > 0) this.#fokus(Math.min(nr, this.#poster.length - 1));
    else this.ruta.querySelector<HTMLElement>('.ny')?.focus();
  }

  #fokus(nr: number): void {
    this.#lista.children[nr]
      ?.querySelector<HTMLElement>('input, select, textarea, summary')
      ?.focus();
  }
}

/** The first words of a post, to know it by. */
function kortAv(post: unknown): string {
  const text =
    post !== null && typeof post === 'object'
      ? Object.values(post).find((ett) => typeof ett === 'string')
      : post;
  const ord = typeof text === 'string' || typeof text === 'number' ? String(text) : '';
  return ord.length > 60 ? `${ord.slice(0, 59)}…` : ord;
}
