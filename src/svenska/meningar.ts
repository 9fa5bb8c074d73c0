/** Splits Swedish text into sentences and words. */

/** Abbreviations whose full stop does not end a sentence. Written without spaces and in lower case. */
const FORKORTNINGAR = new Set(
  't.ex. bl.a. d.v.s. dvs. s.k. m.a.o. fr.o.m. t.o.m. o.s.v. p.g.a. pga. ca. c:a. jfr. kap. kl. nr. dnr. st. resp. ev. inkl. exkl. tel. forts. f.d. f.n. i.o.m. s.a.s. tkr. mkr. sid. s. art. bil. prop. obs. max. min. m.h.t. e.d.'.split(
    ' ',
  ),
);

/** Abbreviations that often stand last in a sentence: a capital letter after them starts a new one. */
const SIST = new Set('m.m. m.fl. etc. osv. o.d. o.dyl. dyl. mfl.'.split(' '));

const SLUT = /[.!?…]+["”’)\]]*(?=\s|$)/gu;

/** The sentences of a text, trimmed. A colon does not end one, nor does the dot of an abbreviation, a number or an initial. */
export function meningar(text: string): string[] {
  const funna: string[] = [];
  let borjan = 0;
  for (const traff of text.matchAll(SLUT)) {
    const slut = traff.index + traff[0].length;
    if (!slutar(text, traff.index, slut)) continue;
    funna.push(text.slice(borjan, slut).trim());
    borjan = slut;
  }
  const rest = text.slice(borjan).trim();
  if (rest) funna.push(rest);
  return funna.filter((mening) => /[\p{L}\d]/u.test(mening));
}

function slutar(text: string, punkt: number, slut: number): boolean {
  if (text[punkt] !== '.') return true;
  const efter = text.slice(slut, slut + 40).trimStart();
  if (efter === '') return true;
  if (/^\p{Ll}/u.test(efter)) return false;
  const skrivet = /[^\s("”’(]*$/u.exec(text.slice(Math.max(0, punkt - 20), punkt))?.[0] ?? '';
  const fore = skrivet.toLowerCase();
  const ord = `${fore}.`;
  if (SIST.has(ord)) return true;
  if (FORKORTNINGAR.has(ord)) return false;
  const initial = /^\p{Lu}$/u.test(skrivet);
  const numrering = /^\d{1,2}$/.test(skrivet) && punkt === skrivet.length;
  return !initial && !numrering;
}

/** The words of a text. Numbers count; §, dashes and other signs do not. */
export function ordI(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:[-:.,’/][\p{L}\d]+)*/gu) ?? [];
}
