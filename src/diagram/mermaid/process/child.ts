/**
 * The process that draws. Mermaid wants `window` and `document` as globals, a seeded `Math.random`
 * and a fixed time zone: here they disturb nobody.
 */
import { createEngine } from '../engine/engine.ts';
import { faultFrom } from '../engine/fault.ts';
import { finish } from '../finish/finish.ts';
import type { Answer, DrawRequest } from './protocol.ts';

/** Ids in what Mermaid draws; they are renumbered when the drawing is finished. */
const RAW_ID = 'm';

const engine = createEngine();

process.on('message', (request: DrawRequest) => {
  void answer(request).then((message) => process.send?.(message));
});
process.on('disconnect', () => process.exit());

async function answer({ number, source }: DrawRequest): Promise<Answer> {
  try {
    const { draw, measurer } = await engine;
    const raw = await draw(source, RAW_ID);
    return { number, drawing: finish(raw, source, measurer.exRatio) };
  } catch (error) {
    return { number, fault: faultFrom(error, source) };
  }
}
