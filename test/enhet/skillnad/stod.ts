/** Small texts to compare, and differences written so that they can be read. */
import { createHash } from 'node:crypto';
import type { Textbit, Versionsblock, Versionspost } from '../../../src/schema/versioner.ts';
import { textAv } from '../../../src/skillnad/tillbaka.ts';
import type { Bitskillnad } from '../../../src/skillnad/index.ts';

/** An id of its own for each kind and text, as a frozen version has it. */
export function blockId(slag: string, vad: unknown): string {
  return `${slag}-${createHash('sha256')
    .update(`${slag}${JSON.stringify(vad)}`)
    .digest('hex')
    .slice(0, 12)}`;
}

export function stycke(text: string | Textbit[]): Versionsblock {
  const bitar = typeof text === 'string' ? [{ text }] : text;
  const id = blockId('stycke', bitar.map((bit) => bit.text).join(''));
  return { slag: 'stycke', id, bitar };
}

export function rubrik(text: string, niva = 2): Versionsblock {
  const ankare = text.toLowerCase().replaceAll(' ', '-');
  return { slag: 'rubrik', id: blockId('rubrik', text), niva, ankare, bitar: [{ text }] };
}

export function lista(...punkter: string[]): Versionsblock {
  return {
    slag: 'lista',
    id: blockId('lista', punkter),
    ordnad: false,
    punkter: punkter.map((text) => [stycke(text)]),
  };
}

export function tabell(...rader: string[][]): Versionsblock {
  return {
    slag: 'tabell',
    id: blockId('tabell', rader),
    rader: rader.map((rad) => rad.map((text) => [{ text }])),
  };
}

export function omslutning(namn: string, ...block: Versionsblock[]): Versionsblock {
  return { slag: 'omslutning', id: blockId('omslutning', block), namn, attribut: {}, block };
}

export function kapitel(
  id: string,
  block: Versionsblock[],
  resten: Partial<Versionspost> = {},
): Versionspost {
  const namn = resten.namn ?? `Kapitlet ${id}`;
  return {
    samling: 'kapitel',
    id,
    rel: `kapitel/${id}.mdx`,
    nummer: '1',
    block,
    ...resten,
    namn,
    data: { titel: namn, del: 'del', ordning: 1, sammanfattning: 'Kort.', ...resten.data },
  };
}

/** "Nämnden [-beslutar-] {+föreslår+} ramar." Same words in another form: `<ord>`. */
export function skrivet(bitar: readonly Bitskillnad[]): string {
  return bitar
    .map((ett) => {
      if (ett.art === 'form') return `<${ett.efter.text}>`;
      if (ett.art === 'lika') return ett.bit.text;
      return ett.art === 'in' ? `{+${ett.bit.text}+}` : `[-${ett.bit.text}-]`;
    })
    .join('');
}

/** The words of one side. */
export function orden(bitar: readonly Bitskillnad[], sida: 'fore' | 'efter'): string {
  return textAv(bitar, sida)
    .map((bit) => bit.text)
    .join('');
}
