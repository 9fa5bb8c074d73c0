import { createHash } from 'node:crypto';
import farger from '../diagram/mermaid/farger.css?raw';
import { diagramregler } from '../diagram/rita.ts';
import type { Handbok } from '../modell/typer.ts';
import ram from '../styles/diagram.css?raw';

/** The stylesheet of all diagrams of a handbook: colours, the rules of the drawings, the frame. */
export async function diagramark(bok: Handbok): Promise<string> {
  return tat([farger, await diagramregler(bok), ram].join('\n'));
}

/** Its file name, which changes with its content: a reader never has rules that do not fit the page. */
export async function diagramarkNamn(bok: Handbok): Promise<string> {
  const summa = createHash('sha256')
    .update(await diagramark(bok))
    .digest('hex');
  return `diagram.${summa.slice(0, 8)}`;
}

/** Without comments and needless white space; none of the sheets has either inside a string. */
function tat(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: (?=[^{}]*[;}])/g, ':')
    .trim();
}
