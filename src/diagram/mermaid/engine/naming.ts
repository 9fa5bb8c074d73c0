/**
 * `accTitle` and `accDescr` for every kind of diagram: some of Mermaid's parsers do not know them.
 * They are read here, and stand as comments in what Mermaid gets, so that lines keep their numbers.
 */
export interface Naming {
  readonly title: string | undefined;
  readonly description: string | undefined;
}

export interface NamedSource extends Naming {
  /** The source without its naming. */
  readonly source: string;
}

const TITLE = /^[ \t]*accTitle[ \t]*:[ \t]*(.*)$/m;
const DESCRIPTION = /^[ \t]*accDescr[ \t]*:[ \t]*(.*)$/m;
const LONG_DESCRIPTION = /^[ \t]*accDescr[ \t]*\{([^}]*)\}[ \t]*$/m;
/** A title that the diagram shows, or that its front matter gives. */
const SHOWN_TITLE = /^[ \t]*title[ \t:]+["']?(.*?)["']?[ \t]*$/m;

export function takeNaming(original: string): NamedSource {
  let source = original;
  const take = (pattern: RegExp): string | undefined => {
    const text = pattern.exec(source)?.[1]?.trim().replace(/\s+/g, ' ');
    source = source.replace(pattern, (all) => all.replace(/^.*$/gm, '%% -'));
    return text || undefined;
  };
  const title = take(TITLE) ?? SHOWN_TITLE.exec(original)?.[1];
  const description = take(DESCRIPTION) ?? take(LONG_DESCRIPTION);
  return { source, title: title || undefined, description };
}
