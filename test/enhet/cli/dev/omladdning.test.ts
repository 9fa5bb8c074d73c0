import { setImmediate as nasta } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Omladdning, type Kanal } from '../../../../src/cli/dev/omladdning.ts';

const NYTT = { type: 'full-reload' } as const;
let sagt: unknown[];
let anslut: () => void;
let kanal: Kanal;

beforeEach(() => {
  sagt = [];
  kanal = { send: (nyhet) => sagt.push(nyhet), on: (_, gor) => (anslut = gor) };
  let tid = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => ++tid);
});

afterEach(() => vi.restoreAllMocks());

describe('reloads while one writes', () => {
  it('are said at once, and again to a page that was on its way', async () => {
    const omladdning = new Omladdning(kanal);
    omladdning.sidaBegard();
    kanal.send(NYTT);
    expect(sagt).toEqual([NYTT]);
    anslut();
    await nasta();
    expect(sagt).toEqual([NYTT, NYTT]);
  });

  it('are not said again to a page that was asked for after them, so that no page reloads for ever', async () => {
    const omladdning = new Omladdning(kanal);
    kanal.send(NYTT);
    omladdning.sidaBegard();
    anslut();
    await nasta();
    expect(sagt).toEqual([NYTT]);
  });

  it('are none when nothing new has been said', async () => {
    new Omladdning(kanal);
    anslut();
    await nasta();
    expect(sagt).toEqual([]);
  });
});
