/**
 * Takes what is by chance out of a PDF that Chromium wrote, so that the same handbook gives the same
 * bytes. What is changed stands in the open, outside the compressed streams, and keeps its length:
 * nothing in the file moves.
 *
 * @param tid ISO time in UTC to put for the time of printing
 */
export function sammaByte(pdf: Uint8Array, tid: string): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(medFastTid(omnumrerad(text), tid), 'latin1');
}

function medFastTid(text: string, iso: string): string {
  const tid = `(D:${iso.replace(/\D/g, '').slice(0, 14)}+00'00')`;
  return text.replace(/(\/(?:CreationDate|ModDate) )\(D:\d{14}\+00'00'\)/g, `$1${tid}`);
}

/**
 * Tags are named by a counter that other tabs share, (node00006124), in an order that differs from one printing to the next. Numbered from 1
 * as they stand in the document. The list of all names is to be in their order (ISO 32000-1, 7.9.6).
 */
function omnumrerad(text: string): string {
  const funna = new Set(
    [...text.matchAll(/\/ID \(node(\d{8})\)/g)].map(([, nummer = '']) => nummer),
  );
  const nya = new Map([...funna].map((nummer, plats) => [nummer, nodnamn(plats + 1)]));
  return text
    .replace(/\(node(\d{8})\)/g, (hel, nummer: string) => nya.get(nummer) ?? hel)
    .replace(/(\/Limits \[)\(node\d{8}\) \(node\d{8}\)/, `$1${nodnamn(1)} ${nodnamn(nya.size)}`)
    .replace(/(\/Names \[)((?:\(node\d{8}\) \d+ 0 R ?)+)/, (_, fore: string, namn: string) => {
      const par = namn.trim().split(/(?<= R) /);
      return fore + par.sort().join(' ');
    });
}

function nodnamn(nummer: number): string {
  return `(node${String(nummer).padStart(8, '0')})`;
}
