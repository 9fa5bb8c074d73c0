/** Base forms of words for bodies: kommunstyrelsens → kommunstyrelse, arbetsutskotten → arbetsutskott. */

const BOJD =
  /^(.*?(?:nämnd|utskott|råd|styrelse|beredning|nätverk|förvaltning|kontor|bolag|förbund))(?:en|et|n|er|erna|ar|arna)?s?$/iu;

/** The base form of one word, in lower case. Undefined for a word of another kind. */
export function grundform(ord: string): string | undefined {
  return BOJD.exec(ord)?.[1]?.toLowerCase();
}

/** The base forms of the words of a name. "Kommunstyrelsens arbetsutskott" gives both. */
export function grundformerI(namn: string): string[] {
  return (namn.match(/[\p{L}\d-]+/gu) ?? []).flatMap((ord) => grundform(ord) ?? []);
}
