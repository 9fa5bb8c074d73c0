/** A difference as one HTML file that stands by itself: no other file, no script, nothing from any host. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHtml } from 'hast-util-to-html';
import { temaCss } from '../../webb/tema.ts';
import type { Tema } from '../../schema/tema.ts';
import type { Skillnad } from '../typer.ts';
import { el, type Visat } from '../visa/element.ts';
import { visaSkillnad, type Visningsval } from '../visa/visa.ts';

/** What stands around the difference. */
export interface Skillnadssida {
  titel: string;
  /** The two texts, by name. */
  fore: string;
  efter: string;
  /** Lines of what a reader must know before the rest: what could not be compared. */
  anmarkningar: readonly string[];
  /** ISO day that the document bears. */
  dag?: string | undefined;
  tema: Tema;
  /** More parts, after the heading: what changes for whom, the draft of the decision. */
  delar?: Visat[];
  /** The page brings its typeface with it: for paper. */
  medTypsnitt?: boolean;
}

/** The page as text. */
export function skillnadssida(
  skillnad: Skillnad,
  sida: Skillnadssida,
  val: Visningsval = {},
): string {
  const css = [arken(sida.tema), sida.medTypsnitt ? typsnitten() : ''].filter(Boolean).join('\n');
  const innehall = toHtml({
    type: 'root',
    children: [
      el('h1', {}, sida.titel),
      el('p', {}, 'Från ', el('b', {}, sida.fore), ' till ', el('b', {}, sida.efter), '.'),
      ...sida.anmarkningar.map((rad) => el('p', { className: ['skillnad-not'] }, rad)),
      ...(sida.delar ?? []),
      el('div', { className: ['skillnad'] }, visaSkillnad(skillnad, val)),
    ],
  });
  const huvud = toHtml({
    type: 'root',
    children: [
      el('meta', { charSet: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { httpEquiv: ['Content-Security-Policy'], content: csp(css, sida.medTypsnitt) }),
      el('meta', { name: 'robots', content: 'noindex' }),
      el('title', {}, sida.titel),
    ],
  });
  const dag = sida.dag ? ` data-dag="${sida.dag}"` : '';
  return `<!DOCTYPE html>\n<html lang="sv"><head>${huvud}<style>${css}</style></head><body><main class="skillnadssida"${dag}>${innehall}</main></body></html>\n`;
}

/** Only this very sheet may be applied, and nothing may be fetched or run. */
function csp(css: string, medTypsnitt = false): string {
  const summa = createHash('sha256').update(css).digest('base64');
  return `default-src 'none'; style-src 'sha256-${summa}';${medTypsnitt ? ' font-src data:;' : ''} base-uri 'none'; form-action 'none'`;
}

const ARK = ['lager', 'varden', 'grund', 'skillnad', 'skillnadssida'];

function arken(tema: Tema): string {
  const mapp = join(import.meta.dirname, '../../styles');
  const texter = ARK.map((namn) => readFileSync(join(mapp, `${namn}.css`), 'utf8'));
  return [...texter, temaCss(tema)]
    .join('\n')
    .replace(/@import [^;]+;/g, '')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** The face of the handbook's own pages on paper. */
function typsnitten(): string {
  return [400, 600]
    .map((vikt) => {
      const fil = `@fontsource/source-sans-3/files/source-sans-3-latin-${vikt}-normal.woff2`;
      const data = readFileSync(fileURLToPath(import.meta.resolve(fil)), 'base64');
      return `@font-face{font-family:'Source Sans 3 tryck';font-weight:${vikt};font-display:block;src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    })
    .join('\n');
}
