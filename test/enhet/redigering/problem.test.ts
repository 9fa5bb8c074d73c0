import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { granskaHandbok } from '../../../src/granskning/index.ts';
import { medPlats } from '../../../src/redigering/problem/plats.ts';
import { BRA } from '../../fall/stod.ts';

const mapp = mkdtempSync(path.join(tmpdir(), 'roda-traden-redigera-'));
const rot = path.join(mapp, 'exempel');
cpSync(BRA, rot, { recursive: true });
afterAll(() => rmSync(mapp, { recursive: true, force: true }));

/** The problems of a file as an unsaved text has them. */
async function prova(rel: string, andra: (text: string) => string) {
  const pa = readFileSync(path.join(rot, rel), 'utf8');
  const text = andra(pa);
  const { problem } = await granskaHandbok(rot, {
    visa: 'exempel',
    iMinnet: new Map([[rel, text]]),
  });
  const egna = problem.filter(({ fil }) => fil === `exempel/${rel}`);
  expect(readFileSync(path.join(rot, rel), 'utf8')).toBe(pa);
  return medPlats(egna, text, rel.endsWith('.yaml'));
}

const KAPITEL = 'kapitel/grund/styrning.mdx';

describe('an unsaved text', () => {
  it('is checked with the other files, and nothing is written', async () => {
    expect(await prova(KAPITEL, (text) => text)).toEqual([]);
    const [fel] = await prova(KAPITEL, (text) => `${text}\n[död](roll:finns-inte)\n`);
    expect(fel).toMatchObject({ kod: 'ROLL-SAKNAS', falt: [] });
    expect(fel?.textrad).toBeGreaterThan(1);
  });

  it('tells at which field a problem is', async () => {
    const [fel] = await prova(KAPITEL, (text) => text.replace(/^del: .*/m, 'del: fel'));
    expect(fel).toMatchObject({ falt: ['del'] });
  });

  it('tells which field is missing', async () => {
    const [fel] = await prova(KAPITEL, (text) => text.replace(/^del: .*\n/m, ''));
    expect(fel).toMatchObject({ kod: 'FALT-SAKNAS', falt: ['del'] });
  });

  it('tells of handbok.yaml too', async () => {
    const [fel] = await prova('handbok.yaml', (text) =>
      text.replace(/^dokumentansvarig: .*/m, 'dokumentansvarig: fel'),
    );
    expect(fel).toMatchObject({ falt: ['dokumentansvarig'] });
  });
});
