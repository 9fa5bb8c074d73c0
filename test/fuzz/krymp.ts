/** Makes a document that shows a fault smaller, as long as it shows the same fault. */
import type { Dokument, Provbank } from './provbank.ts';

/** The kind of a finding: without what differs from one document to the next. */
export function slagAv(fynd: string): string {
  return fynd
    .replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replace(/(?<=farlig adress på <a>: |länken till |fotnoten |id två gånger: ).*/s, '…')
    .replace(/\d+/g, 'N')
    .slice(0, 80);
}

/** So many tries are made for one example. */
const FLEST_FORSOK = 600;

/** A small document with a finding of the same kind. */
export function krymp(bank: Provbank, dokument: Dokument, slag: string): Dokument {
  let kvar = FLEST_FORSOK;
  let { text } = dokument;
  const visar = (ny: string) =>
    kvar-- > 0 &&
    bank.prova({ slag: dokument.slag, text: ny }).fynd.some((fynd) => slagAv(fynd) === slag);
  for (const bitar of [(hel: string) => hel.split(/(?<=\n)/), (hel: string) => [...hel]]) {
    text = utanOnodiga(bitar(text), visar).join('');
  }
  return { ...dokument, text };
}

/** Leaves out ever smaller runs of pieces while the fault is there. */
function utanOnodiga(bitar: string[], visar: (text: string) => boolean): string[] {
  let kvar = bitar;
  for (
    let langd = Math.ceil(kvar.length / 2);
    langd >= 1;
    langd = langd === 1 ? 0 : Math.ceil(langd / 2)
  ) {
    for (let fran = 0; fran < kvar.length;) {
      const utan = [...kvar.slice(0, fran), ...kvar.slice(fran + langd)];
      if (utan.length < kvar.length && visar(utan.join(''))) kvar = utan;
      else fran += langd;
    }
  }
  return kvar;
}
