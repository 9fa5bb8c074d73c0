import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kor } from '../../../src/cli/granska.ts';
import { granskaHandbok } from '../../../src/granskning/index.ts';
import { BRA } from '../../fall/stod.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

let mapp: string;
let rot: string;

beforeEach(() => {
  mapp = mkdtempSync(path.join(tmpdir(), 'popular-'));
  rot = path.join(mapp, 'bok');
  cpSync(BRA, rot, { recursive: true });
});
afterEach(() => rmSync(mapp, { recursive: true, force: true }));

const kommando = (...argument: string[]) => kor(argument, { INNEHALL: mapp, HANDBOK: 'bok' });
const kapitlet = () => path.join(rot, 'kapitel/grund/styrning.mdx');
const texten = () => path.join(rot, 'popular/kort-om-styrning.mdx');
const byt = (fil: string, fran: string, till: string) =>
  writeFileSync(fil, readFileSync(fil, 'utf8').replace(fran, till));
const koder = async (lage: 'utkast' | 'publicering') =>
  (await granskaHandbok(rot, { lage })).problem.map(({ kod, niva }) => `${niva} ${kod}`);

describe('a change in the formal text', () => {
  it('is a warning in a draft and an error when publishing, only for the passage that explains the section', async () => {
    expect(await koder('publicering')).toEqual([]);
    byt(kapitlet(), 'följer upp', 'följer noga upp');
    expect(await koder('utkast')).toEqual(['varning PASSAGE-OM']);
    expect(await koder('publicering')).toEqual(['fel PASSAGE-OM']);
  });

  it('is not noticed when only the markup changes', async () => {
    byt(kapitlet(), 'följer upp', '**följer upp**');
    expect(await koder('publicering')).toEqual([]);
  });

  it('is confirmed by a command, and the file is otherwise untouched', async () => {
    const fore = readFileSync(texten(), 'utf8');
    byt(kapitlet(), 'följer upp', 'följer noga upp');
    const { ut, kod } = await kommando('--bekrafta', 'kort-om-styrning');
    expect([kod, ut]).toEqual([0, expect.stringContaining('bekräftade passager: 1.')]);
    expect(await koder('publicering')).toEqual([]);
    const efter = readFileSync(texten(), 'utf8');
    const utan = (text: string) => text.replaceAll(/"[0-9a-f]{16}"/g, 'X');
    expect(utan(efter)).toBe(utan(fore));
    expect(efter).not.toBe(fore);
  });

  it('does not raise other warnings to errors', async () => {
    byt(texten(), 'Folkvalda.', 'En nämnd.');
    expect(await koder('publicering')).toEqual(['varning OFORKLARAT-ORD']);
  });
});

describe('--bekrafta', () => {
  it('says so when everything is confirmed already, and takes all of them', async () => {
    expect(await kommando('--bekräfta', 'alla')).toMatchObject({
      kod: 0,
      ut: expect.stringContaining('redan bekräftad'),
    });
  });

  it('refuses an id that does not exist and an empty id', async () => {
    const { ut, kod } = await kommando('--bekrafta', 'kort-om-styrnign');
    expect([kod, ut]).toEqual([2, expect.stringContaining('kort-om-styrning')]);
    expect((await kommando('--bekrafta')).kod).toBe(2);
  });

  it('writes nothing when a section does not exist', async () => {
    byt(texten(), 'avsnitt: inledning', 'avsnitt: borta');
    const fore = readFileSync(texten(), 'utf8');
    const { ut, kod } = await kommando('--bekrafta', 'alla');
    expect([kod, ut]).toEqual([1, expect.stringContaining('inget avsnitt borta')]);
    expect(readFileSync(texten(), 'utf8')).toBe(fore);
  });

  it('writes nothing when the chapter does not exist', async () => {
    byt(texten(), 'kapitel: styrning', 'kapitel: borta');
    expect(await kommando('--bekrafta', 'alla')).toMatchObject({ kod: 1 });
  });
});

describe('--lasbarhet', () => {
  it('shows all texts, or one', async () => {
    expect((await kommando('--lasbarhet')).ut).toContain('Kortversionen');
    expect((await kommando('--läsbarhet', 'kort-om-styrning')).ut).toContain('Vem (läst)');
    expect((await kommando('--lasbarhet', 'borta')).kod).toBe(2);
  });
});
