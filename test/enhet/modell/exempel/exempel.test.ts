import path from 'node:path';
import type { Nodes } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { lasBrod } from '../../../../src/innehall/brod/brod.ts';
import { KOMPONENTER, TILLATEN_HTML } from '../../../../src/innehall/brod/komponenter.ts';
import { Trad } from '../../../../src/innehall/brod/trad.ts';
import { attribut } from '../../../../src/innehall/brod/attribut.ts';
import { EXEMPEL, exempel, exempelbitar, visatI } from '../../../../src/modell/exempel/index.ts';
import type { Handbok } from '../../../../src/modell/typer.ts';
import { LANKSLAG, lasLank } from '../../../../src/schema/lankar.ts';
import { BRA } from '../../../fall/stod.ts';
import { lasHandbokI } from '../../../stod/las-handbok.ts';
import { granskaTexter } from '../../../stod/prov-exempel.ts';

/** A handbook that has something of everything, and the two that are built. */
const HANDBOCKER = {
  bra: BRA,
  mjolby: path.resolve('content/mjolby'),
  mora: path.resolve('content/mora'),
};
/** What Markdown can be that is not for an editor, or that another example shows as well. */
const UTOM = new Set(['root', 'html', 'toml', 'yaml', 'imageReference']);

let bocker: Record<string, Handbok>;

beforeAll(async () => {
  const lasta = Object.entries(HANDBOCKER).map(async ([namn, rot]) => {
    return [namn, await lasHandbokI(rot)] as const;
  });
  bocker = Object.fromEntries(await Promise.all(lasta));
});

describe('the examples for editors', () => {
  it('have an id and a title each', () => {
    const ider = EXEMPEL.map((ett) => ett.id);
    expect(new Set(ider).size).toBe(ider.length);
    for (const { id, titel } of EXEMPEL) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(titel).toMatch(/^\p{Lu}/u);
    }
    expect(() => exempel('finns-inte')).toThrow(/finns inte/);
  });

  it('show every component, with each of its attributes', () => {
    const visade = new Set(
      element().flatMap((ett) => [
        ett.name ?? '',
        ...Object.keys(attribut(ett)).map((namn) => `${ett.name}.${namn}`),
      ]),
    );
    const alla = Object.entries(KOMPONENTER).flatMap(([namn, regel]) => [
      namn,
      ...Object.keys(regel.attribut).map((ett) => `${namn}.${ett}`),
    ]);
    expect(alla.filter((namn) => !visade.has(namn))).toEqual([]);
  });

  it('show every element of HTML that is allowed', () => {
    const visade = new Set(element().map((ett) => ett.name));
    expect(Object.keys(TILLATEN_HTML).filter((namn) => !visade.has(namn))).toEqual([]);
  });

  it('show every kind of link', () => {
    const adresser = trad().flatMap((ett) =>
      [...ett.av('link'), ...ett.av('definition')].map((nod) => nod.url),
    );
    const slag = new Set(adresser.map((adress) => lasLank(adress)?.slag));
    expect(Object.keys(LANKSLAG).filter((ett) => !slag.has(ett))).toEqual([]);
    for (const borjan of ['https:', 'mailto:', 'tel:', '#']) {
      expect(
        adresser.some((adress) => adress.startsWith(borjan)),
        borjan,
      ).toBe(true);
    }
    expect(adresser.some((adress) => lasLank(adress)?.ankare)).toBe(true);
  });

  it('show everything that Markdown can be', () => {
    const typer = Object.keys(defaultHandlers) as Nodes['type'][];
    const saknas = typer.filter((typ) => !UTOM.has(typ) && !trad().some((ett) => ett.av(typ)[0]));
    expect(saknas).toEqual([]);
  });

  it('show headings of three levels, lists of both kinds and a diagram', () => {
    const nivaer = trad().flatMap((ett) => ett.av('heading').map((nod) => nod.depth));
    const ordnade = trad().flatMap((ett) => ett.av('list').map((nod) => nod.ordered));
    const sprak = trad().flatMap((ett) => ett.av('code').map((nod) => nod.lang ?? ''));
    expect(new Set(nivaer)).toEqual(new Set([2, 3, 4]));
    expect(new Set(ordnade)).toEqual(new Set([true, false]));
    expect(new Set(sprak)).toEqual(new Set(['', 'mermaid']));
  });

  it('all point to something in a handbook that has everything', () => {
    const saknas = EXEMPEL.filter((ett) => !visatI(bocker['bra']!, ett).finns);
    expect(saknas.map((ett) => ett.id)).toEqual([]);
  });

  it.each(Object.keys(HANDBOCKER))('pass granskningen without a problem in %s', async (namn) => {
    const bok = bocker[namn]!;
    const texter = EXEMPEL.map((ett) => ({ id: ett.id, ...visatI(bok, ett) }))
      .filter((ett) => ett.finns)
      .map(({ id, kalla }) => ({ id, text: kalla }));
    const rot = HANDBOCKER[namn as keyof typeof HANDBOCKER];
    expect(texter.length).toBeGreaterThan(40);
    expect(await granskaTexter(rot, bok.data.delar[0]!.id, texter)).toEqual([]);
  });

  it.each(Object.keys(HANDBOCKER))('have a source to show and become something in %s', (namn) => {
    for (const ett of EXEMPEL) {
      const { kalla, finns } = visatI(bocker[namn]!, ett);
      expect(kalla, ett.id).not.toBe('');
      if (finns)
        expect(
          exempelbitar(bocker[namn]!, ett, kalla, (a) => a),
          ett.id,
        ).not.toEqual([]);
    }
  });

  it('stand on one page without sharing an id', () => {
    const url = (adress: string) => `/bas${adress}`;
    const html = EXEMPEL.flatMap((ett) =>
      exempelbitar(bocker['bra']!, ett, visatI(bocker['bra']!, ett).kalla, url),
    ).filter((bit) => typeof bit === 'string');
    const ider = [...html.join('').matchAll(/ id="([^"]*)"/g)].map((traff) => traff[1] ?? '');
    const mal = [...html.join('').matchAll(/(?:href="#|popovertarget="|describedby=")([^"]*)"/g)];
    expect(ider.length).toBeGreaterThan(5);
    expect(new Set(ider).size).toBe(ider.length);
    const trasiga = mal.map((traff) => decodeURIComponent(traff[1] ?? ''));
    expect(trasiga.filter((id) => !ider.includes(id))).toEqual([]);
  });
});

/** Every example as it is read, from the handbook that has everything. */
function trad(): Trad[] {
  return EXEMPEL.map((ett) => {
    const { trad: last, problem } = lasBrod(ett.id, visatI(bocker['bra']!, ett).kalla, 0);
    if (!last) throw new Error(`${ett.id}: ${problem[0]?.text}`);
    return new Trad(last);
  });
}

function element() {
  return trad().flatMap((ett) => ett.element());
}
