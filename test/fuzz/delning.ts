/** Cuts a file as an editor sees it: a line is what ends with a line feed. Told here anew, to compare with src. */
export function nakenDelning(text: string): { yaml: string; brod: string } | undefined {
  const rader = text.replace(/^\uFEFF/, '').split(/(?<=\n)/);
  const arGrind = (rad: string | undefined) =>
    rad !== undefined && /^---[ \t]*(?:\r?\n)?$/.test(rad) && !/\r$/.test(rad);
  if (!arGrind(rader[0]) || rader.length < 2) return undefined;
  const slut = rader.findIndex((rad, nr) => nr > 0 && arGrind(rad));
  if (slut < 0) return undefined;
  return { yaml: rader.slice(1, slut).join(''), brod: rader.slice(slut + 1).join('') };
}
