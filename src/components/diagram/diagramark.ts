import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import farger from '../../diagram/mermaid/farger.css?raw';
import type { Diagram } from '../../diagram/alla.ts';
import { diagramregler, exempelregler } from '../../diagram/rita.ts';
import { ihagkommet } from '../../modell/lasspar.ts';
import type { Handbok } from '../../modell/typer.ts';
import ram from '../../styles/diagram.css?raw';
import ritbord from '../../styles/ritbord.css?raw';

/** The stylesheet of all diagrams of a handbook: colours, the rules of the drawings, the frame. Made once a handbook: every page with a diagram asks for its name. */
export const diagramark: (bok: Handbok) => Promise<string> = ihagkommet(async (bok) =>
  tat([iLager(`${farger}${await diagramregler(bok)}`), ram, ritbord].join('\n')),
);

/** What the examples on the pages for editors need beside it. */
export async function exempelark(bok: Handbok): Promise<string> {
  return tat(iLager(await exempelregler(bok)));
}

/** Their file names, which change with their content: a reader never has rules that do not fit the page. */
export async function diagramarkNamn(bok: Handbok): Promise<string> {
  return `diagram.${summa(await diagramark(bok))}`;
}

export async function exempelarkNamn(bok: Handbok): Promise<string> {
  return `diagramexempel.${summa(await exempelark(bok))}`;
}

/**
 * The sheets that a diagram needs and the page has not linked yet, as file names. They are noted as linked.
 *
 * @param lankade what the page has linked so far
 */
export async function nyaArk(
  bok: Handbok,
  diagram: Diagram,
  lankade: { diagramark?: true; exempelark?: true },
): Promise<string[]> {
  const nya: Promise<string>[] = [];
  if (!lankade.diagramark) nya.push(diagramarkNamn(bok));
  lankade.diagramark = true;
  if (diagram.exempel && !lankade.exempelark) {
    nya.push(exempelarkNamn(bok));
    lankade.exempelark = true;
  }
  return Promise.all(nya);
}

/** What the drawings bring gives way to the site's own rules: the order is in src/styles/lager.css. */
function iLager(css: string): string {
  return `@layer diagram {${css}}`;
}

function summa(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Without comments and needless white space, as Astro's own sheets are. */
function tat(css: string): string {
  const { code } = transform({ filename: 'diagram.css', code: Buffer.from(css), minify: true });
  return code.toString();
}
