/** A search field joined with its list of hits: the same in the dialog and on the search page. */
import { filtrera, type Sokfilter } from '../../sok/fraga/filter.ts';
import type { Rankad } from '../../sok/fraga/rangordna.ts';
import type { Sokare } from '../../sok/fraga/sok.ts';
import { skapa } from './element.ts';
import { svarIOrd, svarskort } from './kort.ts';
import { stor, traffrader } from './traffar.ts';

export interface Vy {
  /** Asks again: the field or a filter has changed. */
  sok: () => Promise<void>;
}

export interface Vyval {
  bas: string;
  /** What is searched. */
  hamta: (bas: string) => Promise<Sokare>;
  falt: HTMLInputElement;
  lista: HTMLOListElement;
  /** Read out when it changes. */
  status: HTMLElement;
  /** Where "Menade du …?" goes. */
  menade: HTMLElement;
  /** Where the answer goes, before the hits. */
  svar: HTMLElement;
  /** How many hits are shown at first. */
  antal: number;
  filter: () => Sokfilter;
  /** Called with all hits, before the filter. */
  efter?: (traffar: Rankad[], sokare: Sokare) => void;
}

/** A pause in typing that is worth a question, and one that is worth reading out. Milliseconds. */
const VANTA = 60;
const VANTA_LASA_UPP = 600;

export function kopplaVy(val: Vyval): Vy {
  const { falt, lista, status, menade, bas } = val;
  let omgang = 0;
  let vantar: number | undefined;
  let lasUpp: number | undefined;

  const sag = (text: string, strax = false, svar = '') => {
    clearTimeout(lasUpp);
    const upplast = svar ? [skapa('span', { class: 'sok-upplast' }, `${svar} `)] : [];
    lasUpp = window.setTimeout(
      () => status.replaceChildren(...upplast, text),
      strax ? 0 : VANTA_LASA_UPP,
    );
  };
  const visa = async (traffar: Rankad[], antal: number, fraga: string) => {
    const denna = omgang;
    const rader = await traffrader(traffar.slice(0, antal), bas);
    if (denna !== omgang) return;
    const fler = traffar.length > antal ? [merKnapp(() => visa(traffar, antal * 2, fraga))] : [];
    const fokus = document.activeElement?.closest('.sok-fler') ? antal / 2 : -1;
    lista.replaceChildren(...rader, ...fler);
    // What was asked: the field may hold more already.
    lista.dataset['fraga'] = fraga;
    if (fokus >= 0) rader[fokus]?.querySelector('a')?.focus();
  };

  const sok = async () => {
    const denna = ++omgang;
    const fraga = falt.value.trim();
    if (!fraga) {
      lista.replaceChildren();
      val.svar.replaceChildren();
      lista.dataset['fraga'] = '';
      menade.replaceChildren();
      sag('');
      return;
    }
    try {
      const sokare = await val.hamta(bas);
      const svar = await sokare.sok(fraga);
      if (denna !== omgang) return;
      val.efter?.(svar.traffar, sokare);
      const traffar = filtrera(svar.traffar, val.filter(), sokare.tabell);
      val.svar.replaceChildren(...(svar.svar ? [svarskort(svar.svar, bas)] : []));
      visaMenade(menade, svar.menade, val);
      await visa(traffar, val.antal, fraga);
      if (denna === omgang)
        sag(sammanfattning(traffar, sokare), false, svar.svar && svarIOrd(svar.svar));
    } catch {
      if (denna === omgang) sag('Sökningen gick inte att ladda. Försök igen om en stund.', true);
    }
  };

  falt.addEventListener('input', () => {
    clearTimeout(vantar);
    vantar = window.setTimeout(sok, VANTA);
  });
  return { sok };
}

function sammanfattning(traffar: Rankad[], { tabell }: Sokare): string {
  const antal = traffar.length === 1 ? 'En träff' : `${traffar.length} träffar`;
  const forst = traffar[0] && tabell.sidor[traffar[0].plats]?.[1];
  if (forst === undefined) return 'Inga träffar. Pröva ett annat ord.';
  return traffar.length === 1 ? `${antal}: ${stor(forst)}.` : `${antal}. Först: ${stor(forst)}.`;
}

function visaMenade(plats: HTMLElement, menade: string | undefined, { falt, bas }: Vyval): void {
  if (!menade) return plats.replaceChildren();
  const lank = skapa('a', { href: `${bas}sok/?q=${encodeURIComponent(menade)}` }, menade);
  lank.addEventListener('click', (handelse) => {
    handelse.preventDefault();
    falt.value = menade;
    falt.dispatchEvent(new Event('input'));
    falt.focus();
  });
  plats.replaceChildren('Menade du ', lank, '? Här är träffarna för det.');
}

function merKnapp(visaMer: () => void): HTMLLIElement {
  const knapp = skapa('button', { type: 'button' }, 'Visa fler');
  knapp.addEventListener('click', visaMer);
  return skapa('li', { class: 'sok-fler' }, knapp);
}
