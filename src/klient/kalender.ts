/** The page of calendar feeds in the reader's browser: it knows the address of the site, which the build may not. */
import { prenumereraAdress } from './prenumerera.ts';

const svar = document.querySelector('[data-kopierat]');

for (const rad of document.querySelectorAll<HTMLElement>('.floden li')) {
  const fil = rad.querySelector<HTMLAnchorElement>('[data-fil]')!;
  const prenumerera = rad.querySelector<HTMLAnchorElement>('[data-prenumerera]')!;
  const kopiera = rad.querySelector<HTMLButtonElement>('[data-kopiera]')!;
  const kod = rad.querySelector('code')!;
  prenumerera.href = prenumereraAdress(fil.href);
  kod.textContent = fil.href;
  kopiera.addEventListener('click', () => void kopieraAdressen(kod));
}

/** Where the clipboard is shut, the address is marked instead, so that the reader's own keys can copy it. */
async function kopieraAdressen(kod: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(kod.textContent);
    sag('Adressen är kopierad.');
  } catch {
    getSelection()?.selectAllChildren(kod);
    sag('Adressen är markerad. Kopiera den med Ctrl+C.');
  }
}

function sag(text: string): void {
  if (svar) svar.textContent = text;
}
