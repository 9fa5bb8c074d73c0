/** What axe finds on a page as it stands. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** WCAG 2.2 at level AA is all of these; axe marks each rule with the version that brought it. */
const NIVAER = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const REGLER = {
  wcag: { type: 'tag', values: NIVAER },
  /** What colours decide, for a page that is read in full in other colours. */
  farger: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  /** All that axe has switched on, what it calls good practice too. */
  alla: undefined,
} as const;

/** Puts axe on the pages that a reader opens from now on: before their own scripts, and past their CSP. */
export function medAxe(sida: Page): Promise<unknown> {
  return sida.context().addInitScript({ path: AXE });
}

/**
 * The findings of axe, one a line: rule, place, reason. Empty when there are none.
 *
 * @throws when `medAxe` was not called before the page was opened
 */
export function axeFynd(sida: Page, regler: keyof typeof REGLER = 'wcag'): Promise<string[]> {
  return sida.evaluate(async (val) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const bara = val ? { runOnly: { type: val.type, values: [...val.values] } } : {};
    const { violations } = await axe.run({ ...bara, resultTypes: ['violations'] });
    return violations.flatMap((ett) =>
      ett.nodes.map((nod) => `${ett.id}: ${nod.target.join(' ')} ${nod.any[0]?.message ?? ''}`),
    );
  }, REGLER[regler]);
}

/** Pixels that a page must be scrolled sideways to be read, as a finding. */
export async function sidledes(sida: Page): Promise<string[]> {
  const forBred = await sida.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return forBred > 0 ? [`${forBred} px för bred`] : [];
}
