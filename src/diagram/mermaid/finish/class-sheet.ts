/**
 * Classes named by what they say: the same declarations get the same class in every diagram, so one
 * stylesheet serves them all and does not depend on what was drawn first.
 */
import { createHash } from 'node:crypto';

/** Class → its declarations. */
export type Rules = Readonly<Record<string, string>>;

const NAME_LENGTH = 5;

export class ClassSheet {
  readonly #rules = new Map<string, string>();

  /** The class for a list of declarations; an empty list needs none. */
  classFor(declarations: readonly string[]): string {
    if (declarations.length === 0) return '';
    const body = declarations.join(';');
    const name = className(body);
    this.#rules.set(name, body);
    return name;
  }

  /** Those of the given classes that are ours, sorted. */
  rulesFor(names: ReadonlySet<string>): Rules {
    const used = [...this.#rules].filter(([name]) => names.has(name));
    return Object.fromEntries(used.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function className(body: string): string {
  const digest = createHash('sha256').update(body).digest();
  const number = digest.readUIntBE(0, 6);
  return `d${number.toString(36).slice(-NAME_LENGTH).padStart(NAME_LENGTH, '0')}`;
}
