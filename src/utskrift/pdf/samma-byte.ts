/**
 * Takes what is by chance out of a PDF that Chromium wrote, so that the same handbook gives the same
 * bytes. What is changed stands in the open, outside the compressed streams, and keeps its length:
 * nothing in the file moves.
 *
 * @param datum day to put for the time of printing: full or partial ISO date, where a missing month
 *   or day counts as the first. Without it the time of printing stays.
 */
export function sammaByte(pdf: Uint8Array, datum: string | undefined): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(medFastTid(omnumrerad(text), datum), 'latin1');
}

function medFastTid(text: string, datum: string | undefined): string {
  if (!datum) return text;
  const [ar, manad = '01', dag = '01'] = datum.split('-');
  const tid = `(D:${ar}${manad}${dag}000000+00'00')`;
  return text.replace(/(\/(?:CreationDate|ModDate) )\(D:\d{14}\+00'00'\)/g, `$1${tid}`);
}

/** Tags are named by a counter that other tabs share: (node00006124). Numbered from 1 in the same order. */
function omnumrerad(text: string): string {
  const namn = /\(node(\d{8})\)/g;
  const funna = [...new Set([...text.matchAll(namn)].map(([, nummer = '']) => nummer))].sort();
  const nya = new Map(funna.map((nummer, plats) => [nummer, String(plats + 1).padStart(8, '0')]));
  return text.replace(namn, (_, nummer: string) => `(node${nya.get(nummer)})`);
}
