/** What is not running text, named in a line: boxes, pictures and what is drawn from data. */
import type { Versionsblock } from '../../schema/versioner.ts';

type Slag<S extends Versionsblock['slag']> = Extract<Versionsblock, { slag: S }>;

const RUTOR: Record<string, string> = { citat: 'Citat', fotnot: 'Fotnot' };

/** "Ruta: Tänk på", "Fotnot 1". */
export function omslutningsnamn({ namn, attribut }: Slag<'omslutning'>): string {
  const heter = RUTOR[namn] ?? namn;
  const { titel, rubrik } = attribut;
  if (namn === 'fotnot') return [heter, ...Object.values(attribut)].join(' ');
  return [heter, titel ?? rubrik].filter(Boolean).join(': ');
}

/** "Bild: Målkedjan från vision till aktivitet". */
export function blocknamn(block: Versionsblock): string {
  if (!('namn' in block)) return '';
  const { alt, titel, id } = block.attribut;
  return [block.namn, alt || titel || id].filter(Boolean).join(': ');
}

/** The line that names a block that is not running text; empty for text. */
export function blockrubrik(block: Versionsblock): string {
  return block.slag === 'omslutning' ? omslutningsnamn(block) : blocknamn(block);
}
