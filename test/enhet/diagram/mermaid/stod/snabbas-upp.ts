/** A process of its own for the tests, as the engine fills it with a window: prints whether Mermaid was sped up. */
import { createEngine } from '../../../../../src/diagram/mermaid/engine/engine.ts';

console.log((await createEngine()).memoised);
