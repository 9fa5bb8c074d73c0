/** Values of CSS worked out to what they come to: `var()` and `color-mix()` are gone. */

export type Variabler = ReadonlyMap<string, string>;

const VAR = /var\((--[\w-]+)\)/;
/** The two colours may be variables that are filled in already, so no parentheses stand inside. */
const BLANDNING = /color-mix\(in srgb, ?([^,()]+?) ([\d.]+)%, ?([^,()]+)\)/;

/** A value with its variables filled in; `undefined` where one is not known. */
export function fyllIVarden(text: string, variabler: Variabler): string | undefined {
  let varde = text;
  for (let traff = VAR.exec(varde); traff; traff = VAR.exec(varde)) {
    const ny = variabler.get(traff[1]!);
    if (ny === undefined) return undefined;
    varde = varde.replace(traff[0], ny);
  }
  for (let traff = BLANDNING.exec(varde); traff; traff = BLANDNING.exec(varde)) {
    varde = varde.replace(traff[0], blanda(traff[1]!, Number(traff[2]) / 100, traff[3]!));
  }
  return varde;
}

/** So much of the first colour, and the rest of the second. https://www.w3.org/TR/css-color-5/#color-mix */
export function blanda(forsta: string, andel: number, andra: string): string {
  const [a, b] = [kanaler(forsta), kanaler(andra)];
  return `#${a.map((tal, nr) => tvaSiffror(tal * andel + b[nr]! * (1 - andel))).join('')}`;
}

function kanaler(farg: string): number[] {
  const siffror = farg.trim().replace('#', '');
  const lang = siffror.length === 3 ? siffror.replace(/./g, '$&$&') : siffror;
  return [0, 2, 4].map((plats) => Number.parseInt(lang.slice(plats, plats + 2), 16));
}

const tvaSiffror = (tal: number) => Math.round(tal).toString(16).padStart(2, '0');
