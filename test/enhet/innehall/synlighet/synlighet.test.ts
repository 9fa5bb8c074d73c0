import { describe, expect, it } from 'vitest';
import { lasBrod } from '../../../../src/innehall/brod/brod.ts';
import { lasbar, Trad, type Mdastnod } from '../../../../src/innehall/brod/trad.ts';
import { lasInne } from '../../../../src/innehall/las.ts';
import { publikaBlock } from '../../../../src/innehall/synlighet/block.ts';
import { utanInternaPassager } from '../../../../src/innehall/synlighet/brod.ts';
import {
  internaFalt,
  medFalt,
  utanInternaRader,
  vagIFilen,
} from '../../../../src/innehall/synlighet/uppgifter.ts';
import { summorna } from '../../../../src/lasbarhet/passage.ts';

function kvar(text: string): string[] {
  const trad = new Trad(lasBrod('text', text, 0).trad!);
  const rot: Mdastnod = utanInternaPassager(trad)?.rot ?? trad.rot;
  return 'children' in rot
    ? (rot.children as Mdastnod[]).map((nod) => `${nod.type}: ${lasbar(nod)}`)
    : [];
}

describe('a body as everyone may read it', () => {
  it('is the very same where nothing is internal', () => {
    expect(utanInternaPassager(new Trad(lasBrod('text', 'Öppet.', 0).trad!))).toBeUndefined();
  });

  it.each([
    ['Öppet. <Intern>Dolt.</Intern> Sist.', ['paragraph: Öppet.  Sist.']],
    ['<Intern>Dolt.</Intern>\n\nÖppet.', ['paragraph: Öppet.']],
    ['<Intern>\n\n## Dolt\n\nDolt.\n\n</Intern>\n\nÖppet.', ['paragraph: Öppet.']],
    ['- Ett\n- <Intern>Dolt</Intern>', ['list: Ett']],
    ['> <Intern>Dolt</Intern>\n\nÖppet.', ['paragraph: Öppet.']],
    ['**<Intern>Dolt</Intern>** öppet', ['paragraph:  öppet']],
    ['<Intern>Dolt <Intern>djupt</Intern></Intern> öppet', ['paragraph:  öppet']],
  ])('of %j is %j', (text, vantat) => {
    expect(kvar(text)).toEqual(vantat);
  });

  it('has no notes and addresses that only the internal used, not even two that lead to each other', () => {
    const text = `Öppet.[^a] <Intern>Dolt[^b] [dit][k].</Intern> [Hit][l].

[^a]: Ett.
[^b]: Två[^c].
[^c]: Tre[^b].

[k]: https://dolt.example.se
[l]: https://example.se
`;
    expect(kvar(text)).toEqual([
      'paragraph: Öppet.  Hit.',
      'footnoteDefinition: Ett.',
      'definition: ',
    ]);
  });
});

describe('the blocks of a body', () => {
  const oppet = '## Ett\n\nÖppet.\n\n## Två\n\nMer.';
  const delvis =
    '## Ett\n\nÖppet.\n\n<Intern>\n\nDolt.[^a]\n\n</Intern>\n\n## Två\n\nMer.\n\n[^a]: Dold.';

  it('are those that everyone reads, and so are the sums that a plain text is read against', () => {
    const block = (text: string) => lasInne(text).block;
    expect(publikaBlock(block(delvis)).map(({ slag }) => slag)).toEqual(
      block(oppet).map(({ slag }) => slag),
    );
    expect(summorna(block(delvis))).toEqual(summorna(block(oppet)));
    expect(publikaBlock(block(oppet))).toEqual(block(oppet));
  });

  it('have a sum for a section that is internal, too', () => {
    const { block } = lasInne('## Ett\n\nÖppet.\n\n<Intern>\n\n## Två\n\nDolt.\n\n</Intern>');
    expect([...summorna(block).keys()]).toEqual(['ett', 'två']);
  });
});

describe('front matter as everyone may read it', () => {
  const ra = {
    titel: 'A',
    lista: [
      { a: 1 },
      { a: 2, synlighet: 'intern' },
      { a: 3, under: [{ b: 1, synlighet: 'intern' }, { b: 2 }] },
    ],
  };

  it('is without internal rows at every depth, and knows where they were', () => {
    const publikt = utanInternaRader(ra);
    expect(publikt.ra).toEqual({ titel: 'A', lista: [{ a: 1 }, { a: 3, under: [{ b: 2 }] }] });
    expect(vagIFilen(['lista', 1, 'under', 0, 'b'], publikt.utelamnade)).toEqual([
      'lista',
      2,
      'under',
      1,
      'b',
    ]);
    expect(vagIFilen(['lista', 0, 'a'], publikt.utelamnade)).toEqual(['lista', 0, 'a']);
  });

  it('is the very same object where nothing is internal', () => {
    const hel = { titel: 'A', synlighet: 'publik', lista: [{ a: 1 }] };
    expect(utanInternaRader(hel).ra).toBe(hel);
  });

  it('has its internal fields taken out by their paths, in proper Swedish or not', () => {
    expect(internaFalt({ internaFalt: ['gäller', 'beslut.diarienummer'] })).toEqual([
      'galler',
      'beslut.diarienummer',
    ]);
    expect(internaFalt({ internaFalt: 'galler' })).toEqual([]);
    expect(medFalt({ a: { b: 1, c: 2 } }, 'a.b')).toEqual({ a: { c: 2 } });
    expect(medFalt({ a: { b: 1 } }, 'a.b', 'okänd')).toEqual({ a: { b: 'okänd' } });
    expect(medFalt({ a: 1 }, 'b.c')).toEqual({ a: 1 });
  });
});
