import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { miljofel } from '../../../src/webb/miljo/fel.ts';
import { enAv, forradsmapp, handbocker, lasMiljo } from '../../../src/webb/miljo.ts';
import { BRA, iTillfalligMapp } from '../../fall/stod.ts';

describe('the environment', () => {
  it('is the handbook of package.json at the root of the site when nothing is said', () => {
    expect(lasMiljo({})).toMatchObject({
      handbok: 'mjolby',
      bas: '/',
      plats: undefined,
      ut: resolve('dist'),
      port: 4321,
      vanta: 10,
    });
    expect(miljofel({})).toEqual([]);
  });

  it('is the only handbook there, when there is one', async () => {
    await iTillfalligMapp((mapp) => {
      mkdirSync(join(mapp, 'ensam'));
      writeFileSync(join(mapp, 'ensam', 'handbok.yaml'), '');
      // Half written: not one yet.
      mkdirSync(join(mapp, '.ny-annan-1'));
      writeFileSync(join(mapp, '.ny-annan-1', 'handbok.yaml'), '');
      expect(lasMiljo({ INNEHALL: mapp }).handbok).toBe('ensam');
      return Promise.resolve();
    });
  });

  it('takes an empty SITE, BASE and PORT as not set, as CI systems give them', () => {
    const env = { SITE: '', BASE: '', PORT: '', PDF: '', MALGRUPP: '', HISTORIK: '', VANTA: '' };
    expect(miljofel(env)).toEqual([]);
    expect(lasMiljo(env)).toEqual(lasMiljo({}));
  });

  it.each([
    ['mora', '/mora/'],
    ['/mora', '/mora/'],
    ['/a/b/', '/a/b/'],
    ['/', '/'],
    ['', '/'],
  ])('writes the base %j as %j', (BASE, bas) => {
    expect(lasMiljo({ BASE }).bas).toBe(bas);
    expect(miljofel({ BASE })).toEqual([]);
  });

  it('has one store a handbook and place', () => {
    const mappar = [
      {},
      { HANDBOK: 'mora' },
      { INNEHALL: '/tmp/a' },
      { INNEHALL: '/tmp/b' },
      { INNEHALL: '/tmp/a', HANDBOK: 'mora' },
    ].map((miljo) => forradsmapp(lasMiljo(miljo)));
    expect(new Set(mappar).size).toBe(mappar.length);
  });

  it('tells every problem at once', () => {
    const fel = miljofel({
      SITE: 'x.se',
      BASE: '/å/',
      PORT: 'abc',
      HANDBOK: 'mra',
      UT: '/',
      PDF: 'nej',
    });
    expect(fel.map((ett) => ett.slice(0, 9))).toEqual([
      'Handboken',
      'SITE=x.se',
      'BASE=/å/ ',
      'PORT=abc ',
      'UT=/ är d',
      'PDF=nej g',
    ]);
  });
});

describe('HANDBOK and INNEHALL', () => {
  it('knows the handbooks and says which there are', () => {
    expect(handbocker('content')).toEqual(['mjolby', 'mora', 'motala']);
    expect(handbocker('finns-inte')).toEqual([]);
    expect(miljofel({ HANDBOK: 'mora' })).toEqual([]);
    expect(miljofel({ HANDBOK: 'mra' })).toEqual([
      `Handboken "mra" finns inte i ${resolve('content')}. Menade du "mora"? De som finns: mjolby, mora, motala.`,
    ]);
  });

  it.each(['../bra', '/etc', '.', '..', 'a\\b', ''])('does not take %j for a name', (HANDBOK) => {
    const [fel] = miljofel({ HANDBOK, INNEHALL: dirname(BRA) });
    expect(fel).toMatch(/(är en sökväg|är tom).* De som finns: bra\.$/);
  });

  it('tells a folder without handbok.yaml from one that is not there', () =>
    iTillfalligMapp(async (mapp) => {
      mkdirSync(join(mapp, 'ny'));
      const [fel] = miljofel({ HANDBOK: 'ny', INNEHALL: mapp });
      expect(fel).toContain('saknar filen handbok.yaml');
    }));

  it('says what is wrong with the folder of handbooks', () =>
    iTillfalligMapp(async (mapp) => {
      writeFileSync(join(mapp, 'fil'), '');
      expect(miljofel({ INNEHALL: join(mapp, 'nej') })[0]).toMatch(/finns inte\. Ange mappen/);
      expect(miljofel({ INNEHALL: join(mapp, 'fil') })[0]).toMatch(/är en fil\. Ange mappen/);
      expect(miljofel({ INNEHALL: '' })[0]).toContain('INNEHALL är tom');
      expect(miljofel({ INNEHALL: BRA })[0]).toContain(`INNEHALL=${dirname(BRA)} HANDBOK=bra`);
    }));
});

