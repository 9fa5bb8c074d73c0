import { describe, expect, it } from 'vitest';
import {
  skrivAzure,
  skrivGithub,
  skrivGitlab,
  skrivJson,
  skrivText,
  type Problem,
} from '../../../src/granskning/index.ts';

const FEL: Problem = {
  fil: 'content/mjolby/arshjul/budgetbeslut.mdx',
  rad: 7,
  kolumn: 3,
  niva: 'fel',
  kod: 'ROLL-SAKNAS',
  text: 'Rollen "kommunstyrlesen" finns inte. Menade du "kommunstyrelsen"?',
  rattad: '  - kommunstyrelsen',
};
const VARNING: Problem = {
  fil: 'content/mjolby/a,b:c.mdx',
  rad: 1,
  kolumn: 1,
  niva: 'varning',
  kod: 'LIX-HOG',
  text: '100 %\nsvårt',
  atgard: 'Dela.',
};
const ANTAL = { filer: 2, ord: 30, perSamling: { arshjul: 1 } };

describe('the report as text', () => {
  it('is one line a problem, what to do indented, and a sum', () => {
    expect(skrivText({ problem: [FEL, VARNING], antal: ANTAL })).toBe(
      `content/mjolby/arshjul/budgetbeslut.mdx:7:3  fel ROLL-SAKNAS  Rollen "kommunstyrlesen" finns inte. Menade du "kommunstyrelsen"?
    - kommunstyrelsen
content/mjolby/a,b:c.mdx:1:1  varning LIX-HOG  100 %
svårt
    Dela.
1 fel och 1 varning. 2 filer, 30 ord.`,
    );
  });

  it('says when all is well', () => {
    expect(skrivText({ problem: [], antal: { ...ANTAL, filer: 1 } })).toBe(
      'Inga fel. 1 fil, 30 ord.',
    );
  });
});

describe('the report for machines', () => {
  it('holds everything', () => {
    expect(JSON.parse(skrivJson({ problem: [FEL, VARNING], antal: ANTAL }))).toEqual({
      fel: 1,
      varningar: 1,
      antal: ANTAL,
      problem: [FEL, VARNING],
    });
  });
});

describe('the report for GitHub', () => {
  it('escapes what would end a command', () => {
    const [fel, varning] = skrivGithub({ problem: [FEL, VARNING], antal: ANTAL }).split('\n');
    expect(fel).toBe(
      '::error file=content/mjolby/arshjul/budgetbeslut.mdx,line=7,col=3,title=ROLL-SAKNAS%3A Rollen finns inte::Rollen "kommunstyrlesen" finns inte. Menade du "kommunstyrelsen"?%0A- kommunstyrelsen',
    );
    expect(varning).toBe(
      '::warning file=content/mjolby/a%2Cb%3Ac.mdx,line=1,col=1,title=LIX-HOG%3A Texten är svårläst::100 %25%0Asvårt%0ADela.',
    );
  });
});

describe('the report for GitLab', () => {
  it('tells each problem by what it is, and not by its line', () => {
    const anteckningar = JSON.parse(
      skrivGitlab({ problem: [FEL, { ...FEL, rad: 9 }, VARNING] }),
    ) as { fingerprint: string }[];
    expect(anteckningar).toMatchObject([
      {
        check_name: 'ROLL-SAKNAS',
        severity: 'major',
        location: { path: 'content/mjolby/arshjul/budgetbeslut.mdx', lines: { begin: 7 } },
      },
      { location: { lines: { begin: 9 } } },
      { severity: 'minor' },
    ]);
    const [forsta, andra] = anteckningar;
    expect(forsta!.fingerprint).not.toBe(andra!.fingerprint);
    const flyttad = JSON.parse(skrivGitlab({ problem: [{ ...FEL, rad: 40 }] })) as object[];
    expect(flyttad).toMatchObject([{ fingerprint: forsta!.fingerprint }]);
  });
});

describe('the report for Azure Pipelines', () => {
  it('is a logging command a problem, with its own signs escaped', () => {
    const [fel, varning, sista] = skrivAzure({
      problem: [FEL, { ...VARNING, fil: 'a;b].mdx' }],
      antal: ANTAL,
    }).split('\n');
    expect(fel).toBe(
      '##vso[task.logissue type=error;sourcepath=content/mjolby/arshjul/budgetbeslut.mdx;linenumber=7;columnnumber=3;code=ROLL-SAKNAS;]' +
        'Rollen "kommunstyrlesen" finns inte. Menade du "kommunstyrelsen"?%0A- kommunstyrelsen',
    );
    expect(varning).toBe(
      '##vso[task.logissue type=warning;sourcepath=a%3Bb%5D.mdx;linenumber=1;columnnumber=1;code=LIX-HOG;]100 %AZP25%0Asvårt%0ADela.',
    );
    expect(sista).toBe('1 fel och 1 varning. 2 filer, 30 ord.');
  });
});
