/** A < that begins no tag: told by what follows it. */
import type { Rad } from '../../../problem/problem.ts';
import { medByte, resten, vinkeln, type Tolkningsfel, type Tolkningssvar } from './fel.ts';

export function vinkeltecken(fel: Tolkningsfel): Tolkningssvar | undefined {
  if (!fel.engelska.startsWith('Unexpected character')) return undefined;
  const plats = vinkeln(fel);
  const rest = resten(fel, plats);
  const text = TEXTER.find(([form]) => form.test(rest))?.[1];
  if (text) return { plats, text };
  const adress = /^<((?:[a-z][\w+.-]*:|[\w.+-]+@)[^\s<>]*)>/i.exec(rest);
  if (adress) return { plats, ...omAdress(fel, plats, adress[0], adress[1] ?? '') };
  const rattad = /^<[\d\s=-]/.test(rest) ? { rattad: medByte(fel, plats, '<', '\\<') } : {};
  return { plats, text: ENSAMT, ...rattad };
}

const ENSAMT = 'Tecknet < börjar en tagg som inte går att läsa. Skriv \\< om tecknet ska synas.';

const TEXTER: [RegExp, string][] = [
  [/^<!--/, 'Kommentarer <!-- --> får inte stå i texten. Ta bort kommentaren.'],
  [/^<!\[CDATA\[/i, '<![CDATA[ är XML och får inte stå i texten. Ta bort det.'],
  [/^<!/, '<! är HTML och får inte stå i texten. Ta bort det.'],
  [/^<\?/, '<? är programkod och får inte stå i texten. Ta bort det.'],
];

function omAdress(
  fel: Tolkningsfel,
  plats: Tolkningssvar['plats'],
  hela: string,
  adress: string,
): { text: string } & Rad {
  const lank = /^[^:]*@/.test(adress) ? `[${adress}](mailto:${adress})` : `[text](${adress})`;
  return {
    text: 'Adresser skrivs som [text](adress), inte inom < och >.',
    rattad: medByte(fel, plats, hela, lank),
  };
}
