import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { diagramCss, skapaRitare } from '../../../../src/diagram/mermaid/index.ts';

const KALLA = `flowchart TD
  accTitle: Mål & medel
  accDescr: Hur ”mål” blir medel.
  A["Mål"]:::vision -->|ger| B(["Medel"])
  click B href "/medel/"
`;
const mapp = await mkdtemp(path.join(tmpdir(), 'rita-'));
afterAll(() => rm(mapp, { recursive: true, force: true }));

test('what comes out', async () => {
  const ritning = await (await skapaRitare()).rita(KALLA, { id: 'mal' });
  expect(ritning).toMatchObject({
    slag: 'flowchart',
    titel: 'Mål & medel',
    beskrivning: 'Hur ”mål” blir medel.',
    varningar: [],
  });
  expect(ritning.bredd).toBeGreaterThan(50);
  expect(ritning.hojd).toBeGreaterThan(100);
  expect(ritning.svg).toContain('<title id="mal_0">Mål &amp; medel</title>');
  expect(ritning.svg).toContain('aria-labelledby="mal_0" aria-describedby="mal_1"');
  expect(ritning.svg).toContain('role="group"');
  expect(ritning.svg).toContain('class="node vision"');
  expect(ritning.svg).not.toMatch(/style=|<style|foreignObject|#[0-9a-f]{6}/);
});

test('a picture without links is an image', async () => {
  const { svg } = await (await skapaRitare()).rita('pie\n title Delar\n "a" : 1', { id: 'p' });
  expect(svg).toContain('role="img"');
  expect(svg).toContain('>Delar</title>');
});

test('the process that asks is left as it was', async () => {
  const { random } = Math;
  await (await skapaRitare()).rita('flowchart TD\n accTitle: x\n A', { id: 'x' });
  expect(Math.random).toBe(random);
  expect('document' in globalThis || 'window' in globalThis).toBe(false);
});

describe('ids', () => {
  test('are unique on a page with many', async () => {
    const ritare = await skapaRitare();
    const all = ['a', 'b', 'a-1', 'a-10'].map((id) => ritare.rita(KALLA, { id }));
    const ids = (await Promise.all(all)).flatMap(({ svg }) =>
      [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every reference leads somewhere', async () => {
    const { svg } = await (await skapaRitare()).rita(KALLA, { id: 'x' });
    const references = [...svg.matchAll(/url\(#([^)]+)\)|aria-\w+="([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(2);
    for (const [, a, b] of references) expect(svg).toContain(` id="${a ?? b}"`);
  });
});

describe('cache', () => {
  test('gives the same bytes, also under another id', async () => {
    const cold = await (await skapaRitare({ cacheMapp: mapp })).rita(KALLA, { id: 'x' });
    expect(await readdir(mapp)).toHaveLength(1);
    const warm = await (await skapaRitare({ cacheMapp: mapp })).rita(KALLA, { id: 'x' });
    const none = await (await skapaRitare()).rita(KALLA, { id: 'x' });
    expect(warm).toEqual(cold);
    expect(none).toEqual(cold);
    const other = await (await skapaRitare({ cacheMapp: mapp })).rita(KALLA, { id: 'yy' });
    expect(other.svg).toBe(cold.svg.replace(/(id="|#|by=")x/g, '$1yy'));
  });

  test('a broken file is drawn anew', async () => {
    const [file] = await readdir(mapp);
    await writeFile(path.join(mapp, file ?? ''), '{"svg":');
    const again = await (await skapaRitare({ cacheMapp: mapp })).rita(KALLA, { id: 'x' });
    expect(again.svg).toContain('Medel');
    expect(await readdir(mapp)).toEqual([file]);
  });

  test('line ends of Windows make no difference', async () => {
    const ritare = await skapaRitare({ cacheMapp: mapp });
    await ritare.rita(KALLA.replaceAll('\n', '\r\n'), { id: 'x' });
    expect(await readdir(mapp)).toHaveLength(1);
  });
});

test('what is being drawn is not drawn by another who asks, nor does a fault stay', async () => {
  const [ett, annat] = await Promise.all([skapaRitare(), skapaRitare()]);
  const kalla = 'flowchart TD\n accTitle: Delad\n A --> B';
  const [a, b] = await Promise.all([ett.rita(kalla, { id: 'x' }), annat.rita(kalla, { id: 'x' })]);
  expect(b).toEqual(a);
  const trasig = 'flowchart TD\n accTitle: Trasig\n A --> [';
  const fel = await Promise.allSettled([ett, annat].map((en) => en.rita(trasig, { id: 'x' })));
  for (const ett of fel) expect(ett).toMatchObject({ reason: { name: 'Diagramfel', rad: 3 } });
});

test('the stylesheet has every class that a drawing uses, sorted, and no raw colour', async () => {
  const { svg } = await (await skapaRitare()).rita(KALLA, { id: 'x' });
  const css = diagramCss();
  const used = [...svg.matchAll(/class="(d[a-z0-9]{5})"/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(3);
  for (const name of used) expect(css).toContain(`.${name}{`);
  const names = [...css.matchAll(/^\.(d[a-z0-9]{5})\{/gm)].map(([, name]) => name);
  expect(names).toEqual([...names].sort());
  expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|url\(/i);
});
