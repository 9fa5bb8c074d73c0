import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytNamn } from '../../../../src/cli/byt-namn/index.ts';
import { medOmdirigering } from '../../../../src/cli/byt-namn/omdirigering.ts';
import { sagerNamnet } from '../../../../src/cli/byt-namn/prosa.ts';
import { granskaHandbok } from '../../../../src/granskning/index.ts';
import { BRA, iTillfalligMapp } from '../../../fall/stod.ts';

const OMDIRIGERING = /\n# Gamla adresser[^\n]*\nomdirigeringar:\n(?: +- [^\n]*\n)+/;

async function iKopia(gor: (rot: string) => Promise<void>): Promise<void> {
  await iTillfalligMapp(async (mapp) => {
    const rot = join(mapp, 'exempel');
    cpSync(BRA, rot, { recursive: true });
    await gor(rot);
  });
}

/** Every file with its bytes as text. */
function filerna(rot: string): Record<string, string> {
  const alla = (readdirSync(rot, { recursive: true }) as string[]).sort();
  return Object.fromEntries(
    alla
      .filter((fil) => statSync(join(rot, fil)).isFile())
      .map((fil) => [fil, readFileSync(join(rot, fil), 'latin1')]),
  );
}

describe('npm run byt-namn', () => {
  it('changes the file, what points to it and nothing else, and leads the old address on', async () => {
    await iKopia(async (rot) => {
      const fore = filerna(rot);
      const onskan = {
        slag: 'roll',
        fran: 'styrelsen',
        till: 'stadsstyrelsen',
        titel: 'Stadsstyrelsen',
      };
      const provat = await bytNamn(rot, onskan, true);
      expect(filerna(rot)).toEqual(fore);
      const { ut, kod } = await bytNamn(rot, onskan, false);
      expect(kod).toBe(0);
      expect(provat.ut.split('\n')[1]).toBe(
        ut.split('\n')[1]!.replace('Ändrade', 'Det skulle ändra'),
      );
      expect(ut).toContain('roller/styrelsen.mdx → stadsstyrelsen.mdx');
      expect(ut).toMatch(/Det gamla namnet står kvar på \d+ ställe/);
      expect(existsSync(join(rot, 'roller/styrelsen.mdx'))).toBe(false);
      expect(readFileSync(join(rot, 'handbok.yaml'), 'utf8')).toMatch(
        /- \{ från: "roll:styrelsen", till: "roll:stadsstyrelsen", namn: "Kommunstyrelsen" \}\n$/,
      );
      expect((await granskaHandbok(rot)).problem.filter(({ niva }) => niva === 'fel')).toEqual([]);
    });
  });

  it('leaves every byte as it was when a name is changed back', async () => {
    await iKopia(async (rot) => {
      writeFileSync(
        join(rot, '../jamforelse.yaml'),
        'begrepp:\n  - namn: Nämnd\n    rutor: { exempel: [term:namnd] }\n',
      );
      const yaml = readFileSync(join(rot, 'handbok.yaml'), 'utf8');
      writeFileSync(join(rot, 'handbok.yaml'), yaml.replaceAll('\n', '\r\n'));
      const fore = filerna(rot);
      const { poster } = await granskaHandbok(rot);
      const enAvVarje = new Map(poster.map((post) => [post.samling, post]));
      for (const ett of ['ordlista', 'processer', 'kapitel'] as const) {
        const { samling, id } = enAvVarje.get(ett)!;
        const fram = await bytNamn(
          rot,
          { slag: samling, fran: id, till: 'x-nytt', titel: undefined },
          false,
        );
        expect([id, fram.kod, fram.ut]).toEqual([id, 0, expect.any(String)]);
        await bytNamn(rot, { slag: samling, fran: 'x-nytt', till: id, titel: undefined }, false);
      }
      const efter = filerna(rot);
      const lista = efter['handbok.yaml']!.replaceAll('\r\n', '\n');
      efter['handbok.yaml'] = lista.replace(OMDIRIGERING, '').replaceAll('\n', '\r\n');
      expect(efter).toEqual(fore);
      expect(readFileSync(join(rot, '../jamforelse.yaml'), 'utf8')).toContain(
        'exempel: [term:namnd]',
      );
    });
  });

  it('changes the proposal that lies in the handbook too', async () => {
    await iKopia(async (rot) => {
      cpSync(join(rot, 'roller/styrelsen.mdx'), join(rot, 'forslag/roller/styrelsen.mdx'));
      const sammanfattning = /sammanfattning: .*/;
      const egen = join(rot, 'forslag/roller/styrelsen.mdx');
      const nytt = 'sammanfattning: Styrelsen föreslår något nytt.';
      writeFileSync(egen, readFileSync(egen, 'utf8').replace(sammanfattning, nytt));
      writeFileSync(
        join(rot, 'forslag/forslag.yaml'),
        'titel: Prov\nsammanfattning: Ett prov.\nskrivetAv: redaktionen\ntill: styrelsen\nhandling: okänd\ndatum: okänd\n' +
          'diarienummer: okänd\nändringar:\n  - { titel: En, sidor: [roller/styrelsen], motiv: Prov. }\n',
      );
      const onskan = { slag: 'roll', fran: 'styrelsen', till: 'ny', titel: 'Nya styrelsen' };
      const { kod } = await bytNamn(rot, onskan, false);
      expect(kod).toBe(0);
      expect(readFileSync(join(rot, 'forslag/roller/ny.mdx'), 'utf8')).toContain(
        'namn: Nya styrelsen',
      );
      const forslaget = readFileSync(join(rot, 'forslag/forslag.yaml'), 'utf8');
      expect(forslaget).toContain('till: ny\n');
      expect(forslaget).toContain('sidor: [roller/ny]');
    });
  });

  it('changes only its own cells of the comparison', async () => {
    await iKopia(async (rot) => {
      const fil = join(rot, '../jamforelse.yaml');
      writeFileSync(
        fil,
        'begrepp:\n  - namn: N\n    rutor: { exempel: [term:namnd], exempel2: term:namnd }\n',
      );
      await bytNamn(rot, { slag: 'term', fran: 'namnd', till: 'namnden', titel: undefined }, false);
      expect(readFileSync(fil, 'utf8')).toContain(
        '{ exempel: [term:namnden], exempel2: term:namnd }',
      );
    });
  });

  it('changes nothing when it cannot be done, and says what was meant', async () => {
    await iKopia(async (rot) => {
      const fore = filerna(rot);
      const gor = (slag: string | undefined, fran?: string, till?: string, titel?: string) =>
        bytNamn(rot, { slag, fran, till, titel }, false);
      await expect(gor(undefined)).rejects.toThrow('Skriv vad som byter namn');
      await expect(gor('rol', 'x')).rejects.toThrow('Menade du roll?');
      await expect(gor('roll', 'styrelse', 'ny')).rejects.toThrow('Menade du styrelsen?');
      await expect(gor('roll', 'styrelsen')).rejects.toThrow('--titel');
      await expect(gor('roll', 'styrelsen', 'fullmaktige')).rejects.toThrow(
        '"fullmaktige" finns redan',
      );
      await expect(gor('roll', 'styrelsen', 'Ny Å')).rejects.toThrow('Menade du ny-a?');
      await expect(gor('handelse', 'enkat', 'mandatskifte')).rejects.toThrow('egen sida');
      writeFileSync(join(rot, 'kapitel/budget.mdx'), '---\ntitel: "styrelsen\n---\n');
      await expect(gor('roll', 'styrelsen', 'ny')).rejects.toThrow('kapitel/budget.mdx');
      expect({ ...filerna(rot), 'kapitel/budget.mdx': '' }).toEqual({
        ...fore,
        'kapitel/budget.mdx': '',
      });
    });
  });
});

