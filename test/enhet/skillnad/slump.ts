/** Texts by chance: few words, so that much is alike, and every kind of block. */
import fc from 'fast-check';
import type { Textbit, Versionsblock, Versionspost } from '../../../src/schema/versioner.ts';
import { hopslagna } from '../../../src/skillnad/text/delar.ts';
import { blockId } from './stod.ts';

const ORD =
  'nämnden styrelsen beslutar om och i juni mål. ramar, planen. § 5 (KF) följs upp! a.'.split(' ');

export const slumptext = fc
  .array(fc.oneof(fc.constantFrom(...ORD), fc.string({ maxLength: 4 })), { maxLength: 14 })
  .map((ord) => ord.join(' '));

const slumpbit: fc.Arbitrary<Textbit> = fc.oneof(
  { weight: 6, arbitrary: slumptext.map((text): Textbit => ({ text })) },
  { weight: 1, arbitrary: slumptext.map((text): Textbit => ({ text, stark: true })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(slumptext, fc.constantFrom('roll:a', 'roll:b'))
      .map(([text, adress]): Textbit => ({ text, adress })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('1', '2').map((fotnot): Textbit => ({ text: '', fotnot })),
  },
);

export const slumpbitar = fc.array(slumpbit, { maxLength: 4 }).map(hopslagna);

const medId = (block: object): Versionsblock =>
  ({ ...block, id: blockId('', block) }) as Versionsblock;

const stycke = slumpbitar.map((bitar) => medId({ slag: 'stycke', bitar }));
const rubrik = fc
  .tuple(slumpbitar, fc.integer({ min: 2, max: 4 }))
  .map(([bitar, niva]) => medId({ slag: 'rubrik', niva, ankare: 'a', bitar }));
const tabell = fc
  .array(fc.array(slumpbitar, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((rader) => medId({ slag: 'tabell', rader }));
const infogat = fc
  .tuple(
    fc.constantFrom('Bild', 'Diagram'),
    fc.dictionary(fc.constantFrom('alt', 'fil'), slumptext),
  )
  .map(([namn, attribut]) => medId({ slag: 'infogat', namn, attribut: { ...attribut } }));

const blockTrad = fc.letrec<{ block: Versionsblock }>((knyt) => ({
  block: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { weight: 5, arbitrary: stycke },
    { weight: 2, arbitrary: rubrik },
    { weight: 1, arbitrary: tabell },
    { weight: 1, arbitrary: infogat },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.boolean(), fc.array(fc.array(knyt('block'), { maxLength: 2 }), { maxLength: 4 }))
        .map(([ordnad, punkter]) => medId({ slag: 'lista', ordnad, punkter })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('Ruta', 'Not'), fc.array(knyt('block'), { maxLength: 3 }))
        .map(([namn, block]) => medId({ slag: 'omslutning', namn, attribut: {}, block })),
    },
  ),
}));

export const slumpblock = fc.array(blockTrad.block, { maxLength: 8 });

/** Two texts of which much is the same: both are picked from one heap, in orders of their own. */
export const tvaBlocklistor = fc
  .tuple(slumpblock, slumpblock)
  .chain(([hog, nya]) =>
    fc.tuple(fc.shuffledSubarray([...hog, ...nya]), fc.shuffledSubarray([...hog, ...nya])),
  )
  // Two texts never share the objects that they are made of.
  .map((par) => structuredClone(par));

/** Two handbooks of a few chapters. */
export const tvaHandbocker = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), tvaBlocklistor), { maxLength: 5 })
  .chain((par) =>
    fc.tuple(
      fc.shuffledSubarray(par.map(([id, [fore]]) => post(id, fore))),
      fc.shuffledSubarray(par.map(([id, [, efter]]) => post(id, efter))),
    ),
  )
  .map(([fore, efter]) => [ettAvVarje(fore), ettAvVarje(efter)] as const);

function post(id: string, block: Versionsblock[]): Versionspost {
  const data = { titel: id, del: 'del', ordning: 1, sammanfattning: 'Kort.' };
  return { samling: 'kapitel', id, rel: `kapitel/${id}.mdx`, namn: id, nummer: '1', data, block };
}

function ettAvVarje(poster: Versionspost[]): Versionspost[] {
  return [...new Map(poster.map((ett) => [ett.id, ett])).values()];
}
