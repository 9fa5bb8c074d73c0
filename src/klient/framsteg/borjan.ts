/** The top of the path: how much is done and left, and the way on. */
import { harFramsteg, type Framsteg } from '../../ovning/framsteg.ts';
import { vagensLage } from './visa.ts';

export function visaBorjan(borjan: HTMLElement, framsteg: Framsteg): void {
  const hitta = <T extends HTMLElement>(valjare: string) => borjan.querySelector<T>(valjare);
  const lank = hitta<HTMLAnchorElement>('[data-fortsatt]');
  const summa = hitta('[data-vagsumma]');
  const matare = hitta<HTMLProgressElement>('progress');
  if (!lank || !summa || !matare) return;
  const { klara, antal, kvar, nasta } = vagensLage(framsteg);
  const borjat = harFramsteg(framsteg);
  summa.textContent = borjat
    ? `Du är klar med ${klara} av ${antal}. ${kvarIOrd(kvar)}`
    : 'Ta en i taget.';
  matare.value = klara;
  const rubrik = hitta('[data-borjrubrik]');
  if (rubrik) rubrik.textContent = rubriken(borjat, nasta);
  const modul = document.querySelector<HTMLAnchorElement>(`[data-modul="${nasta}"] a`);
  matare.hidden = !borjat;
  lank.href = modul?.href ?? borjan.dataset['intyg'] ?? '';
  const ord = borjat ? 'Fortsätt' : 'Börja';
  lank.textContent = modul ? `${ord}: ${modul.textContent}` : 'Skriv ut ditt intyg';
}

function rubriken(borjat: boolean, nasta: string | undefined): string {
  if (nasta === undefined) return 'Du har gått hela vägen';
  return borjat ? 'Fortsätt där du var' : 'Börja här';
}

function kvarIOrd(minuter: number): string {
  return minuter > 0 ? `Ungefär ${minuter} minuter är kvar.` : '';
}
