import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { medFalt } from '../../../../src/cli/forslag/falt.ts';
import { lyftForslag } from '../../../../src/cli/forslag/lyft.ts';
import { skrivAllt } from '../../../../src/cli/skrivning/index.ts';
import { BRA, iTillfalligMapp } from '../../../fall/stod.ts';

const FORSLAG = `titel: Förslag
sammanfattning: Ett förslag.
skrivetAv: redaktören
till: fullmaktige
handling: okänd
datum: okänd
diarienummer: okänd
ändringar:
  - { titel: Styrelsen, sidor: [roller/styrelsen], motiv: Det behövs. }
utgår: [arshjul/enkat]
`;

async function lyft(filer: Record<string, string | Buffer>): Promise<Map<string, string>> {
  return iTillfalligMapp(async (mapp) => {
    const rot = path.join(mapp, 'bok');
    cpSync(BRA, rot, { recursive: true });
    for (const [fil, text] of Object.entries(filer)) {
      mkdirSync(path.join(rot, 'forslag', path.dirname(fil)), { recursive: true });
      writeFileSync(path.join(rot, 'forslag', fil), text);
    }
    await skrivAllt(rot, lyftForslag(rot));
    return filernaI(rot);
  });
}

function filernaI(rot: string): Map<string, string> {
  const alla = readdirSync(rot, { recursive: true, withFileTypes: true });
  return new Map(
    alla
      .filter((ett) => ett.isFile())
      .map((ett) => path.join(ett.parentPath, ett.name))
      .map((fil) => [path.relative(rot, fil), readFileSync(fil, 'latin1')]),
  );
}

describe('a proposal that is adopted', () => {
  it('becomes the decided files, byte for byte, and leaves nothing behind', async () => {
    const styrelsen = '---\r\nnamn: Styrelsen # ny\r\n---\r\n';
    const efter = await lyft({
      'forslag.yaml': FORSLAG,
      'roller/styrelsen.mdx': styrelsen,
      'kapitel/styrning.mdx': 'ny plats',
      'bilder/ny.png': Buffer.from([0x89, 0x50, 0xff]),
    });
    const fore = filernaI(BRA);
    expect(efter.get('roller/styrelsen.mdx')).toBe(styrelsen);
    expect(efter.get('bilder/ny.png')).toBe('\x89P\xff');
    expect(efter.get('kapitel/styrning.mdx')).toBe('ny plats');
    const borta = [...fore.keys()].filter((fil) => !efter.has(fil));
    expect(borta.sort()).toEqual(['arshjul/enkat.mdx', 'kapitel/grund/styrning.mdx']);
    expect([...efter.keys()].filter((fil) => fil.startsWith('forslag'))).toEqual([]);
    const andrade = [...fore.keys()].filter(
      (fil) => efter.has(fil) && efter.get(fil) !== fore.get(fil),
    );
    expect(andrade).toEqual(['roller/styrelsen.mdx']);
  });

  it('has to be there', () => {
    expect(() => lyftForslag(path.join(BRA))).toThrow('Det finns inget förslag');
  });
});

describe('fields laid into another text', () => {
  const BAS = '# Först\ntitel: A # namnet\nlista:\n  - b\n  - c\n\n# om kommunen\nkommun: K\n';

  it.each([
    ['titel: B', '# Först\ntitel: B # namnet\nlista:\n  - b\n  - c\n\n# om kommunen\nkommun: K\n'],
    ['lista:\n  - d\n# slut\n', BAS.replace('  - b\n  - c', '  - d')],
    ['mål: 1\nkommun: "K 2"\n', `${BAS.replace(': K\n', ': "K 2"\n')}mål: 1\n`],
    ['# inget\n', BAS],
  ])('%j', (over, vantat) => {
    expect(medFalt(BAS, over)).toBe(vantat);
  });

  it('keeps the line ends of the text', () => {
    expect(medFalt('a: 1\r\nb: 2\r\n', 'b:\n  - 3\n')).toBe('a: 1\r\nb:\r\n  - 3\r\n');
  });
});
