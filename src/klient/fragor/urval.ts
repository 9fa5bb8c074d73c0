/** Which of all questions are shown: those that are due, those that nobody has answered here, or all. */
import { attOva, egen, type Framsteg } from '../../ovning/framsteg.ts';

type Urval = 'igen' | 'nya' | 'alla';

/** Shows what is due first of all; where nothing is, what has not been answered; where all has been, all. */
export function urval(plats: HTMLElement, las: () => Framsteg, idag: () => string): void {
  const val = [...plats.querySelectorAll<HTMLInputElement>('[name="urval"]')];
  const fragor = [...plats.querySelectorAll<HTMLElement>('.fraga')];
  const ivald = (): Record<Urval, HTMLElement[]> => {
    const [nu, forfallna] = [las(), new Set(attOva(las(), idag()))];
    return {
      igen: fragor.filter(({ id }) => forfallna.has(id)),
      nya: fragor.filter(({ id }) => !egen(nu.fragor, id)),
      alla: fragor,
    };
  };
  const visa = (vilka: Urval) => {
    const delar = ivald();
    const visas = new Set(delar[vilka]);
    for (const ett of fragor) ett.hidden = !visas.has(ett);
    for (const grupp of plats.querySelectorAll<HTMLElement>('[data-grupp]'))
      grupp.hidden = !grupp.querySelector('.fraga:not([hidden])');
    for (const ett of val) ett.checked = ett.value === vilka;
    for (const [slag, lista] of Object.entries(delar))
      skriv(plats, `[data-i="${slag}"]`, `(${lista.length})`);
    skriv(plats, '[data-urvalet]', visas.size > 0 ? '' : TOMT[vilka]);
  };
  for (const ett of val) ett.addEventListener('change', () => visa(ett.value as Urval));
  const { igen, nya } = ivald();
  visa(igen.length > 0 ? 'igen' : nya.length > 0 ? 'nya' : 'alla');
}

const TOMT = {
  igen: 'Inget att öva igen i dag. Kom tillbaka om några dagar.',
  nya: 'Du har svarat på alla frågor.',
  alla: '',
};

function skriv(plats: HTMLElement, vad: string, text: string): void {
  plats.querySelector(vad)!.textContent = text;
}