describe('SITE', () => {
  it.each(['https://exempel.se', 'http://localhost:4321', 'https://mjölby.se/'])(
    'takes %s',
    (SITE) => {
      expect(miljofel({ SITE })).toEqual([]);
    },
  );

  it.each([
    ['exempel.se', 'SITE=https://exempel.se?'],
    ['exempel.se:8080', 'SITE=https://exempel.se:8080?'],
    ['//exempel.se', 'SITE=https://exempel.se?'],
    ['htps://exempel.se', 'SITE=https://exempel.se?'],
    ['https:/exempel.se', 'SITE=https://exempel.se?'],
    ['ftp://exempel.se/a', 'SITE=https://exempel.se BASE=/a/?'],
    ['https://exempel.se/handbok/', 'SITE=https://exempel.se BASE=/handbok/?'],
    ['https://x:y@exempel.se?a=b', 'SITE=https://exempel.se?'],
    [' https://exempel.se', 'SITE=https://exempel.se?'],
  ])('refuses %j and proposes %s', (SITE, menat) => {
    expect(miljofel({ SITE })).toEqual([expect.stringMatching(/^SITE=/)]);
    expect(miljofel({ SITE })[0]).toContain(`Menade du ${menat}`);
  });

  it.each(['https://', 'två ord', ':'])('refuses %j with an example', (SITE) => {
    expect(miljofel({ SITE })[0]).toContain('Skriv till exempel SITE=https://www.exempel.se.');
  });
});

describe('BASE', () => {
  it.each([
    ['/åäö/', 'BASE=/aao/'],
    ['/Vår handbok/', 'BASE=/Var-handbok/'],
    ['/%C3%A5/', 'BASE=/a/'],
    ['a//b', 'BASE=/a/b/'],
    ['../x', 'BASE=/x/'],
    ['/.git/', 'BASE=/git/'],
    ['?', 'BASE=/handbok/'],
    ['%', 'BASE=/handbok/'],
    ['https://exempel.se/handbok', 'SITE=https://exempel.se BASE=/handbok/'],
    // Git Bash on Windows makes a path of what begins with a slash.
    ['C:/Program Files/Git/handbok/', 'BASE=/C/Program-Files/Git/handbok/'],
  ])('refuses %j and proposes %s', (BASE, menat) => {
    expect(miljofel({ BASE })).toHaveLength(1);
    expect(miljofel({ BASE })[0]).toContain(menat);
  });
});

describe('numbers and choices', () => {
  it.each(['abc', '-1', '4321.5', '65536', '1e3', ' 80'])('refuses PORT=%s', (PORT) => {
    expect(miljofel({ PORT })[0]).toMatch(/PORT=.*till exempel PORT=4321/);
  });

  it.each(['PDF', 'HISTORIK'])('takes only 0 and 1 for %s', (namn) => {
    expect(miljofel({ [namn]: '1' })).toEqual([]);
    expect(miljofel({ [namn]: 'true' })[0]).toContain(`${namn}=1 för ja`);
  });

  it('builds for everyone where nobody says for whom, and for nobody else than it knows', () => {
    expect(lasMiljo({}).malgrupp).toBe('publik');
    expect(lasMiljo({ MALGRUPP: 'intern' }).malgrupp).toBe('intern');
    expect(miljofel({ MALGRUPP: 'intern' })).toEqual([]);
    expect(miljofel({ MALGRUPP: 'Intern' })[0]).toContain('MALGRUPP=intern');
    expect(lasMiljo({ MALGRUPP: 'Intern' }).malgrupp).toBe('publik');
  });

  it('refuses VANTA=länge', () => {
    expect(miljofel({ VANTA: 'länge' })[0]).toContain('VANTA=10');
  });
});