describe('the list of redirects', () => {
  const ny = { fran: 'roll:b', till: 'roll:c', namn: undefined };

  it.each([
    [
      'titel: x',
      'titel: x\n\n# Gamla adresser som leder vidare. npm run byt-namn lägger till dem.\nomdirigeringar:\n  - { från: "roll:b", till: "roll:c" }\n',
    ],
    [
      'omdirigeringar: []\nlage: 1\n',
      'omdirigeringar:\n  - { från: "roll:b", till: "roll:c" }\nlage: 1\n',
    ],
    [
      'omdirigeringar:\nlage: 1\n',
      'omdirigeringar:\n  - { från: "roll:b", till: "roll:c" }\nlage: 1\n',
    ],
    [
      'omdirigeringar:\n- från: roll:a\n  till: roll:b # kvar\nlage: 1\n',
      'omdirigeringar:\n- från: roll:a\n  till: roll:b # kvar\n- { från: "roll:b", till: "roll:c" }\nlage: 1\n',
    ],
    [
      'omdirigeringar:\n  - { från: roll:c, till: roll:b }\n  - { från: roll:d, till: roll:b }\n',
      'omdirigeringar:\n  - { från: roll:d, till: roll:b }\n  - { från: "roll:b", till: "roll:c" }\n',
    ],
  ])('%j', (fore, efter) => {
    expect(medOmdirigering(fore, ny)).toBe(efter);
  });

  it('is left alone when it is something else', () => {
    expect(medOmdirigering('omdirigeringar: ja\n', ny)).toBeUndefined();
  });
});

describe('prose that says an old name', () => {
  const text = [
    '---',
    'titel: Om tekniska nämnden',
    'beslut: { organ: tekniska-namnden }',
    '---',
    '',
    'Tekniska nämndens [ärenden](roll:tekniska-namnden) går till **tekniska',
    'nämnden**. Nya tekniska nämnden finns.',
  ].join('\n');

  it('is found in every form, where it stands', () => {
    const namn = { gammalt: 'Tekniska nämnden', nytt: 'Nya tekniska nämnden' };
    expect(sagerNamnet(text, namn).map(({ rad, kolumn, ord }) => [rad, kolumn, ord])).toEqual([
      [2, 8, 'tekniska nämnden'],
      [6, 1, 'Tekniska nämndens'],
    ]);
  });

  it('is none where the new name is the same words', () => {
    expect(sagerNamnet(text, { gammalt: 'Tekniska nämnden', nytt: 'Tekniska nämnd' })).toEqual([]);
  });
});
