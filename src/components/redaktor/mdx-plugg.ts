/** What is done with the project's own pages in MDX on their way to HTML. The texts of a handbook do not pass here. */
import type { HastPluginDefinition } from 'satteri';

/**
 * Blocks of code scroll in a box of their own, with the keyboard too. What stands after the language in the fence is
 * the block's name for whoever hears the page: ```sh Så granskar du. Tables and lists are left as they are.
 */
export const rullbarKod: HastPluginDefinition = {
  name: 'rullbar-kod',
  element: {
    filter: ['pre'],
    visit(nod, ctx) {
      const [kod] = nod.children;
      const namn = kod?.type === 'element' ? kod.data?.meta : undefined;
      ctx.setProperty(nod, 'role', 'group');
      ctx.setProperty(nod, 'tabindex', '0');
      ctx.setProperty(nod, 'aria-label', namn || 'Exempel');
    },
  },
};

/**
 * Links to pages of the site, written from its root (`/redaktor/tider/`), work under any base path.
 *
 * @param bas base path, with slashes at both ends
 */
export function underBas(bas: string): HastPluginDefinition {
  return {
    name: 'under-bas',
    element: {
      filter: ['a'],
      visit(nod, ctx) {
        const { href } = nod.properties;
        if (typeof href === 'string' && href.startsWith('/'))
          ctx.setProperty(nod, 'href', bas + href.slice(1));
      },
    },
  };
}
