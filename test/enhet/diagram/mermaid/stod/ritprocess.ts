/** In the place of the process that draws: answers with its own number, and dies or hangs when it is told to. */
import type { Answer, DrawRequest } from '../../../../../src/diagram/mermaid/process/protocol.ts';

process.on('message', ({ number, source }: DrawRequest) => {
  if (source === 'die') process.kill(process.pid, 'SIGKILL');
  if (source === 'hang') return;
  const drawing = { svg: `${source} ${process.pid}` };
  process.send?.({ number, drawing } as unknown as Answer);
});
process.on('disconnect', () => process.exit());
