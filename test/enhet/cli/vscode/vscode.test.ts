/** The files of .vscode: as the program would write them, and true of what editors write. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import paket from '../../../../package.json' with { type: 'json' };
import { POSTSLAG } from '../../../../src/cli/ny/post/index.ts';
import { vscodefiler } from '../../../../src/cli/vscode/filer.ts';
import { PROBLEMRAD, skripten } from '../../../../src/cli/vscode/uppgifter.ts';
import { skrivText } from '../../../../src/granskning/index.ts';
import { KOMPONENTER } from '../../../../src/innehall/brod/komponenter.ts';
import { problem } from '../../../../src/problem/problem.ts';
import { SAMLINGAR } from '../../../../src/schema/index.ts';
import { LANKSLAG } from '../../../../src/schema/lankar.ts';
import { vikNycklar } from '../../../../src/svenska/vikning.ts';

const FILER = vscodefiler(
  paket.config.handbok,
  POSTSLAG.map(({ ord }) => ord),
);
const json = (fil: string) => JSON.parse(FILER.get(fil) ?? '') as Record<string, unknown>;
const ajv = new Ajv({ allErrors: true });
/** What a schema says is wrong with some data. */
function fel(schema: string, data: unknown): string[] {
  const prova =
    ajv.getSchema(schema) ??
    ajv.addSchema(json(`.vscode/schema/${schema}.json`), schema).getSchema(schema);
  prova!(data);
  return (prova!.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}
const framsidan = (fil: string) =>
  parse(readFileSync(fil, 'utf8').split(/^---$/m)[1] ?? '') as Record<string, unknown>;

describe('.vscode', () => {
  it('is as `npm run vscode` writes it', () => {
    const finns = readdirSync('.vscode', { recursive: true, withFileTypes: true })
      .filter((post) => post.isFile())
      .map((post) => `${post.parentPath}/${post.name}`);
    expect(finns.sort()).toEqual([...FILER.keys()].sort());
    for (const [fil, text] of FILER)
      expect(readFileSync(fil, 'utf8') === text, `${fil}: run npm run vscode`).toBe(true);
  });

  it('has tasks that run what there is', () => {
    const skript = Object.keys(paket.scripts);
    expect(skripten().filter((ett) => !skript.includes(ett))).toEqual([]);
  });

  it('puts what granskningen says at its line', () => {
    const antal = { filer: 1, ord: 1, perSamling: {} };
    for (const [kod, niva] of [
      ['LANK-SLAG', 'fel'],
      ['TVILLING-SAKNAS', 'varning'],
    ] as const) {
      const ett = problem(kod, 'content/x/kapitel/a b.mdx', { rad: 12, kolumn: 3 }, 'Så: här.');
      const [rad = ''] = skrivText({ problem: [ett], antal }).split('\n');
      const traff = new RegExp(PROBLEMRAD(niva)).exec(rad);
      expect(traff?.slice(1)).toEqual(['content/x/kapitel/a b.mdx', '12', '3', kod, 'Så: här.']);
      expect(new RegExp(PROBLEMRAD(niva === 'fel' ? 'varning' : 'fel')).test(rad)).toBe(false);
    }
  });

  it('has a snippet for every component, link and kind of file', () => {
    const snuttar = Object.values(json('.vscode/handbok.code-snippets')) as { prefix: string }[];
    const borjar = snuttar.map(({ prefix }) => prefix);
    expect(new Set(borjar).size).toBe(borjar.length);
    const ska = [
      ...Object.keys(KOMPONENTER).map((namn) => namn.toLowerCase()),
      ...Object.keys(LANKSLAG).map((slag) => `lank-${slag}`),
      ...Object.values(LANKSLAG).map(({ samling }) => `fil-${samling}`),
      'tabell',
      'fotnot',
      'bild',
    ];
    expect(ska.filter((ett) => !borjar.includes(ett))).toEqual([]);
  });
});

describe('the schemas', () => {
  it.each(['mjolby', 'mora', 'motala'])('accept every file of %s, in both spellings', (handbok) => {
    const brister = Object.keys(SAMLINGAR).flatMap((samling) =>
      globSync(`content/${handbok}/${samling}/**/*.mdx`).flatMap((fil) => {
        const data = framsidan(fil);
        return [data, vikNycklar(data)].flatMap((ett) =>
          fel(samling, ett).map((sagt) => `${fil}: ${sagt}`),
        );
      }),
    );
    expect(brister).toEqual([]);
    const bok = parse(readFileSync(`content/${handbok}/handbok.yaml`, 'utf8')) as unknown;
    expect([...fel('handbok', bok), ...fel('handbok', vikNycklar(bok))]).toEqual([]);
  });

  it('accept proposals', () => {
    const filer = globSync('content/*/forslag/forslag.yaml');
    expect(filer.length).toBeGreaterThan(0);
    for (const fil of filer)
      expect(fel('andringsforslag', parse(readFileSync(fil, 'utf8')))).toEqual([]);
  });

  it('accept the files that all handbooks share', () => {
    for (const fil of ['lagar', 'jamforelse'])
      expect(fel(fil, parse(readFileSync(`content/${fil}.yaml`, 'utf8')))).toEqual([]);
  });

  it('tell of a field that is missing, misspelt or of the wrong kind', () => {
    const handelse = {
      titel: 'Möte',
      slag: 'planering',
      när: { månad: 'maj' },
      sammanfattning: 'Ett möte.',
      aktörer: ['styrelsen'],
    };
    expect(fel('arshjul', handelse)).toEqual([]);
    const { när: nar, ...utan } = handelse;
    expect(fel('arshjul', { ...utan, nar })).toEqual([]);
    expect(fel('arshjul', utan).join()).toContain("should have required property 'när'");
    expect(fel('arshjul', { ...handelse, tittel: 'x' }).join()).toContain('additional properties');
    expect(fel('arshjul', { ...handelse, titel: 3 }).join()).toContain('.titel should be string');
    expect(fel('kapitel', { ...handelse }).length).toBeGreaterThan(3);
  });

  it('describe the fields in Swedish', () => {
    const { properties } = json('.vscode/schema/kapitel.json') as {
      properties: Record<string, { description?: string }>;
    };
    expect(properties['titel']?.description).toBe('Rubriken, utan nummer. Numret räknas ut.');
    const utan = Object.entries(properties).filter(
      ([, falt]) => !falt.description && !('$ref' in falt),
    );
    expect(utan.map(([namn]) => namn)).toEqual([]);
  });
});
