/** Guesses how a line of YAML was meant to be indented: as its neighbours are. */
import type { Gissning, Sats, Tips } from './yamlgissning.ts';

/** Ways to indent the lines near the fault, as their neighbours are. The nearest indent first. */
export function indragen(sats: Sats): Gissning[] {
  const { rader, rad, kod } = sats;
  const ordning =
    kod === 'BLOCK_AS_IMPLICIT_KEY' ? [rad + 1, rad, rad - 1] : [rad, rad - 1, rad + 1];
  return ordning.flatMap((nara) => {
    const text = rader[nara - 1];
    if (!text?.trim()) return [];
    const har = indrag(text);
    const ovan = indrag(rader.slice(0, nara - 1).findLast((ett) => ett.trim() !== '') ?? '');
    return tankbara(rader, nara)
      .filter((ska) => ska !== har)
      .sort(
        (a, b) =>
          Math.abs(a - har) - Math.abs(b - har) || (b === ovan ? 1 : 0) - (a === ovan ? 1 : 0),
      )
      .slice(0, 3)
      .flatMap((ska) => flyttade(rader, nara, har, ska));
  });
}

/** Indents of the lines around, and of what follows a dash. */
function tankbara(rader: string[], rad: number): number[] {
  const grannar = [...rader.slice(Math.max(0, rad - 30), rad - 1), ...rader.slice(rad, rad + 1)];
  const alla = grannar
    .filter((text) => /^\s*[^\s#]/.test(text))
    .flatMap((text) => (/^\s*- /.test(text) ? [indrag(text), indrag(text) + 2] : [indrag(text)]));
  return [...new Set([0, ...alla])];
}

/** The line moved, alone and with the lines below that stand with it. */
function flyttade(rader: string[], rad: number, har: number, ska: number): Gissning[] {
  let slut = rad;
  while (slut < rader.length && rader[slut]?.trim() && indrag(rader[slut] ?? '') >= har) slut++;
  const sista = slut === rad ? [rad] : [rad, slut];
  return sista.map((till) => {
    const nya = rader.map((text, nr) =>
      nr >= rad - 1 && nr < till
        ? ' '.repeat(Math.max(0, indrag(text) + ska - har)) + text.trimStart()
        : text,
    );
    const rattad = nya[rad - 1] ?? '';
    return { ...indragsfel(rader, rad, ska, till - rad), rattad, rader: nya, sistaRad: till };
  });
}

/** The fault of a line and so many after it that should stand at another indent. Lines from 1. */
export function indragsfel(rader: string[], rad: number, ska: number, fler: number): Tips {
  const forebild = rader.slice(0, rad - 1).flatMap((text) => namnet(text, ska) ?? []);
  const som = forebild.length > 0 ? ` lika långt in som ${forebild.at(-1)}` : '';
  const mangd = ska === 0 ? 'inga blanksteg' : `${ska} blanksteg`;
  const vilka = fler > 0 ? `Raden och de ${fler} efter ska stå` : 'Raden ska stå';
  return {
    kod: 'YAML-INDRAG',
    text: som ? `${vilka}${som}: ${mangd} först.` : `${vilka} ${mangd} in.`,
    rad,
    kolumn: indrag(rader[rad - 1] ?? '') + 1,
  };
}

/** What stands on a line at an indent, in a word or two: ”organ”, ”- Leder arbetet”. */
function namnet(text: string, ska: number): string | undefined {
  if (!/^\s*[^\s#]/.test(text)) return undefined;
  const efterStreck = /^\s*- /.test(text) && indrag(text) + 2 === ska;
  if (indrag(text) !== ska && !efterStreck) return undefined;
  const inne = efterStreck ? text.trim().slice(2) : text.trim();
  const falt = /^([\p{L}\d_-]+):(?: |$)/u.exec(inne)?.[1];
  return `”${falt ?? (inne.length > 30 ? `${inne.slice(0, 29)}…` : inne)}”`;
}

function indrag(text: string): number {
  return text.length - text.trimStart().length;
}
