/**
 * The part of the search that every page loads: a listener that fetches the rest at first use.
 * The rest is bundled as a worker's file would be, for its address: a plain `import()` would bring Vite's
 * preload helper, 0.9 kB, to every page. It opens the dialog itself, and listens for the next time.
 */
import ruta from './sok/ruta.ts?worker&url';
import { OPPNA, SNEDSTRECK_AV } from './sok/val.ts';

const lank = document.querySelector<HTMLAnchorElement>('a[data-sok]');
let hamtad = false;

/** The dialog; on the search page, or when the rest cannot be fetched, the link itself. */
function oppna(): void {
  if (!lank) return;
  const falt = document.querySelector<HTMLInputElement>('form[data-soksida] input');
  if (falt) falt.focus();
  else if (!hamtad) {
    hamtad = true;
    import(/* @vite-ignore */ ruta).catch(() => location.assign(lank.href));
  } else dispatchEvent(new Event(OPPNA));
}

/** Where storage is shut off nobody can turn the key off for good (WCAG 2.1.4), and so it is off. */
function avstangd(): boolean {
  try {
    return localStorage.getItem(SNEDSTRECK_AV) !== null;
  } catch {
    return true;
  }
}

lank?.addEventListener('click', (handelse) => {
  if (handelse.ctrlKey || handelse.metaKey || handelse.shiftKey) return;
  handelse.preventDefault();
  oppna();
});

document.addEventListener('keydown', (handelse) => {
  const { key, ctrlKey, metaKey, altKey, target } = handelse;
  const kommando = key.toLowerCase() === 'k' && (ctrlKey || metaKey);
  const skriver =
    target instanceof Element && target.closest('input,textarea,select,[contenteditable]');
  const snedstreck = key === '/' && !ctrlKey && !metaKey && !altKey && !skriver && !avstangd();
  if (!kommando && !snedstreck) return;
  handelse.preventDefault();
  oppna();
});
