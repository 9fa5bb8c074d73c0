/** Rounds numbers in attributes: a tenth of a pixel is not seen, and takes half the bytes. */

/** Inside these a unit is not a pixel of the drawing. */
const FINE = 1000;
const COARSE = 10;
const PLAIN = new Set(
  'd points viewBox x y x1 y1 x2 y2 dx dy cx cy r rx ry width height refX refY'.split(' '),
);
const NUMBER = /-?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/gi;

export function rounded(name: string, value: string, inMarker: boolean): string {
  if (name === 'transform') return roundedTransform(value);
  if (!PLAIN.has(name) || /[a-z%]$/i.test(value) !== (name === 'd' && /[a-z]$/i.test(value))) {
    return value;
  }
  const text = roundedNumbers(value, inMarker ? FINE : COARSE);
  return name === 'd' ? tight(text) : text.trim();
}

function roundedTransform(value: string): string {
  return value
    .replace(/(\w+)\s*\(([^)]*)\)/g, (_, kind: string, list: string) => {
      const text = roundedNumbers(list.trim(), kind === 'translate' ? COARSE : FINE);
      return `${kind}(${text.replace(/[\s,]+/g, ',')})`;
    })
    .trim();
}

function roundedNumbers(text: string, unit: number): string {
  return text.replace(NUMBER, (number) => String(Math.round(Number(number) * unit) / unit + 0));
}

/** The spaces and commas that a path can do without. */
function tight(d: string): string {
  return d
    .trim()
    .replace(/[\s,]+/g, ',')
    .replace(/,?([a-z]),?/gi, '$1')
    .replace(/,-/g, '-');
}
