import { tidIOrd } from './tangenter.ts';

/** The speaker's clock and how long it has taken. Gives what begins the time anew. */
export function startaTalare(spel: HTMLElement): () => void {
  const panel = spel.querySelector<HTMLElement>('.talarpanel')!;
  const klocka = panel.querySelector('.talare-klocka')!;
  const tid = panel.querySelector('.talare-tid')!;
  let start = Date.now();
  const visa = (): void => {
    const nu = new Date();
    klocka.textContent = nu.toLocaleTimeString('sv', { hour: '2-digit', minute: '2-digit' });
    tid.textContent = tidIOrd(nu.getTime() - start);
  };
  panel.hidden = false;
  visa();
  setInterval(visa, 1000);
  return () => {
    start = Date.now();
    visa();
  };
}
