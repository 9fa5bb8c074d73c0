/** The page that `npm run dev` answers with while there is nothing without errors to show. */
import { escapeUTF8 as escape } from 'entities';
import type { Problem, Resultat } from '../../granskning/index.ts';

/**
 * A whole HTML page with every problem: place, what is wrong, what to do.
 *
 * @param bas base path of the site, with slashes at both ends
 */
export function felsida({ problem }: Resultat, bas: string): string {
  const fel = problem.filter((ett) => ett.niva === 'fel');
  const titel = `${fel.length} fel i handboken`;
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel}</title>
<style>${STIL}</style>
<script type="module" src="${bas}@vite/client"></script>
</head>
<body>
<main>
<h1>${titel}</h1>
<p>Rätta felen och spara. Sidan läses om av sig själv.</p>
<ol>${fel.map(ettFel).join('')}</ol>
</main>
</body>
</html>`;
}

/** One problem as a list item. */
function ettFel({ fil, rad, kolumn, kod, text, atgard, rattad }: Problem): string {
  return [
    `<li><code>${escape(fil)}:${rad}:${kolumn}</code> <b>${kod}</b><br>${escape(text)}`,
    atgard ? `<br>${escape(atgard)}` : '',
    rattad ? `<pre>${escape(rattad)}</pre>` : '',
    '</li>',
  ].join('');
}

const STIL = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 50rem; margin: 3rem auto; padding: 0 1rem; }
h1 { border-inline-start: .4rem solid #c8102e; padding-inline-start: .8rem; }
li { margin-block: 1rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .5rem; border: 1px solid; }
`;
