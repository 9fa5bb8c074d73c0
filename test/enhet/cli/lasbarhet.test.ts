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

describe('en ändring i den formella texten', () => {
  it('ger en varning i utkast och ett fel vid publicering, bara för passagen som gäller avsnittet', async () => {
    expect(await koder('publicering')).toEqual([]);
    byt(kapitlet(), 'följer upp', 'följer noga upp');
    expect(await koder('utkast')).toEqual(['varning PASSAGE-OM']);
    expect(await koder('publicering')).toEqual(['fel PASSAGE-OM']);
  });

  it('märks inte när bara märkningen ändras', async () => {
    byt(kapitlet(), 'följer upp', '**följer upp**');
    expect(await koder('publicering')).toEqual([]);
  });

  it('bekräftas med ett kommando, och filen är annars orörd', async () => {
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

  it('höjer inte andra varningar till fel', async () => {
    byt(texten(), 'Folkvalda.', 'En nämnd.');
    expect(await koder('publicering')).toEqual(['varning OFORKLARAT-ORD']);
  });
});

describe('--bekrafta', () => {
  it('säger till när allt redan är bekräftat, och tar alla', async () => {
    expect(await kommando('--bekräfta', 'alla')).toMatchObject({
      kod: 0,
      ut: expect.stringContaining('redan bekräftad'),
    });
  });

  it('vägrar ett id som inte finns och ett tomt id', async () => {
    const { ut, kod } = await kommando('--bekrafta', 'kort-om-styrnign');
    expect([kod, ut]).toEqual([2, expect.stringContaining('kort-om-styrning')]);
    expect((await kommando('--bekrafta')).kod).toBe(2);
  });

  it('skriver inget när ett avsnitt inte finns', async () => {
    byt(texten(), 'avsnitt: inledning', 'avsnitt: borta');
    const fore = readFileSync(texten(), 'utf8');
    const { ut, kod } = await kommando('--bekrafta', 'alla');
    expect([kod, ut]).toEqual([1, expect.stringContaining('inget avsnitt borta')]);
    expect(readFileSync(texten(), 'utf8')).toBe(fore);
  });

  it('skriver inget när kapitlet inte finns', async () => {
    byt(texten(), 'kapitel: styrning', 'kapitel: borta');
    expect(await kommando('--bekrafta', 'alla')).toMatchObject({ kod: 1 });
  });
});

describe('--lasbarhet', () => {
  it('visar alla texter, eller en', async () => {
    expect((await kommando('--lasbarhet')).ut).toContain('Kortversionen');
    expect((await kommando('--läsbarhet', 'kort-om-styrning')).ut).toContain('Vem (läst)');
    expect((await kommando('--lasbarhet', 'borta')).kod).toBe(2);
  });
});
