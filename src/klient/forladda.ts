/** Milliseconds that a reader must stay on a link: passing over it is no wish to go there. */
const DROJER = 80;

/** Fetches the page behind a link when a reader points at it or reaches it with the keyboard. */
export function forladda(): void {
  const { connection } = navigator as { connection?: Forbindelse };
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return;
  const hamtade = new Set([location.pathname]);
  let vantar = 0;
  for (const handelse of ['pointerover', 'focusin']) {
    addEventListener(handelse, ({ target }) => {
      clearTimeout(vantar);
      const lank = (target as Element).closest?.('a');
      if (!lank || lank.origin !== location.origin || !lank.pathname.endsWith('/')) return;
      if (hamtade.has(lank.pathname)) return;
      vantar = window.setTimeout(() => {
        hamtade.add(lank.pathname);
        const bon = document.createElement('link');
        bon.rel = 'prefetch';
        bon.href = lank.pathname;
        document.head.append(bon);
      }, DROJER);
    });
  }
}

/** The part of the Network Information API that is read; not every browser has it. */
interface Forbindelse {
  saveData?: boolean;
  effectiveType?: string;
}
