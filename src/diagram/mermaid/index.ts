/**
 * Real Mermaid without a browser.
 *
 *     const ritare = await skapaRitare({ cacheMapp: '.bygg/diagram' });
 *     const { svg, varningar } = await ritare.rita(kalla, { id: 'malkedja' });
 *     const css = diagramCss(); // when all diagrams are drawn; goes with farger.css
 *
 * A source that Mermaid cannot read rejects with a `Diagramfel` that knows its line.
 */
export { Diagramfel } from './diagramfel.ts';
export { diagramCss, skapaRitare } from './ritare.ts';
export { REFUSED_WORDS } from './assumptions.ts';
export { KINDS, type Kind } from './kinds.ts';
export type { Flodesruta, RitaVal, Ritare, RitareVal, Ritning } from './ritare.ts';
