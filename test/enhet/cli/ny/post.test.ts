import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { svaraPa } from '../../../../src/cli/ny/fragor.ts';
import { HANDBOKSFRAGOR } from '../../../../src/cli/ny/handbok/fragor.ts';
import { luckorna } from '../../../../src/cli/ny/handbok/index.ts';
import { fyllMall } from '../../../../src/cli/ny/mall.ts';
import { skrivNyMapp } from '../../../../src/cli/ny/ny-mapp.ts';
import { nyttId } from '../../../../src/cli/ny/post/id.ts';
import { NYA_POSTER, POSTSLAG, postens } from '../../../../src/cli/ny/post/index.ts';
import { mellan } from '../../../../src/cli/ny/post/lasordning.ts';
import { Underlag } from '../../../../src/cli/ny/post/underlag.ts';
import { valjEn, valjFlera } from '../../../../src/cli/ny/post/val.ts';
import { framlingar } from '../../../../src/cli/ny/slag.ts';
import { granskaHandbok, type Lasminne } from '../../../../src/granskning/index.ts';
import { dela } from '../../../../src/innehall/framsida/framsida.ts';
import { tomPost } from '../../../../src/innehall/las.ts';
import { SAMLINGAR } from '../../../../src/schema/index.ts';
import { vikNycklar } from '../../../../src/svenska/vikning.ts';
import { iTillfalligMapp } from '../../../fall/stod.ts';

const INGEN = { rad: () => Promise.resolve(undefined), igen: undefined };
/** What cannot be chosen out of a list. The rest is the first that can be. */
const SKRIVET: Record<string, string> = {
  sammanfattning: 'Det här är nytt: "ett prov" # med tecken & sådant',
  nar: 'senast 15 april',
  steg: 'Skriver; Skriver; Beslutar',
  borjar: 'Någon behöver något.',
  slutar: 'Någon får något.',
  betydelse: 'Något nytt: ett prov.',
};

/** Makes one file of each kind, as the command does, and returns their texts by path. */
async function enAvVarje(forst: Underlag): Promise<Map<string, string>> {
  const filer = new Map<string, string>();
  let underlag = forst;
  for (const slag of POSTSLAG) {
    expect(slag.hinder?.(underlag)).toBeUndefined();
    const flagga = (namn: string) =>
      namn === 'kapitel' ? 'ett-nytt-kapitel' : (SKRIVET[namn] ?? undefined);
    const rad = (fraga: string) => Promise.resolve(/\(.*\): $/.test(fraga) ? '' : '1');
    const svar = await svaraPa(slag.fragor(underlag), { ...INGEN, flagga, rad });
    const titel = `Ett nytt ${slag.ord}`;
    const id = nyttId(underlag, slag.samling, titel);
    const text = postens(slag, { ...svar, titel }, underlag);
    const rel = `${slag.samling}/${id}.mdx`;
    filer.set(rel, text);
    const post = tomPost({ samling: slag.samling, id, fil: rel, rel, sokvag: rel });
    underlag = underlag.med({ ...post, ra: falten(text) });
  }
  return filer;
}

function falten(text: string): Record<string, unknown> {
  const yaml = load(dela(text)?.yaml ?? '', { schema: CORE_SCHEMA });
  return vikNycklar(yaml) as Record<string, unknown>;
}

/** What is frozen or proposed is read beside it, and costs as much again. */
function detSomGaller(fil: string): boolean {
  return !/\/(?:versioner|forslag)(?:\/|$)/.test(fil);
}

/** A handbook that the command has just made. */
async function nyHandbok(rot: string): Promise<void> {
  const flagga = (namn: string) => (namn === 'kommun' ? 'Exempelköpings kommun' : undefined);
  const svar = await svaraPa(HANDBOKSFRAGOR, { ...INGEN, flagga });
  const filer = await fyllMall('mallar/handbok', luckorna(svar, new Date('2026-03-01')));
  await skrivNyMapp(rot, filer);
}

