import { beforeAll, describe, expect, it } from 'vitest';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { granskaHandbok } from '../../../src/granskning/index.ts';
import { antalIOrd, forslagsandringar } from '../../../src/modell/andringsforslag.ts';
import { andradDag } from '../../../src/modell/andringar.ts';
import { boktitel } from '../../../src/modell/forslag.ts';
import { medForslagslankar, utanForslagslankar } from '../../../src/modell/forslagslankar.ts';
import { byggHandbok, forslagUr, ramaterialUr } from '../../../src/modell/handbok.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { losLank } from '../../../src/schema/lankar.ts';
import { forslagsunderlag } from '../../../src/sok/bygg/forslag.ts';
import { BRA, iTillfalligMapp } from '../../fall/stod.ts';

const YAML = `titel: Revisorer
sammanfattning: Revisorerna läggs till.
skrivetAv: redaktören
till: fullmaktige
handling: okänd
datum: okänd
diarienummer: okänd
ändringar:
  - titel: Revisorerna
    sidor: [roller/styrelsen, roller/revisorer]
    motiv: Utvärderingen sade att de saknades.
    svarar: [ev-01]
`;

let bas: Handbok;
let forslag: Handbok;

beforeAll(async () => {
  const resultat = await iTillfalligMapp(async (mapp) => {
    const rot = path.join(mapp, 'bok');
    cpSync(BRA, rot, { recursive: true });
    mkdirSync(path.join(rot, 'forslag/roller'), { recursive: true });
    writeFileSync(path.join(rot, 'forslag/forslag.yaml'), YAML);
    writeFileSync(path.join(rot, 'forslag/roller/revisorer.mdx'), roll('Revisorerna', ''));
    const text = 'Läs om [revisorerna](roll:revisorer) och [fullmäktige](roll:fullmaktige).';
    writeFileSync(path.join(rot, 'forslag/roller/styrelsen.mdx'), roll('Kommunstyrelsen', text));
    return granskaHandbok(rot);
  });
  bas = byggHandbok(ramaterialUr(resultat, 'intern'));
  forslag = byggHandbok(forslagUr(resultat, 'intern')!);
});

const roll = (namn: string, text: string) =>
  `---\nnamn: ${namn}\nslag: politik\nunder: fullmaktige\nsammanfattning: De granskar.\n---\n\n${text}\n`;

describe('a proposal', () => {
  it('has addresses of its own for the pages that it changes, and the others keep theirs', () => {
    expect(forslag.hitta('roller', 'revisorer')?.adress).toBe('/forslag/roller/revisorer/');
    expect(forslag.hitta('roller', 'fullmaktige')?.adress).toBe('/roller/fullmaktige/');
    expect(bas.hitta('roller', 'styrelsen')).toMatchObject({
      adress: '/roller/styrelsen/',
      andringsforslag: { slag: 'ändras', adress: '/forslag/roller/styrelsen/' },
    });
    expect(bas.hitta('roller', 'revisorer')).toBeUndefined();
  });

  it('leads to its own pages from its texts, and still counts who points to whom', () => {
    const { sidtrad } = forslag.hitta('roller', 'styrelsen')!.inne;
    expect(sidtrad).toContain('"forslag:roll:revisorer"');
    expect(sidtrad).toContain('"roll:fullmaktige"');
    const fran = forslag.hitta('roller', 'revisorer')!.omnamnd.map(({ fran: ett }) => ett.id);
    expect(fran).toContain('styrelsen');
    expect(losLank('forslag:roll:revisorer#ansvar', '/bas/')).toBe(
      '/bas/forslag/roller/revisorer/#ansvar',
    );
  });

  it('is told with its motives, and never taken for what is decided', () => {
    const [andring] = forslagsandringar(bas, forslag);
    expect(andring?.svarar.map(({ id }) => id)).toEqual(['ev-01']);
    expect(andring?.rader.map(({ namn, slag }) => `${namn} ${slag}`)).toEqual([
      'Kommunstyrelsen ändras',
      'Revisorerna tillkommer',
    ]);
    expect(antalIOrd(bas.andringsforslag!)).toBe('Förslaget ändrar 1 sida och lägger till 1 sida.');
    expect(boktitel(forslag)).toBe('Exempelköpings ledningssystem (förslag)');
    const historik = new Map([['roller/styrelsen', '2018-01-01']]);
    expect(andradDag(forslag.hitta('roller', 'styrelsen')!, historik)).toBeUndefined();
    expect(andradDag(bas.hitta('roller', 'styrelsen')!, historik)).toBe('2018-01-01');
  });

  it('gives the search its own pages alone, without answers', () => {
    const { poster } = forslagsunderlag(forslag);
    expect(poster.map(({ adress }) => adress).sort()).toEqual([
      '/roller/revisorer/',
      '/roller/styrelsen/',
    ]);
    expect(poster.every((post) => post.kort === undefined && post.svarsnamn.length === 0)).toBe(
      true,
    );
  });
});

describe('links of a proposal', () => {
  const sidor = [{ samling: 'roller', id: 'a', slag: 'ändras' }] as const;

  it.each([
    [{ lank: 'roll:a#x' }, { lank: 'forslag:roll:a#x' }],
    [
      { lank: 'roll:b', text: 'Se roll:a.' },
      { lank: 'roll:b', text: 'Se roll:a.' },
    ],
    [{ kalla: 'click n "roll:a"' }, { kalla: 'click n "forslag:roll:a"' }],
    [{ lank: 'constructor:a' }, { lank: 'constructor:a' }],
  ])('are marked and unmarked: %j', (fore, efter) => {
    expect(medForslagslankar(fore, [...sidor])).toEqual(efter);
    expect(utanForslagslankar(efter)).toEqual(fore);
  });
});
