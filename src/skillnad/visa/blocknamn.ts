/** What is not running text, named in a line: boxes, pictures and what is drawn from data. */
import type { Versionsblock } from '../../schema/versioner.ts';

type Slag<S extends Versionsblock['slag']> = Extract<Versionsblock, { slag: S }>;

/** Names of the program's own that a reader would stumble on; others are words already. */
const NAMN: Record<string, string> = {
  citat: 'Citat',
  fotnot: 'Fotnot',
  Arshjul: 'Årshjulet',
  Dokumenthierarki: 'Styrdokumentens ordning',
  Dokumentregister: 'Register över styrdokument',
  Handelser: 'Händelser ur årshjulet',
  Ledamoter: 'Ledamöter',
  Malkedja: 'Målkedjan',
  Maltrad: 'Målträdet',
  Nivatabell: 'Tabell över målkedjans nivåer',
  Organisation: 'Organisationen',
  Vembeslutar: 'Vem beslutar?',
};

function heter(namn: string): string {
  return NAMN[namn] ?? namn;
}

/** "Ruta: Tänk på", "Fotnot 1". */
export function omslutningsnamn({ namn, attribut }: Slag<'omslutning'>): string {
  const { titel, rubrik } = attribut;
  if (namn === 'fotnot') return [heter(namn), ...Object.values(attribut)].join(' ');
  return [heter(namn), titel ?? rubrik].filter(Boolean).join(': ');
}

/** "Bild: Målkedjan från vision till aktivitet". */
export function blocknamn(block: Versionsblock): string {
  if (!('namn' in block)) return '';
  const { alt, titel, id } = block.attribut;
  return [heter(block.namn), alt || titel || id].filter(Boolean).join(': ');
}

/** The line that names a block that is not running text; empty for text. */
export function blockrubrik(block: Versionsblock): string {
  return block.slag === 'omslutning' ? omslutningsnamn(block) : blocknamn(block);
}
