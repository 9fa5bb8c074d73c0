/**
 * The lines of a diagram's source that say something to a reader, for kinds that are not read into
 * boxes and arrows: the words are Mermaid's own way of telling it.
 */
export function textrader(kalla: string): string[] {
  const [, ...rader] = kalla.split('\n').map((rad) => rad.trim());
  return rader.filter(
    (rad) =>
      rad !== '' &&
      !/^(%%|---|acc(Title|Descr)\b|config\b|title\b|dateFormat\b|axisFormat\b|end$)/.test(rad),
  );
}
