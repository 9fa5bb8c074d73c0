import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  granskaHandbok,
  KODER,
  type Problem,
  type Lasminne,
} from '../../../src/granskning/index.ts';
import { BRA, iTillfalligMapp } from '../../fall/stod.ts';

const FILER = readdirSync(BRA, { recursive: true, encoding: 'utf8' })
  .filter((fil) => /\.(mdx|yaml|json)$/.test(fil))
  .sort();

/** One change of a file's bytes. Places are parts of its length. */
const mutation = fc.oneof(
  fc.record({ slag: fc.constant('slopa' as const), fran: plats(), till: plats() }),
  fc.record({ slag: fc.constant('byt' as const), fran: plats(), till: plats() }),
  fc.record({
    slag: fc.constant('upprepa' as const),
    fran: plats(),
    till: plats(),
    ganger: fc.nat(200),
  }),
  fc.record({
    slag: fc.constant('forvanska' as const),
    fran: plats(),
    byte: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  fc.record({
    slag: fc.constant('skjutIn' as const),
    fran: plats(),
    text: fc.constantFrom(...FARLIGA()),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function plats() {
  return fc.double({ min: 0, max: 1, noNaN: true });
}

/** What means something to YAML, MDX or the checks. */
function FARLIGA(): string[] {
  return (
    '{ } < > [ ] ( ) : - --- # ## * ** _ ` ``` | ! & % @ ? " \' \\ \n \n\n \t , ~ $ </ /> <!-- {{ ... => import \n{ ' +
    '<X a={ <Not> </Not> ![]( [^ ]: okänd null true 0 -1 1e999 \u0000 \u202e \ud83d é n\u0303 __proto__ constructor ' +
    '](kapitel: [x]( (x)[roll: [^7] ~~~ ~~~mermaid \n--- \n=== |-|-| • -A &#x202E; &lrm; &foo; \\ www.a.se click \u200b'
  ).split(' ');
}

function muterad(byte: Buffer, ett: Mutation): Buffer {
  const fran = Math.floor(ett.fran * byte.length);
  const [fore, efter] = [byte.subarray(0, fran), byte.subarray(fran)];
  if (ett.slag === 'skjutIn') return Buffer.concat([fore, Buffer.from(ett.text), efter]);
  if (ett.slag === 'forvanska')
    return Buffer.concat([fore, ett.byte, efter.subarray(ett.byte.length)]);
  const [start, slut] = [ett.fran, ett.till].sort().map((del) => Math.floor(del * byte.length));
  const bit = byte.subarray(start, slut);
  const [innan, sedan] = [byte.subarray(0, start), byte.subarray(slut)];
  if (ett.slag === 'slopa') return Buffer.concat([innan, sedan]);
  if (ett.slag === 'byt') return Buffer.concat([sedan, bit, innan]);
  return Buffer.concat([innan, ...Array.from({ length: ett.ganger }, () => bit), sedan]);
}

/** A report that an editor can use: a file, a place inside it, a known code and a text. */
function arLaglig(ett: Problem): boolean {
  const plats =
    Number.isInteger(ett.rad) && ett.rad >= 1 && Number.isInteger(ett.kolumn) && ett.kolumn >= 1;
  return (
    plats && ett.fil.startsWith('bok/') && Object.hasOwn(KODER, ett.kod) && ett.text.length > 0
  );
}

describe('bad input at random', () => {
  it('always gives a located report or a clean result', async () => {
    await iTillfalligMapp(async (mapp) => {
      const rot = path.join(mapp, 'bok');
      cpSync(BRA, rot, { recursive: true });
      const fall = fc.record({
        fil: fc.constantFrom(...FILER),
        steg: fc.array(mutation, { minLength: 1, maxLength: 4 }),
      });
      const minne: Lasminne = new Map();
      await fc.assert(
        fc.asyncProperty(fall, async ({ fil, steg }) => {
          const sokvag = path.join(rot, fil);
          const bra = readFileSync(path.join(BRA, fil));
          writeFileSync(sokvag, steg.reduce(muterad, bra));
          const { problem } = await granskaHandbok(rot, { visa: 'bok', arbetare: 0, minne });
          expect(problem.filter((ett) => !arLaglig(ett))).toEqual([]);
          writeFileSync(sokvag, bra);
        }),
        // The same every run; FRO tries others.
        {
          numRuns: Number(process.env['MUTATIONER'] ?? 300),
          seed: Number(process.env['FRO'] ?? 2018),
        },
      );
    });
  });
});
