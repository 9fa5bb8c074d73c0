/** Single values as YAML: in the quotes that they had, or in those that a value needs. */
import { Document, isScalar, Scalar, type Node } from 'yaml';

export type Enkelt = string | number | boolean | null;

/** Texts that look like something else to a reader, or to another program, are written in quotes as the handbooks do. */
const LIK_TAL = /^[\d.:+-]+$/;

/** A value on one line, in the style that is asked for where that can hold it. */
export function skrivSkalar(varde: Enkelt, iFlode: boolean, stil?: Scalar.Type): string {
  if (typeof varde !== 'string') return String(varde ?? 'null');
  if (stil === Scalar.QUOTE_DOUBLE || /[\n\r\t]/.test(varde)) return JSON.stringify(varde);
  if (stil === Scalar.QUOTE_SINGLE) return `'${varde.replaceAll("'", "''")}'`;
  return LIK_TAL.test(varde) || !arRen(varde, iFlode) ? JSON.stringify(varde) : varde;
}

/** Whether a text can stand without quotes, here and to every reader: js-yaml takes less than `yaml` does. */
function arRen(varde: string, iFlode: boolean): boolean {
  if (varde === '' || varde !== varde.trim() || /^[^\p{L}\d§(”–./]|: |:$| #|^- /u.test(varde))
    return false;
  // A comma is a new value to those who forget what kind of brackets they stand in.
  if (iFlode && /[,[\]{}]/.test(varde)) return false;
  const nod = new Scalar(varde);
  const skriven = new Document(nod).toString({ lineWidth: 0 }).trimEnd();
  return skriven === varde;
}

/** The way in which a value is written now. */
export function stilen(nod: Node): Scalar.Type | undefined {
  return isScalar(nod) ? nod.type : undefined;
}
