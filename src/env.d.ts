/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The handbook that the page shows, when not the decided one: that of a proposal. */
    bok?: import('./modell/typer.ts').Handbok;
    /** On a page of a proposal: the decided page, if there is one, and what differs. */
    forslag?: { beslutad: string | undefined; andringar: string };
    /** Set when the page has linked the stylesheet of diagrams. */
    diagramark?: true;
    /** Set when the page has linked the stylesheet of the examples of diagrams. */
    exempelark?: true;
    /** Set when the page has linked the stylesheet of the wheel. */
    hjulark?: true;
    /** How many times each diagram has been drawn on the page. */
    diagram?: Map<string, number>;
    /** Set when the page has linked the stylesheet of lists of the year. */
    arsark?: true;
    /** Set when the page has linked the stylesheet of the register. */
    registerark?: true;
  }
}
