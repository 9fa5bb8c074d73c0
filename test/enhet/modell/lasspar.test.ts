import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  borjaFolja,
  ihagkommet,
  medSpar,
  noteraLast,
  nycklarI,
  sammandrag,
  sattVarde,
  slutaFolja,
} from '../../../src/modell/lasspar.ts';

describe('a trail of what was read', () => {
  let lasning: ReturnType<typeof borjaFolja>;
  beforeEach(() => {
    lasning = borjaFolja();
  });
  afterEach(() => slutaFolja());

  it('is of one page, also while others are drawn beside it', async () => {
    const sida = async (namn: string) => {
      await Promise.resolve();
      noteraLast(namn);
    };
    const [en, annan] = [medSpar(() => sida('a')), medSpar(() => sida('b'))];
    await Promise.all([en.varde, annan.varde]);
    expect([...nycklarI(en.spar)]).toEqual(['a']);
    expect([...nycklarI(annan.spar)]).toEqual(['b']);
  });

  it('holds what was read to make what is remembered, whoever made it', async () => {
    const bok = {};
    const dyrt = ihagkommet(async () => {
      await Promise.resolve();
      noteraLast('text');
      return 1;
    });
    const [forst, sen] = [medSpar(() => dyrt(bok)), medSpar(() => dyrt(bok))];
    await Promise.all([forst.varde, sen.varde]);
    expect([...nycklarI(forst.spar)]).toEqual(['text']);
    expect([...nycklarI(sen.spar)]).toEqual(['text']);
  });

  it('holds the sum of an abstract, and not all that it was made of', () => {
    const lista = sammandrag(
      () => (noteraLast('text'), ['a']),
      () => 'lista',
      (alla) => alla.join(),
    );
    const { spar } = medSpar(() => lista({}));
    expect([...nycklarI(spar)]).toEqual(['lista']);
    expect(lasning.varden.get('lista')).toBe('a');
  });

  it('of nobody counts for all', () => {
    noteraLast('text');
    expect([...nycklarI(lasning.allas)]).toEqual(['text']);
  });

  it('keeps a short value as it is, and a sum of a long one', () => {
    sattVarde('kort', 'a');
    sattVarde('lang', 'a'.repeat(1000));
    expect(lasning.varden.get('kort')).toBe('a');
    expect(lasning.varden.get('lang')).toHaveLength(43);
  });
});

/** What is remembered of these rests on the data of files alone, which every page counts as having read. */
const BARA_DATA = [
  'src/components/version/namn.ts',
  'src/bildspel/raster/ritning.ts',
  'src/version/historik.ts',
  'src/modell/handelsefoljd.ts',
  'src/modell/folj.ts',
  'src/modell/sidmeny.ts',
  'src/modell/arv.ts',
];

describe('what is remembered of a handbook', () => {
  it('is remembered with what was read to make it', () => {
    const filer = (readdirSync('src', { recursive: true }) as string[])
      .map((fil) => `src/${fil}`)
      .filter((fil) =>
        /^src\/(?!cli|klient|redigering|granskning|innehall).*\.(?:ts|astro)$/.test(fil),
      );
    const egna = filer.filter((fil) =>
      /new WeakMap<(?:readonly )?(?:Handbok|AnyNod|Roll|Handelse|Version)\b/.test(
        readFileSync(fil, 'utf8'),
      ),
    );
    expect(egna.filter((fil) => !BARA_DATA.includes(fil))).toEqual([
      'src/pages/bildspel/[id].pptx.ts',
    ]);
  });
});
