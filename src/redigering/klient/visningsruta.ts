/** The page as it will look, in a frame beside the form. It is built by Astro with the site's own styles, of a copy that has the drafts. */
import { el } from './dom.ts';
import { fraga } from './fraga.ts';
import type { Visningslage } from '../protokoll.ts';

const VANTA_MS = 1000;

/** The frame, and the address that it shows. */
export function visningsruta(ursprung: string, sida: string): HTMLElement {
  const adress = ursprung + sida;
  const besked = el(
    'p',
    { class: 'hjalp', role: 'status' },
    'Sidan byggs. Det tar en stund första gången.',
  );
  const plats = el('div', { class: 'visningsplats' }, besked);
  void vanta(plats).then((lage) => {
    if (lage.lage === 'klar')
      plats.replaceChildren(el('iframe', { src: adress, title: 'Sidan som den blir' }));
    else
      besked.textContent = `Sidan kan inte visas. Du kan redigera och spara ändå. ${lage.text ?? ''}`;
  });
  return el(
    'section',
    { class: 'visning', 'aria-labelledby': 'visning-rubrik' },
    el('h2', { id: 'visning-rubrik' }, 'Så här blir sidan'),
    el(
      'p',
      { class: 'hjalp' },
      'Sidan följer med medan du skriver. Så länge det finns fel visas det som var rätt sist. ',
      el(
        'a',
        { href: adress, target: '_blank', rel: 'noopener noreferrer' },
        'Öppna i ett eget fönster',
      ),
    ),
    plats,
  );
}

/** Asks until the pages are there, as long as somebody looks. */
async function vanta(plats: HTMLElement): Promise<Visningslage> {
  for (let forst = true; forst || plats.isConnected; forst = false) {
    const lage = await fraga<Visningslage>('visning').catch((fel: Error): Visningslage => ({
      lage: 'fel',
      text: fel.message,
    }));
    if (lage.lage !== 'startar') return lage;
    await new Promise((klar) => setTimeout(klar, VANTA_MS));
  }
  return { lage: 'fel' };
}
