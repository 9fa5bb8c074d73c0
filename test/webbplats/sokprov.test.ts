import { beforeAll, describe, expect, inject, it } from 'vitest';
import { handbokensFragor } from '../../src/cli/sokprov/fragor.ts';
import { sokareINode, tvillingarna, type Nodsokare } from '../../src/cli/sokprov/nod.ts';
import { andelRatta, provaSvar } from '../../src/cli/sokprov/svar.ts';
import {
  RIBBOR,
  SVARSRIBBOR,
  sammanstall,
  utfall,
  type Andelar,
} from '../../src/cli/sokprov/resultat.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';

const mapp = provbygge('mjolby');
let nod: Nodsokare;
let tvillingar: Map<string, string>;

beforeAll(async () => {
  nod = await sokareINode(mapp, inject('server'));
  tvillingar = await tvillingarna(mapp);
});

async function prova(fil: 'fragor' | 'undanhallna'): Promise<Andelar[]> {
  const ut = [];
  for (const ett of handbokensFragor(fil, 'mjolby')) {
    ut.push(utfall(ett, (await nod.sok(ett.fraga)).adresser, tvillingar));
  }
  return sammanstall(ut);
}

describe('the trial of answers', () => {
  it('has at least 150 questions in all', () => {
    expect(
      handbokensFragor('svar', 'mjolby').length + handbokensFragor('svar', 'mora').length,
    ).toBeGreaterThanOrEqual(150);
  });

  it('reaches the bars', async () => {
    const utfallen = await provaSvar(nod, handbokensFragor('svar', 'mjolby'), tvillingar);
    const alla = sammanstall(utfallen).at(-1)!;
    expect(alla.forst).toBeGreaterThanOrEqual(SVARSRIBBOR.forst);
    expect(alla.blandTre).toBeGreaterThanOrEqual(SVARSRIBBOR.blandTre);
    expect(andelRatta(utfallen)).toBeGreaterThanOrEqual(SVARSRIBBOR.ratta);
  });

  it('answers nothing that the data does not hold', async () => {
    for (const fraga of ['vem beslutar om skolskjuts', 'när är julfesten', 'vem beslutar om taxor'])
      expect((await nod.sok(fraga)).svar?.slag ?? 'tiger', fraga).toBe('tiger');
  });
});

describe('the trial of search', () => {
  it('has at least 150 questions and at least 40 held back, without duplicates', () => {
    const fragor = handbokensFragor('fragor', 'mjolby').map(({ fraga }) => fraga);
    const undanhallna = handbokensFragor('undanhallna', 'mjolby').map(({ fraga }) => fraga);
    expect(fragor.length).toBeGreaterThanOrEqual(150);
    expect(undanhallna.length).toBeGreaterThanOrEqual(40);
    expect(new Set([...fragor, ...undanhallna]).size).toBe(fragor.length + undanhallna.length);
  });

  it('reaches the bars', async () => {
    const rader = await prova('fragor');
    const alla = rader.at(-1)!;
    expect(alla.forst).toBeGreaterThanOrEqual(RIBBOR.forst);
    expect(alla.blandTre).toBeGreaterThanOrEqual(RIBBOR.blandTre);
    expect(rader.filter(({ blandTre }) => blandTre < RIBBOR.slagBlandTre)).toEqual([]);
  });

  it('answers questions that nobody has trimmed for nearly as well', async () => {
    const alla = (await prova('undanhallna')).at(-1)!;
    expect(alla.forst).toBeGreaterThanOrEqual(RIBBOR.forst);
    expect(alla.blandTre).toBeGreaterThanOrEqual(0.9);
  });
});
