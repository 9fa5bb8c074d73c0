import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'drift/**', '.bygg', '.astro', 'node_modules'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...astro.configs.recommended,
  // The compiler knows which globals there are; see tsconfig.json.
  { rules: { 'no-undef': 'off' } },
);
