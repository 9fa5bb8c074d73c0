/**
 * Small finished drawings, readable in a diff: a new version of Mermaid that draws otherwise shows
 * here. After a change that is meant: `npx vitest run test/enhet/diagram/mermaid/guld.test.ts -u`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diagramCss, skapaRitare } from '../../../../src/diagram/mermaid/index.ts';

const GULD = path.join(import.meta.dirname, 'guld');
const ritare = await skapaRitare();
const used = new Set<string>();

test.each(readdirSync(GULD).filter((name) => name.endsWith('.mmd')))('%s', async (name) => {
  const kalla = readFileSync(path.join(GULD, name), 'utf8');
  const { svg, varningar } = await ritare.rita(kalla, { id: 'guld' });
  expect(varningar).toEqual([]);
  for (const [, names = ''] of svg.matchAll(/class="([^"]+)"/g)) {
    for (const name of names.split(' ')) used.add(name);
  }
  const lines = svg.replace(/>(?=<)/g, '>\n');
  await expect(`${lines}\n`).toMatchFileSnapshot(path.join(GULD, name.replace('.mmd', '.svg')));
});

test('the rules they use', async () => {
  // The stylesheet is for all that this process has drawn: other tests' drawings too.
  const isTheirs = (rule: string) => used.has(/^\.(d[a-z0-9]+)\{/.exec(rule)?.[1] ?? '');
  const isShared = (rule: string) => /^\.diagram\b/.test(rule);
  const rules = diagramCss().split('\n');
  const theirs = rules.filter((rule) => rule === '' || isShared(rule) || isTheirs(rule));
  await expect(theirs.join('\n')).toMatchFileSnapshot(path.join(GULD, 'stil.txt'));
});
