/**
 * Puts a given day in place of the time of printing, so that the same handbook gives the same bytes.
 * Chromium writes the two dates in the open and in full length, `(D:20261121235500+00'00')`: nothing
 * moves when they are overwritten.
 *
 * @param datum full or partial ISO date; a missing month or day counts as the first
 */
export function medFastTid(pdf: Uint8Array, datum: string): Buffer {
  const [ar, manad = '01', dag = '01'] = datum.split('-');
  const tid = `(D:${ar}${manad}${dag}000000+00'00')`;
  const text = Buffer.from(pdf).toString('latin1');
  const bytt = text.replace(/(\/(?:CreationDate|ModDate) )\(D:\d{14}\+00'00'\)/g, `$1${tid}`);
  return Buffer.from(bytt, 'latin1');
}
