import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Textbit, Versionsblock } from '../../../src/schema/versioner.ts';
import { skillnad } from '../../../src/skillnad/index.ts';
import type { Underlagstext } from '../../../src/underlag/ordning.ts';
import { underlagsblock } from '../../../src/underlag/text.ts';
import { Docxdelar } from '../../../src/underlag/word/docxdelar.ts';
import { worddokument } from '../../../src/underlag/word/dokument.ts';
import { kapitel, lista, omslutning, rubrik, stycke, tabell } from '../skillnad/stod.ts';
import { tvaHandbocker } from '../skillnad/slump.ts';
import { raderna } from './spara.ts';

const MAN = { author: 'Kommunfullmäktige', date: '2027-01-01T00:00:00Z' };
const FAKTA = { titel: 'Prov', avsandare: MAN.author, tid: MAN.date, sidfot: 'Prov' };
const HANDBOK = { delar: [{ id: 'del', namn: 'Styrning' }] };

async function word(
  fore: Underlagstext['poster'],
  efter: Underlagstext['poster'],
): Promise<Uint8Array> {
  const texter = [fore, efter].map((poster) => ({ namn: 'x', poster, handbok: HANDBOK }));
  const block = underlagsblock(texter[0]!, texter[1]!, skillnad(fore, efter), (ett) => ett);
  return worddokument(new Docxdelar(MAN).alla(block), FAKTA);
}

/** What a reader of a text meets, line by line: told apart from how Word is made. */
function vantade(poster: Underlagstext['poster']): string[] {
  if (poster.length === 0) return [];
  const nummer = poster[0]!.nummer ? `${poster[0]!.nummer} ` : '';
  return [
    `${nummer}Styrning`,
    ...poster.flatMap((post) => [
      `${post.nummer} ${post.namn}`,
      'Kort.',
      ...post.block.flatMap(rader),
    ]),
  ].filter((rad) => rad.trim() !== '');
}

function rader(block: Versionsblock): string[] {
  switch (block.slag) {
    case 'rubrik':
    case 'stycke':
      return [ord(block.bitar)];
    case 'lista':
      return block.punkter.flatMap((punkt) => punkt.flatMap(rader));
    case 'tabell':
      return block.rader.map((rad) => rad.map(ord).join('\t'));
    case 'omslutning':
      return [block.namn, ...block.block.flatMap(rader)];
    case 'infogat':
      return [block.attribut['alt'] ? `${block.namn}: ${block.attribut['alt']}` : block.namn];
  }
}

const ord = (bitar: readonly Textbit[]) =>
  bitar.map(({ text, fotnot }) => (fotnot === undefined ? text : `[${fotnot}]`)).join('');

const FORE = [
  kapitel('a', [
    rubrik('Syfte'),
    stycke('Planen antas i juni. Den gäller i fyra år.'),
    lista('Mål', 'Ramar'),
    tabell(['Organ', 'När'], ['Nämnden', 'juni'], ['Styrelsen', 'maj']),
    omslutning('Ruta', stycke('Tänk på medborgaren.')),
  ]),
  kapitel('b', [stycke('Det här tas bort.')]),
  kapitel('c', [stycke('Kvar.')], { nummer: '3', data: { ordning: 3 } }),
];
const EFTER = [
  kapitel('c', [stycke('Kvar.')], { nummer: '1', data: { ordning: 0 } }),
  kapitel('a', [
    rubrik('Syfte och mål'),
    stycke('Planen antas i september. Den gäller i fyra år.'),
    stycke([{ text: 'Nytt' }, { text: ' stycke.', stark: true }]),
    lista('Ramar', 'Uppdrag'),
    tabell(['Organ', 'Vem', 'När'], ['Nämnden', 'ordföranden', 'september']),
    omslutning('Ruta', stycke('Tänk först på medborgaren.')),
  ]),
];

describe('tracked changes in Word', () => {
  it('give the new text when all are accepted, the old when all are rejected', async () => {
    const dokument = await word(FORE, EFTER);
    expect(await raderna(dokument, 'godta')).toEqual(vantade(EFTER));
    expect(await raderna(dokument, 'avvisa')).toEqual(vantade(FORE));
  });

  it('do so at random', async () => {
    await fc.assert(
      fc.asyncProperty(tvaHandbocker, async ([fore, efter]) => {
        const dokument = await word(fore, efter);
        expect(await raderna(dokument, 'godta')).toEqual(vantade(efter));
        expect(await raderna(dokument, 'avvisa')).toEqual(vantade(fore));
      }),
      { numRuns: 8 },
    );
  });

  it('are the same bytes every time', async () => {
    expect(await word(FORE, EFTER)).toEqual(await word(FORE, EFTER));
  });

  it('of equal texts are none', async () => {
    const dokument = await word(FORE, structuredClone(FORE));
    expect(await raderna(dokument, 'godta')).toEqual(await raderna(dokument, 'avvisa'));
  });
});

it('sets no height of lines without its rule: large type would stand on itself', async () => {
  const lada = await JSZip.loadAsync(await worddokument([], FAKTA));
  const stilar = await lada.file('word/styles.xml')!.async('string');
  const hojder = [...stilar.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].map(([ett]) => ett);
  expect(hojder.length).toBeGreaterThan(1);
  expect(hojder.filter((ett) => !ett.includes('w:lineRule="auto"'))).toEqual([]);
});