describe('a new file of each kind', () => {
  it.each(['mjolby', 'mora', 'motala', 'alldeles-ny'])('has no errors in %s', async (handbok) => {
    await iTillfalligMapp(async (mapp) => {
      const rot = join(mapp, handbok);
      if (handbok === 'alldeles-ny') await nyHandbok(rot);
      else cpSync(join('content', handbok), rot, { recursive: true, filter: detSomGaller });
      const minne: Lasminne = new Map();
      const forst = await granskaHandbok(rot, { visa: handbok, minne });
      const underlag = new Underlag(rot, handbok, forst.handbokData!, forst.poster);
      const filer = await enAvVarje(underlag);
      expect(filer.size).toBe(POSTSLAG.length);
      for (const [fil, text] of filer) {
        mkdirSync(dirname(join(rot, fil)), { recursive: true });
        writeFileSync(join(rot, fil), text);
      }
      const sedan = await granskaHandbok(rot, { visa: handbok, minne });
      const gamla = new Set(forst.problem.map(({ text }) => text));
      expect(sedan.problem.filter(({ text }) => !gamla.has(text))).toEqual([]);
    });
  });

  it('has fields that can be used by taking away one sign', async () => {
    const { handbokData, poster } = await granskaHandbok('test/fall/bra');
    const filer = await enAvVarje(new Underlag('', '', handbokData!, poster));
    for (const [fil, text] of filer) {
      const samling = POSTSLAG.find((slag) => fil.startsWith(slag.samling))!.samling;
      const svar = SAMLINGAR[samling].schema.safeParse(falten(text.replace(/^#(?=\S)/gm, '')));
      const okanda = svar.error?.issues.filter(({ code }) => code === 'unrecognized_keys') ?? [];
      expect([fil, okanda]).toEqual([fil, []]);
    }
  });
});

describe('an id', () => {
  const poster = [tomPost({ samling: 'ordlista', id: 'ar', fil: '', rel: '', sokvag: '' })];
  const underlag = new Underlag('', '', {} as never, poster, new Set(['ordlista/forr']));

  it('is the title without dots, with a figure when it is taken', () => {
    expect(nyttId(underlag, 'ordlista', 'Åtgärd på ö')).toBe('atgard-pa-o');
    expect(nyttId(underlag, 'ordlista', 'År')).toBe('ar-2');
    expect(nyttId(underlag, 'ordlista', 'Förr')).toBe('forr-2');
    expect(nyttId(underlag, 'arshjul', 'Mandatskifte')).toBe('mandatskifte-2');
    expect(nyttId(underlag, 'ordlista', 'ett långt namn '.repeat(9))).toBe(
      'ett-langt-namn-ett-langt-namn-ett-langt-namn-ett-langt-namn',
    );
  });

  it('that is asked for must be free and an id', () => {
    expect(nyttId(underlag, 'ordlista', 'x', 'tid')).toBe('tid');
    expect(() => nyttId(underlag, 'ordlista', 'x', 'ar')).toThrow('”ar” är redan taget');
    expect(() => nyttId(underlag, 'ordlista', 'x', 'Året runt')).toThrow('Menade du aret-runt?');
    expect(() => nyttId(underlag, 'ordlista', '—')).toThrow('ger inget id');
  });
});

describe('a choice', () => {
  const val = [
    { id: 'kommunstyrelsen', namn: 'Kommunstyrelsen', aven: ['KS'] },
    { id: 'socialnamnden', namn: 'Socialnämnden' },
    { id: 'miljonamnden', namn: 'Miljönämnden' },
  ];

  it.each([
    ['2', 'socialnamnden'],
    ['ks', 'kommunstyrelsen'],
    ['miljö', 'miljonamnden'],
    ['Socialnamnden', 'socialnamnden'],
  ])('%s is found', (skrivet, id) => {
    expect(valjEn(skrivet, val)).toEqual({ varde: id });
  });

  it.each([
    ['nämnd', /passar på flera: socialnamnden, miljonamnden/],
    ['sosialnämden', /Menade du Socialnämnden|Menade du socialnamnden/],
    ['9', /finns inte/],
    ['', /Välj ett av dem/],
  ])('%s is not', (skrivet, fel) => {
    expect(valjEn(skrivet, val)).toEqual({ fel: expect.stringMatching(fel) });
  });

  it('may be several', () => {
    expect(valjFlera('KS, 2, ks', val)).toEqual({ varde: 'kommunstyrelsen,socialnamnden' });
  });
});

describe('a place between two', () => {
  it.each([
    [2, 3, 2.5],
    [2, 2.5, 2.3],
    [2, undefined, 3],
    [2.5, undefined, 3],
    [0, 1, 0.5],
    [2, 5, 4],
    [2.4, 2.5, 2.45],
  ])('%s and %s is %s', (fore, nasta, plats) => {
    expect(mellan(fore, nasta)).toBe(plats);
  });
});

describe('npm run ny -- styrdokument', () => {
  const slag = NYA_POSTER.find(({ ord }) => ord === 'styrdokument')!;
  const flaggor: Record<string, string> = { typ: 'policy', sammanfattning: 'Så gör vi.' };

  it('writes one file, tells what to do next, and never writes over another', async () => {
    await iTillfalligMapp(async (mapp) => {
      cpSync('test/fall/bra', join(mapp, 'exempel'), { recursive: true });
      const svarare = { ...INGEN, flagga: (namn: string) => flaggor[namn] };
      const bestallning = {
        svarare,
        env: { INNEHALL: mapp, HANDBOK: 'exempel' },
        idag: new Date(),
      };
      const gor = (namn: string) => slag.skapa({ ...bestallning, namn });
      const { ut, kod } = await gor('Policy för prov');
      expect(kod).toBe(0);
      expect(ut).toMatch(/^Skapade .*policy-for-prov\.mdx\.\nFilen har inga fel\./);
      expect(ut).toContain('[orden](dokument:policy-for-prov)');
      expect(ut).toContain(`INNEHALL=${mapp} HANDBOK=exempel npm run dev`);
      const fil = join(mapp, 'exempel/styrdokument/policy-for-prov.mdx');
      const text = readFileSync(fil, 'utf8');
      await expect(gor('policy för prov')).rejects.toThrow(/finns redan i .*policy-for-prov/);
      flaggor['id'] = 'policy-for-prov';
      await expect(gor('En annan')).rejects.toThrow('”policy-for-prov” är redan taget');
      expect(readFileSync(fil, 'utf8')).toBe(text);
    });
  });

  it('knows its own flags only', () => {
    expect(framlingar(slag, { typ: 'x', forval: true })).toBeUndefined();
    expect(framlingar(slag, { kommun: 'x' })).toMatch(/^Valet --kommun hör inte till styrdokument/);
  });
});
