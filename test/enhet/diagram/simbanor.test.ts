import { describe, expect, it } from 'vitest';
import type { Tavelpil, Tavla, Yta } from '../../../src/diagram/ritbord/index.ts';
import { simbanor, tidslinje } from '../../../src/diagram/simbanor/index.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const bocker = await Promise.all(['mjolby', 'mora', 'motala'].map(lasHandbokFran));
const processer = bocker.flatMap((bok) => bok.processer.map((process) => ({ process })));
const vagen = bocker[0]!.hitta('processer', 'styrdokumentens-vag')!;

describe.each(processer)('$process.namn', ({ process }) => {
  const bred = simbanor(process);
  const smal = tidslinje(process);
  const { steg } = process;

  it('has room on a tablet and a phone, with its words at twelve pixels', () => {
    expect(bred.bredd).toBeLessThanOrEqual(864);
    expect(smal.bredd).toBeLessThanOrEqual(322);
  });

  it('has a lane for each actor, each step in its own, and decisions as diamonds', () => {
    const aktorer = new Set(process.steg.map(({ aktor }) => aktor?.namn));
    expect(bred.ramar).toHaveLength(aktorer.size);
    for (const [nr, { titel, aktor }] of process.steg.entries()) {
      const ruta = bred.rutor.find(({ namn }) => arSteg(namn, titel, `${nr + 1} `))!;
      const huvud = bred.rutor.find(({ namn }) => namn === aktor?.namn)!;
      expect(mitten(ruta), titel).toBeCloseTo(mitten(huvud), 3);
    }
    const romber = (tavla: Tavla) =>
      tavla.rutor.filter(({ form, namn }) => form === 'romb' && namn);
    const beslut = steg.filter((ett) => ett.beslut).length;
    expect(romber(bred)).toHaveLength(beslut);
    expect(romber(smal)).toHaveLength(beslut);
  });

  it('leaves room for an arrowhead beside each step in its lane', () => {
    for (const [nr, { titel, aktor }] of steg.entries()) {
      const ruta = bred.rutor.find(({ namn }) => arSteg(namn, titel, `${nr + 1} `))!;
      const bana = bred.ramar.find(
        (ram) => ram.x <= mitten(ruta) && mitten(ruta) <= ram.x + ram.bredd,
      )!;
      expect(ruta.x - bana.x, `${aktor?.namn}: ${titel}`).toBeGreaterThanOrEqual(9);
      expect(bana.x + bana.bredd - ruta.x - ruta.bredd, titel).toBeGreaterThanOrEqual(9);
    }
  });

  it('draws no arrow through a box, and none over the heads of the lanes', () => {
    const rutor = bred.rutor.filter(({ form }) => form !== 'romb');
    const fel = bred.pilar.flatMap((pil) =>
      rutor.filter((ruta) => gar(pil, ruta)).map(({ namn }) => namn),
    );
    expect(fel).toEqual([]);
  });

  it('lays no words of an arrow on a box or on another arrow’s words', () => {
    const ord = bred.pilar.flatMap(({ text }) => (text?.length ? [ytan(text)] : []));
    const rutor = bred.rutor.filter(({ form }) => form !== 'romb');
    const fel = ord.filter((yta, nr) =>
      [...rutor, ...ord.slice(nr + 1)].some((annan) => mots(yta, annan)),
    );
    expect(fel).toEqual([]);
  });

  it('says in the narrow picture who does each step', () => {
    const namn = smal.rutor.map((ruta) => ruta.namn);
    for (const { titel, aktor } of process.steg) {
      const plats = namn.findIndex((ett) => arSteg(ett, titel));
      expect(namn[plats - 1]).toBe(aktor?.namn);
    }
  });
});

describe('where a process parts', () => {
  const bred = simbanor(vagen);
  const ord = (pil: Tavelpil) => (pil.text ?? []).map(({ text }) => text).join(' ');

  it('the arrows say when', () => {
    expect(bred.pilar.map(ord)).toContain('om det är ett HUR-dokument');
    const texter = tidslinje(vagen).texter.map(({ text }) => text);
    expect(texter.join(' ')).toContain('→ 3 Hämtar synpunkter, om det är ett VAD-dokument');
  });

  it('those that go back are dashed', () => {
    const streckade = bred.pilar.filter((pil) => pil.slag === 'streckad-linje' && pil.text);
    expect(streckade.map(ord)).toEqual([
      'om det fortfarande stämmer',
      'om det behöver ändras eller ersättas',
    ]);
  });
});

/** A box says the title of its step, with or without number, and perhaps a time after it. */
function arSteg(namn: string, titel: string, nummer = ''): boolean {
  return [titel, `${nummer}${titel}`].some((ett) => namn === ett || namn.startsWith(`${ett}, `));
}

const mitten = ({ x, bredd }: Yta) => x + bredd / 2;

/** Whether a line goes inside a box, and does not only end at its edge. */
function gar({ punkter }: Tavelpil, { x, y, bredd, hojd }: Yta): boolean {
  return punkter.slice(1).some((b, nr) => {
    const a = punkter[nr]!;
    return (
      Math.max(a.x, b.x) > x + 1 &&
      Math.min(a.x, b.x) < x + bredd - 1 &&
      Math.max(a.y, b.y) > y + 1 &&
      Math.min(a.y, b.y) < y + hojd - 1
    );
  });
}

function ytan(rader: NonNullable<Tavelpil['text']>): Yta {
  const bredd = Math.max(...rader.map((rad) => rad.bredd));
  const y = rader[0]!.y - 12;
  return { x: rader[0]!.x - bredd / 2, y, bredd, hojd: rader.at(-1)!.y + 4 - y };
}

function mots(a: Yta, b: Yta): boolean {
  return (
    Math.min(a.x + a.bredd, b.x + b.bredd) - Math.max(a.x, b.x) > 1 &&
    Math.min(a.y + a.hojd, b.y + b.hojd) - Math.max(a.y, b.y) > 1
  );
}
