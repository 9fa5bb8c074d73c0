import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { vikNycklar } from '../svenska/vikning.ts';
import { temaSchema, type Tema } from '../schema/tema.ts';

/**
 * The handbook's own colours as CSS. They go into the stylesheet that every page has already, as
 * an import (`virtual:tema.css`): no style in the page, which the CSP forbids, and no request more.
 */
export function temaCss({ accent, accentMork }: Tema): string {
  const varden = [
    ...(accent === undefined ? [] : [`--accent-ljus:${accent}`]),
    ...(accentMork === undefined ? [] : [`--accent-mork:${accentMork}`]),
  ];
  return varden.length > 0 ? `@layer varden{:root{${varden.join(';')}}}` : '';
}

/** The part of a Vite plugin that is used here. */
interface Temaplugg {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

const NAMN = 'virtual:tema.css';

/** Gives `import 'virtual:tema.css'` the colours of the handbook in a folder. */
export function temaplugg(rot: string): Temaplugg {
  return {
    name: 'roda-traden:tema',
    resolveId: (id) => (id === NAMN ? `\0${NAMN}` : undefined),
    load: (id) => (id === `\0${NAMN}` ? lasTemaCss(rot) : undefined),
  };
}

/** The colours of the handbook in a folder, as CSS. */
export function lasTemaCss(rot: string): string {
  return temaCss(lasTema(rot));
}

/** The theme in a handbook.yaml; none where it cannot be read. Granskning says what is wrong with it. */
function lasTema(rot: string): Tema {
  try {
    const bok = vikNycklar(parse(readFileSync(join(rot, 'handbok.yaml'), 'utf8')));
    return temaSchema.parse((bok as { tema?: unknown }).tema ?? {});
  } catch {
    return {};
  }
}
