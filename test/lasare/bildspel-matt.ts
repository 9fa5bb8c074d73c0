/** What reaches outside its slide, or is too small to read. Runs in the page: each function's text is sent there, and must be whole. */

/** Puts the slides of another show in the place of those that are shown: quicker than to open its page. */
export async function bytDiabilder(adress: string): Promise<void> {
  const svar = await fetch(adress);
  const andra = new DOMParser().parseFromString(await svar.text(), 'text/html');
  const spel = document.querySelector('.bildspel')!;
  // The first drawing brings the sheet of all drawings: it stays.
  document.head.append(...spel.querySelectorAll('link'));
  for (const ark of andra.querySelectorAll('.bildspel link')) ark.remove();
  spel.replaceChildren(...andra.querySelectorAll('.diabild'));
}

/** Shows the slides one after the other, as the show does, and tells what is wrong with each. */
export function matDiabilder(): string[] {
  /** Pixels: no type is smaller where a slide is 1280 wide. */
  const MINST = 12;
  const fel: string[] = [];
  const bilder = [...document.querySelectorAll<HTMLElement>('.diabild')];
  const smal = innerWidth < 640;
  for (const bild of bilder) {
    for (const annan of bilder) annan.classList.toggle('nu', annan === bild);
    const dia = bild.querySelector<HTMLElement>('.dia')!;
    const ram = dia.getBoundingClientRect();
    const fot = bild.querySelector('.dia-fot')!.getBoundingClientRect();
    const sag = (vad: string, ett: Element) =>
      fel.push(`${bild.id} ${vad}: ${ett.textContent.trim().slice(0, 40)}`);
    if (!smal && Math.abs(ram.width / ram.height - 16 / 9) > 0.01) sag('är högre', bild);
    for (const ett of dia.querySelectorAll(
      '.dia-rubrik, .dia-delar > *, li, th, td, svg text, .dia-fot',
    )) {
      const { left, right, top, bottom, width } = ett.getBoundingClientRect();
      if (width === 0) continue;
      if (left < ram.left - 1 || right > ram.right + 1 || top < ram.top - 1) sag('utanför', ett);
      if (bottom > (ett.matches('.dia-fot') ? ram.bottom : fot.top) + 1) sag('nedanför', ett);
      if (!ett.closest('svg') && ett.scrollWidth > ett.clientWidth + 1) sag('bredare', ett);
      const skala = (ett as SVGTextElement).getScreenCTM?.()?.a ?? 1;
      if (!smal && parseFloat(getComputedStyle(ett).fontSize) * skala < MINST - 0.1)
        sag('för liten', ett);
    }
  }
  return fel;
}
