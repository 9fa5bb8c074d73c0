/** The page of all problems that `npm run dev` has: at /granskning/, and at every address while there is nothing without errors to show. */
import { escapeUTF8 as escape } from 'entities';
import type { Problem, Resultat } from '../../granskning/index.ts';
import { problemetsSida, problemIOrd } from '../../modell/sidans-problem.ts';

/** Where the page stands, below the base path. */
export const PROBLEMSIDA = 'granskning/';

/**
 * A whole HTML page with every problem by its file: what is wrong, what to do, the line mended, and the page that it is about.
 *
 * @param bas base path of the site, with slashes at both ends
 * @param visas whether there are pages to lead to: nothing right has been seen yet where not
 */
export function problemsida(resultat: Resultat, bas: string, visas: boolean): string {
  const { problem } = resultat;
  const titel = `${problemIOrd(problem)} i handboken`;
  const filer = [...Map.groupBy(problem, ({ fil }) => fil)].sort(
    ([, a], [, b]) => antalFel(b) - antalFel(a),
  );
  const lank = (ett: Problem) => (visas ? problemetsSida(resultat, ett) : undefined);
  return sida(titel, bas, [
    `<p>${ingress(problem, visas)}</p>`,
    ...filer.map(([fil, ettFils]) => enFil(fil, ettFils, lank(ettFils[0]!), bas, visas)),
    visas ? `<p><a href="${bas}">Till handbokens startsida</a></p>` : '',
  ]);
}

/** The page that stands in the place of one that the program could not make. The fault is ours: the editor is told what to try. */
export function stoppsida(bas: string): string {
  return sida('Sidan kunde inte visas', bas, [
    '<p>Det är inte ditt fel. Programmet stannade på något som det inte kände till.</p>',
    '<p>Spara filen en gång till. Hjälper det inte: avsluta med Ctrl+C i fönstret där du startade, och skriv <code>npm run dev</code> igen.</p>',
    `<p><a href="${bas}${PROBLEMSIDA}">Visa allt som granskningen säger</a></p>`,
  ]);
}

function ingress(problem: Problem[], visas: boolean): string {
  if (problem.length === 0) return 'Granskningen har inget att säga.';
  const nu = 'Rätta och spara, så läses sidan om av sig själv.';
  return visas ? nu : `${nu} Handboken visas när felen är rättade.`;
}

function antalFel(problem: Problem[]): number {
  return problem.filter(({ niva }) => niva === 'fel').length;
}

function enFil(
  fil: string,
  problem: Problem[],
  adress: string | undefined,
  bas: string,
  visas: boolean,
): string {
  const vag = adress ? ` <a href="${escape(bas + encodeURI(adress.slice(1)))}">Till sidan</a>` : '';
  return `<section><h2><code>${escape(fil)}</code>${vag}</h2><ol>${problem
    .map((ett) => ettProblem(ett, bas, visas))
    .join('')}</ol></section>`;
}

/** The page of help is one of the handbook's own: it is there when they are. */
function ettProblem(ett: Problem, bas: string, visas: boolean): string {
  const { rad, kolumn, kod, niva, text, atgard, rattad } = ett;
  const hjalp = visas ? `<a href="${bas}redaktor/koder/${kod.toLowerCase()}/">${kod}</a>` : kod;
  return [
    `<li><b>${niva === 'fel' ? 'Fel' : 'Varning'} på rad ${rad}, tecken ${kolumn}</b> ${hjalp}<br>${escape(text)}`,
    atgard ? `<br>${escape(atgard)}` : '',
    rattad ? `<pre>Rätt: ${escape(rattad.trim())}</pre>` : '',
    '</li>',
  ].join('');
}

function sida(titel: string, bas: string, innehall: string[]): string {
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
${innehall.join('\n')}
</main>
</body>
</html>`;
}

const STIL = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 50rem; margin: 3rem auto; padding: 0 1rem; }
h1 { border-inline-start: .4rem solid #c8102e; padding-inline-start: .8rem; }
h2 { margin-block-start: 2.5rem; font-size: 1.0625rem; overflow-wrap: anywhere; }
h2 a { font-weight: 400; }
li { margin-block: 1rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .5rem; border: 1px solid; }
`;
