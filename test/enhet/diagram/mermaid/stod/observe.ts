/**
 * A process of its own for assumptions.test.ts, as the engine fills it with a window: prints what the installed Mermaid does with the
 * samples, as JSON.
 */
import { createEngine } from '../../../../../src/diagram/mermaid/engine/engine.ts';
import { faultFrom } from '../../../../../src/diagram/mermaid/engine/fault.ts';
import {
  GEOMETRY_METHODS,
  GLOBALS,
  REFUSED_WORDS,
  type Internals,
} from '../../../../../src/diagram/mermaid/assumptions.ts';
import { KINDS } from '../../../../../src/diagram/mermaid/kinds.ts';
import { DRAWN, FAULTY, TAKEN_OUT_BEFORE, TOKENS } from './samples.ts';

const engine = await createEngine();
const { default: mermaid } = await import('mermaid');
const { mermaidAPI } = mermaid as unknown as Internals;

/** The questions about geometry that are put while everything is drawn. */
const asked = new Set<string>();
for (const name of GEOMETRY_METHODS) {
  const value: unknown = globalThis.Element.prototype[name as keyof Element];
  const get = () => {
    asked.add(name);
    return value;
  };
  Object.defineProperty(globalThis.Element.prototype, name, { get });
}

const drawings: Record<string, unknown> = {};
for (const [kind, source] of Object.entries(DRAWN)) {
  drawings[kind] = await engine.draw(source, 'm').catch((error: unknown) => ({
    svg: '',
    failed: String(error),
  }));
}

const sources = [
  ...Object.values(FAULTY).map(({ source }) => source),
  ...Object.values(TAKEN_OUT_BEFORE),
  ...Object.values(TOKENS),
];
const faults: Record<string, unknown> = {};
for (const source of sources) {
  faults[source] = await engine.draw(source, 'm').then(
    () => ({ message: 'it was drawn' }),
    (error: unknown) => faultFrom(error, source),
  );
}

const detected: Record<string, string> = {};
for (const word of [...KINDS.flatMap(({ words }) => words), ...REFUSED_WORDS]) {
  try {
    detected[word] = mermaid.detectType(`${word}\n`);
  } catch {
    detected[word] = 'unknown';
  }
}

const registered = mermaid.getRegisteredDiagramsMetadata().map(({ id }) => id);
const missingGlobals = GLOBALS.filter((name) => !(name in globalThis));
// Last, as it takes our settings away: what the theme makes by itself.
mermaidAPI.reset();
mermaid.initialize({ startOnLoad: false, theme: 'base', themeVariables: {} });
const themeNames = Object.keys(mermaidAPI.getConfig().themeVariables ?? {});

console.log(
  JSON.stringify({
    memoised: engine.memoised,
    asked: [...asked],
    drawings,
    faults,
    detected,
    registered,
    missingGlobals,
    themeNames,
  }),
);