describe('UT', () => {
  it('takes an ordinary folder', () => {
    expect(miljofel({ UT: '/tmp/handboken' })).toEqual([]);
    expect(miljofel({ UT: '.bygg/prov/mora' })).toEqual([]);
  });

  it('refuses what must never be emptied', () =>
    iTillfalligMapp(async (mapp) => {
      const hem = join(mapp, 'hem', 'anna');
      const innehall = join(mapp, 'texter');
      mkdirSync(hem, { recursive: true });
      mkdirSync(join(innehall, 'bra'), { recursive: true });
      writeFileSync(join(innehall, 'bra', 'handbok.yaml'), '');
      symlinkSync('/', join(mapp, 'lank'));
      const env = { INNEHALL: innehall, HANDBOK: 'bra' };
      const fel = (UT: string) => miljofel({ ...env, UT }, hem).join();
      expect(fel('')).toContain('UT är tom');
      expect(fel('/')).toContain('översta mapp');
      expect(fel(join(mapp, 'lank'))).toContain('översta mapp');
      expect(fel(hem)).toContain('din hemmapp');
      expect(fel(join(mapp, 'hem'))).toContain('hemmappar');
      expect(fel(innehall)).toContain('texter');
      expect(fel(join(innehall, 'bra', 'dist'))).toContain('texter');
      expect(fel(join(innehall, 'dist'))).toBe('');
      expect(fel('.')).toContain('programmet');
      expect(fel('..')).toContain('programmet');
      expect(fel('src/ut')).toContain('en del av programmet (src)');
      expect(fel('.git')).toContain('en del av programmet (.git)');
      expect(fel('public/ut')).toContain('en del av programmet (public)');
      expect(fel(join(hem, 'handbok'))).toBe('');
    }));
});

describe('several handbooks', () => {
  it('are chosen with commas between, each with a path of its own', () => {
    const miljo = lasMiljo({ HANDBOK: 'mjolby, mora', BASE: '/h' });
    expect(miljo).toMatchObject({ handbok: 'mjolby', valda: ['mjolby', 'mora'], bas: '/h/' });
    expect(enAv(miljo, 'mora')).toMatchObject({
      handbok: 'mora',
      valda: ['mora'],
      bas: '/h/mora/',
      gemensam: '/h/',
    });
    expect(miljofel({ HANDBOK: 'mjolby,mora' })).toEqual([]);
  });

  it('are all there, and each once', () => {
    const [okand, dubbel] = miljofel({ HANDBOK: 'mjolby,mra,mjolby' });
    expect(okand).toMatch(/^Handboken "mra" finns inte .* Menade du "mora"\?/);
    expect(dubbel).toMatch(/har mjolby mer än en gång\. .*HANDBOK=mjolby,mra\.$/);
  });

  it('have no comma too many', () => {
    expect(miljofel({ HANDBOK: 'mjolby,,mora' })[0]).toMatch(
      /har ett komma för mycket\. .*HANDBOK=mjolby,mora\./,
    );
  });

  it('leave the addresses of the common pages free', async () => {
    await iTillfalligMapp(async (mapp) => {
      for (const namn of ['sok', 'bok']) {
        mkdirSync(join(mapp, namn));
        writeFileSync(join(mapp, namn, 'handbok.yaml'), '');
      }
      expect(miljofel({ HANDBOK: 'sok', INNEHALL: mapp })).toEqual([]);
      expect(miljofel({ HANDBOK: 'bok,sok', INNEHALL: mapp })).toEqual([
        expect.stringMatching(/^Handboken "sok" går inte att bygga tillsammans med andra/),
      ]);
    });
  });
});
