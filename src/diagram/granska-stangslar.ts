/** Draws every ```mermaid fence of a handbook, and tells of those that Mermaid cannot read: where, in Swedish, and in its own words last. */
import type { Post, Problem, Stangselkalla } from '../granskning/index.ts';
import { problem } from '../problem/problem.ts';
import { ordnadKalla } from './kallor/stangsel.ts';
import { Diagramfel } from './mermaid/index.ts';
import { ritaren } from './ritaren.ts';

/** What is drawn is kept, so the build does not draw it again. */
export async function granskaStangslar(poster: Post[]): Promise<Problem[]> {
  const funna: Problem[] = [];
  for (const post of poster)
    for (const stangsel of post.stangslar) funna.push(...(await enStangsel(post, stangsel)));
  return funna;
}

async function enStangsel(post: Post, stangsel: Stangselkalla): Promise<Problem[]> {
  try {
    const ritning = await (await ritaren()).rita(ordnadKalla(stangsel.kalla), { id: 'prov' });
    // A diagram without a title has that as its first warning, and MERMAID-TEXT says so too.
    const varningar = ritning.titel ? ritning.varningar : ritning.varningar.slice(1);
    return varningar.map((text) => problem('MERMAID-STIL', post.fil, stangsel, text));
  } catch (orsak) {
    return [felet(post, stangsel, orsak)];
  }
}

function felet({ fil }: Post, stangsel: Stangselkalla, orsak: unknown): Problem {
  if (!(orsak instanceof Diagramfel)) {
    const text = `Diagrammet kunde inte ritas. ${orsak instanceof Error ? orsak.message : ''}`;
    return problem('MERMAID-FEL', fil, stangsel, text.trim());
  }
  const { rad: inom, utanRad, mermaid } = orsak;
  const rad = stangsel.rad + (inom ?? 0);
  const indrag = inom
    ? (/^\s*/.exec(stangsel.kalla.split('\n')[inom - 1] ?? '')?.[0].length ?? 0)
    : 0;
  const text = utanRad.startsWith('Mermaid')
    ? `${utanRad} Mermaids egna ord: ${kort(mermaid)}`
    : utanRad;
  return problem('MERMAID-FEL', fil, { rad, kolumn: stangsel.kolumn + indrag }, text);
}

/** Mermaid draws an arrow under the place with hyphens, and lists every sign that it had expected. */
function kort(mermaid: string): string {
  const rak = mermaid
    .replace(/\n-*\^(?=\n|$)/g, ' ')
    .replace(/\bExpecting [^]*?,? got /g, 'got ')
    .replace(/\s+/g, ' ')
    .trim();
  return rak.length > 160 ? `${rak.slice(0, 159)}…` : rak;
}
