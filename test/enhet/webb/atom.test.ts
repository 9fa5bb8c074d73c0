import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { namnId, skrivAtom } from '../../../src/webb/atom.ts';

const FLODE = {
  id: namnId('bok/andringar'),
  titel: 'Ändringar – Kommunen & "vi"',
  forfattare: 'Exempelköpings kommun',
  dag: '2026-02-01',
  egen: undefined,
  sida: undefined,
  poster: [
    {
      id: namnId('bok/roller/a/2026-02-01'),
      titel: 'Roller: <a>',
      dag: '2026-02-01',
      text: 'Sidan ändrades.',
      slag: 'sida',
      adress: undefined,
    },
  ],
};

describe('an Atom feed', () => {
  it('has what RFC 4287 asks of it, and nothing that is not text', () => {
    const document = new DOMParser().parseFromString(skrivAtom(FLODE), 'text/xml');
    for (const falt of ['id', 'title', 'updated', 'author > name'])
      expect(document.querySelectorAll(`feed > ${falt}`), falt).toHaveLength(1);
    for (const falt of ['id', 'title', 'updated', 'content'])
      expect(document.querySelectorAll(`entry > ${falt}`), falt).toHaveLength(1);
    expect(skrivAtom(FLODE)).toContain('<title>Roller: &lt;a&gt;</title>');
    expect(skrivAtom(FLODE)).toContain('<updated>2026-02-01T00:00:00Z</updated>');
  });

  it('has addresses only where the site knows its own', () => {
    expect(skrivAtom(FLODE)).not.toContain('<link');
    const med = { ...FLODE, egen: 'https://x.se/f.xml', sida: 'https://x.se/?a=1&b=2' };
    expect(skrivAtom(med)).toContain('<link rel="self" href="https://x.se/f.xml"/>');
    expect(skrivAtom(med)).toContain('href="https://x.se/?a=1&amp;b=2"');
  });

  it('has ids that are UUIDs of their names', () => {
    expect(namnId('a')).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(namnId('a')).toBe(namnId('a'));
    expect(namnId('a')).not.toBe(namnId('b'));
  });
});
