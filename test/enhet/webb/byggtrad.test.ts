import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Byggtrad, gren } from '../../../src/webb/byggtrad.ts';
import { lasInTrad, oppnaTrad } from '../../../src/webb/byggtrad/oppna.ts';

const rum = mkdtempSync(join(tmpdir(), 'byggtrad-'));
afterAll(() => rmSync(rum, { recursive: true }));
let nr = 0;
let mapp = '';
beforeEach(() => (mapp = join(rum, `sajt-${nr++}`)));

async function bygg(filer: Record<string, string>, trad = new Byggtrad(mapp)): Promise<Byggtrad> {
  await Promise.all(Object.entries(filer).map(([fil, text]) => trad.skriv(fil, Buffer.from(text))));
  await trad.stada();
  return trad;
}

/** Builds again on what lies in the folder. */
const byggOm = (fore: Byggtrad, filer: Record<string, string>) =>
  bygg(filer, oppnaTrad(mapp, fore.summerade()));

/** What lies in the folder: its files with their texts, and its folders. */
function ligger(): Record<string, string | null> {
  const poster = readdirSync(mapp, { recursive: true, withFileTypes: true }).map((post) => {
    const sokvag = join(post.parentPath, post.name);
    return [
      sokvag.slice(mapp.length + 1),
      post.isDirectory() ? null : readFileSync(sokvag, 'utf8'),
    ] as const;
  });
  return Object.fromEntries(poster.sort());
}

const SAJT = { 'index.html': 'start', 'a/index.html': 'a', 'b/c/index.html': 'c' };
const MED_MAPPAR = { ...SAJT, a: null, b: null, 'b/c': null };

describe('a site in the making', () => {
  it('holds what is written, with its sum', async () => {
    const trad = await bygg(SAJT);
    expect(ligger()).toEqual(MED_MAPPAR);
    expect(trad.filer()).toEqual(['a/index.html', 'b/c/index.html', 'index.html']);
    expect(trad.summa('a/index.html')).toMatch(/^ca978112ca1bbdca/);
    expect(String(await trad.las('a/index.html'))).toBe('a');
    expect(() => trad.summa('nej')).toThrow('saknas');
  });

  it('writes only what is not as it lies there', async () => {
    const fore = await bygg(SAJT);
    const avtryck = (fil: string) => lstatSync(join(mapp, fil), { bigint: true }).ctimeNs;
    const [a, start] = [avtryck('a/index.html'), avtryck('index.html')];
    await byggOm(fore, { ...SAJT, 'index.html': 'ny' });
    expect(avtryck('a/index.html')).toBe(a);
    expect(avtryck('index.html')).not.toBe(start);
    expect(ligger()).toEqual({ ...MED_MAPPAR, 'index.html': 'ny' });
  });

  it('leaves the old file whole to whoever has it open', async () => {
    const fore = await bygg(SAJT);
    const oppen = openSync(join(mapp, 'index.html'), 'r');
    await byggOm(fore, { 'index.html': 'nyare och längre' });
    const byte = Buffer.alloc(20);
    expect(byte.toString('utf8', 0, readSync(oppen, byte))).toBe('start');
  });

  it('gives a file another name when it only has changed its name, also when it is to have both', async () => {
    const fore = await bygg(SAJT);
    const { ino } = lstatSync(join(mapp, 'a/index.html'));
    await byggOm(fore, { 'ny/a.html': 'a', 'index.html': 'start' });
    expect(lstatSync(join(mapp, 'ny/a.html')).ino).toBe(ino);
    expect(ligger()).toEqual({ 'ny/a.html': 'a', 'index.html': 'start', ny: null });
    const tredje = oppnaTrad(mapp, fore.summerade());
    const bada = { 'b/a.html': 'start', 'index.html': 'start' };
    await bygg(bada, tredje);
    expect(ligger()).toEqual({ ...bada, b: null });
    expect(tredje.filer()).toEqual(Object.keys(bada));
  });

  it('takes away files and folders that are no part of it', async () => {
    const fore = await bygg(SAJT);
    await byggOm(fore, { 'index.html': 'start' });
    expect(ligger()).toEqual({ 'index.html': 'start' });
  });

  it('lets a folder become a file and a file a folder', async () => {
    const fore = await bygg(SAJT);
    const andra = { 'index.html/x': '1', a: 'fil', 'b/c': 'fil' };
    await byggOm(fore, andra);
    expect(ligger()).toEqual({ ...andra, 'index.html': null, b: null });
  });

  it.each<[string, () => void]>([
    [
      'is written to, also with the time set back',
      () => {
        const { atime, mtime } = lstatSync(join(mapp, 'index.html'));
        writeFileSync(join(mapp, 'index.html'), 'STARt');
        utimesSync(join(mapp, 'index.html'), atime, mtime);
      },
    ],
    ['is gone', () => rmSync(join(mapp, 'index.html'))],
    [
      'is a link',
      () => {
        rmSync(join(mapp, 'index.html'));
        symlinkSync('/etc/hostname', join(mapp, 'index.html'));
      },
    ],
    [
      'is a folder',
      () => {
        rmSync(join(mapp, 'index.html'));
        mkdirSync(join(mapp, 'index.html'));
        writeFileSync(join(mapp, 'index.html', 'x'), '');
      },
    ],
    ['has one beside it that nobody has written', () => writeFileSync(join(mapp, 'a/x.html'), '')],
    ['has an empty folder beside it', () => mkdirSync(join(mapp, 'a/tom'))],
  ])('is whole again when a file of before %s', async (_, gor) => {
    const fore = await bygg(SAJT);
    gor();
    const trad = await byggOm(fore, SAJT);
    expect(ligger()).toEqual(MED_MAPPAR);
    expect(trad.filer()).toEqual(Object.keys(SAJT).sort());
  });

  it('takes in what others have written, and lets go of what it is told to', async () => {
    await bygg(SAJT);
    const trad = await lasInTrad(mapp);
    expect(trad.filer()).toEqual(Object.keys(SAJT).sort());
    await trad.taBort('index.html');
    expect(existsSync(join(mapp, 'index.html'))).toBe(false);
    expect(trad.filer()).toHaveLength(2);
  });

  it('has branches', async () => {
    const trad = await bygg(SAJT);
    const b = gren(trad, 'b');
    expect(b.filer()).toEqual(['c/index.html']);
    expect(String(await b.las('c/index.html'))).toBe('c');
    await b.skriv('d', Buffer.from('d'));
    await b.taBort('c/index.html');
    expect(trad.filer()).toEqual(['a/index.html', 'b/d', 'index.html']);
    expect(b.summa('d')).toBe(trad.summa('b/d'));
  });
});
