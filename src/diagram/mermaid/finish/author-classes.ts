/** The classes an author gives to nodes: `A:::vision`, `class A,B vision`, `classDef vision …`. */

const NAME = '[A-Za-z][\\w-]*';

export function authorClasses(source: string): ReadonlySet<string> {
  const patterns = [
    new RegExp(`:::\\s*(${NAME}(?:[ \\t]+${NAME})*)`, 'g'),
    new RegExp(`^\\s*class\\s+[^\\n]*?\\s(${NAME})\\s*;?\\s*$`, 'gm'),
    new RegExp(`^\\s*classDef\\s+(${NAME}(?:,${NAME})*)`, 'gm'),
  ];
  const found = patterns.flatMap((p) => [...source.matchAll(p)].map(([, names]) => names ?? ''));
  return new Set(found.flatMap((names) => names.split(/[\s,]+/)).filter(Boolean));
}
