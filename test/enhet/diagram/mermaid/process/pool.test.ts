import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { DrawingPool } from '../../../../../src/diagram/mermaid/process/pool.ts';

const STAND_IN = path.join(import.meta.dirname, '..', 'stod', 'ritprocess.ts');
const EXAMPLES = path.join(import.meta.dirname, '..', 'guld');

afterEach(() => vi.useRealTimers());

/** What each source became, and the processes that drew. */
async function drawAll(pool: DrawingPool, sources: string[]) {
  const answers = await Promise.allSettled(sources.map((source) => pool.draw(source)));
  const said = answers.map((answer) =>
    answer.status === 'fulfilled' ? answer.value.svg : String(answer.reason),
  );
  return { said, processes: new Set(said.map((text) => text.split(' ')[1])).size };
}

const several = (count: number) => Array.from({ length: count }, (_, nr) => `source-${nr}`);

test('a few are drawn by one process, many by as many as there may be', async () => {
  const options = { program: STAND_IN, most: 3, worthAnother: 4 };
  expect((await drawAll(new DrawingPool(options), several(4))).processes).toBe(1);
  const pool = new DrawingPool(options);
  expect((await drawAll(pool, several(8))).processes).toBe(2);
  expect((await drawAll(pool, several(100))).processes).toBe(3);
  expect((await drawAll(pool, several(1))).processes).toBe(1);
});

test('each answer is that of its own source, whoever drew it', async () => {
  const pool = new DrawingPool({ program: STAND_IN, most: 3, worthAnother: 1 });
  const { said } = await drawAll(pool, several(50));
  expect(said.map((text) => text.split(' ')[0])).toEqual(several(50));
});

test('one that dies is told of in Swedish; the others are drawn', async () => {
  const pool = new DrawingPool({ program: STAND_IN, most: 2, worthAnother: 1 });
  const { said } = await drawAll(pool, ['a', 'b', 'die', 'c', 'd']);
  expect(said[2]).toBe('Error: Processen som ritar diagram slutade med SIGKILL.');
  expect(said.map((text) => text[0])).toEqual(['a', 'b', 'E', 'c', 'd']);
});

test('one that never ends is given up; those that wait for it are drawn', async () => {
  // The clock stands still but for once: on a busy machine those that are drawn would be given up too.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const pool = new DrawingPool({ program: STAND_IN, most: 1, limitMs: 1000 });
  const [hangs, ...others] = ['hang', 'a', 'b'].map((source) => pool.draw(source));
  const givenUp = expect(hangs).rejects.toThrow(
    'Diagrammet blev inte klart på 1 sekunder: dela upp det i mindre delar.',
  );
  await vi.advanceTimersByTimeAsync(1000);
  await givenUp;
  expect((await Promise.all(others)).map(({ svg }) => svg[0])).toEqual(['a', 'b']);
});

test('real drawings have the same bytes, however many draw them', async () => {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.mmd'));
  const sources = names.slice(0, 2).map((name) => readFileSync(path.join(EXAMPLES, name), 'utf8'));
  const drawn = (most: number) => {
    const pool = new DrawingPool({ most, worthAnother: 1 });
    return Promise.all(sources.map((source) => pool.draw(source)));
  };
  expect(await drawn(2)).toEqual(await drawn(1));
});
