import { HtmlValidate } from 'html-validate';
import type { Sida } from './sidor.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Source style, not validity: Astro writes its own white space and attribute quotes.
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-implicit-button-type': 'error',
    // Titles name the handbook too; the limit of 70 characters is a search engine's, not HTML's.
    'long-title': 'off',
    // A scrolling table needs a name and a tab stop to be reached by keyboard (axe: scrollable-region-focusable).
    'prefer-native-element': 'off',
    // dl > div is valid, and so is a lone section with aria-labelledby.
    'no-inline-style': 'error',
  },
});

/** What is not valid HTML on a page, one a line. */
export async function ogiltigt({ html, adress }: Pick<Sida, 'html' | 'adress'>): Promise<string[]> {
  const { results } = await validator.validateString(html, adress);
  return results
    .flatMap((resultat) => resultat.messages)
    .map((ett) => `${adress}:${ett.line}:${ett.column} ${ett.ruleId} ${ett.message}`);
}
