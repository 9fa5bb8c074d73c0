/** What is wrong with a picture on the drawing board, so that one can see it: told by the names of the boxes. */
import type { Tavelpil, Tavelrad, Tavelruta, Tavla, Yta } from '../../src/diagram/ritbord/index.ts';

/** Two boxes in the same place, unless one holds the other. */
export function overlapp({ rutor }: Tavla): string[] {
  return rutor.flatMap((en, nr) =>
    rutor
      .slice(nr + 1)
      .flatMap((annan) =>
        motas(en, annan) && !inom(en, annan) && !inom(annan, en)
          ? [`${en.namn} × ${annan.namn}`]
          : [],
      ),
  );
}

/** Text that reaches outside its box. */
export function utanforRutan({ rutor }: Tavla): string[] {
  return rutor.flatMap((ruta) =>
    ruta.rader.filter((rad) => !inom(textyta(rad, ruta.stall), ruta)).map(({ text }) => text),
  );
}

/** Whatever reaches outside the picture. */
export function utanforBilden({ bredd, hojd, rutor, ramar, pilar, texter }: Tavla): string[] {
  const hela = { x: -1, y: -1, bredd: bredd + 2, hojd: hojd + 2 };
  return [
    ...rutor.filter((ruta) => !inom(ruta, hela)).map(({ namn }) => namn),
    ...ramar.filter((ram) => !inom(ram, hela)).map(({ x, y }) => `ram ${x} ${y}`),
    ...texter.filter((text) => !inom(textyta(text, text.stall), hela)).map(({ text }) => text),
    ...pilar
      .flatMap(({ punkter }) => punkter)
      .filter(({ x, y }) => !inom({ x, y, bredd: 0, hojd: 0 }, hela))
      .map(({ x, y }) => `pil ${x} ${y}`),
  ];
}

/** Lines that go through a box, or through a text that is not their own. */
export function genomstrukna({ rutor, texter, pilar }: Tavla): string[] {
  const hinder = [
    ...rutor.map((ruta) => ({ namn: ruta.namn, yta: krympt(ruta) })),
    ...texter.map((text) => ({ namn: text.text, yta: textyta(text, text.stall) })),
  ];
  return pilar.flatMap((pil) =>
    hinder
      .filter(({ yta }) => bitar(pil).some((bit) => motas(bit, yta)))
      .map(({ namn }) => `${namn} (${pil.punkter.map(({ x, y }) => `${x},${y}`).join(' ')})`),
  );
}

function textyta({ x, y, bredd }: Tavelrad, stall: Tavelruta['stall']): Yta {
  return { x: stall === 'mitten' ? x - bredd / 2 : x, y: y - 11, bredd, hojd: 14 };
}

const krympt = ({ x, y, bredd, hojd }: Yta): Yta => ({
  x: x + 1,
  y: y + 1,
  bredd: bredd - 2,
  hojd: hojd - 2,
});

function motas(a: Yta, b: Yta): boolean {
  const glipa = 0.5;
  return (
    a.x < b.x + b.bredd - glipa &&
    b.x < a.x + a.bredd - glipa &&
    a.y < b.y + b.hojd - glipa &&
    b.y < a.y + a.hojd - glipa
  );
}

function inom(inre: Yta, yttre: Yta): boolean {
  return (
    inre.x >= yttre.x &&
    inre.y >= yttre.y &&
    inre.x + inre.bredd <= yttre.x + yttre.bredd + 0.1 &&
    inre.y + inre.hojd <= yttre.y + yttre.hojd + 0.1
  );
}

/** Each straight piece of a line, a pixel thick. */
function bitar({ punkter }: Tavelpil): Yta[] {
  return punkter.slice(1).map((till, nr) => {
    const fran = punkter[nr]!;
    return {
      x: Math.min(fran.x, till.x) - 0.5,
      y: Math.min(fran.y, till.y) - 0.5,
      bredd: Math.abs(fran.x - till.x) + 1,
      hojd: Math.abs(fran.y - till.y) + 1,
    };
  });
}
