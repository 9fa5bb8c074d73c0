/**
 * Signs of emphasis that are shown as signs: `**viktigt` that is never closed, `** viktigt **` with blanks inside, a lone backtick.
 *
 * A text may hold an asterisk or an underscore for its own sake: 5*3, "Belopp*" with its note "* exklusive moms", snake_case, ______ to
 * write on. Only what starts or ends a word as a mark does is told, once a block.
 */
import { kallblock, platsIBlock, type Kallblock } from '../kalltext.ts';
import type { Sida } from '../las.ts';
import { problem, type Problem } from '../problem.ts';

/** A run of signs that is plain text. */
interface Svit {
  tecken: string;
  vid: number;
  fore: string;
  efter: string;
}

export function markering(sida: Sida): Problem[] {
  const block = kallblock(sida).filter(({ text }) => /[*_~`]/.test(text));
  const noter = notmarken(block);
  let forra: { nr: number; tecken: string } | undefined;
  return block.flatMap((ett) => {
    const sviter = sviterI(ett.text);
    const fel = sviter.find((svit) => syns(svit, sviter, noter, ett));
    if (!fel) return [];
    const nr = kallblock(sida).indexOf(ett);
    // Emphasis that began in the paragraph before has been told there.
    const slutet = forra?.nr === nr - 1 && forra.tecken === fel.tecken && stanger(fel);
    forra = { nr, tecken: fel.tecken };
    if (slutet) return [];
    const nasta = kallblock(sida)[nr + 1];
    const { text, atgard } = saga(fel, sviter, nasta ? sviterI(nasta.text) : []);
    return [problem('MARKERING', sida.post.fil, platsIBlock(ett, fel.vid), text, { atgard })];
  });
}

function sviterI(text: string): Svit[] {
  return [...text.matchAll(/\*+|_+|~+|`+/g)].map(({ 0: tecken, index }) => ({
    tecken,
    vid: index,
    fore: text[index - 1] ?? ' ',
    efter: text[index + tecken.length] ?? ' ',
  }));
}

const oppnar = ({ fore, efter }: Svit) => /[\s([”"'–—/]/.test(fore) && !/\s/.test(efter);
const stanger = ({ fore, efter }: Svit) => !/\s/.test(fore) && /[\s.,;:!?)\]”"'–—/]/.test(efter);

function syns(svit: Svit, sviter: Svit[], noter: Set<string>, block: Kallblock): boolean {
  const { tecken, fore, efter } = svit;
  if (tecken[0] === '`') return true;
  if (tecken[0] === '~') return tecken.length === 2 && !(/\s/.test(fore) && /\s/.test(efter));
  if (tecken[0] === '_')
    return tecken.length <= 2 && oppnar(svit) && ordUtanStreck(block.text, svit);
  const lika = sviter.filter((ett) => ett.tecken === tecken).length;
  if (tecken.length === 1)
    return oppnar(svit) && /[\p{L}”"(\uE000\uE001]/u.test(efter) && !noter.has(tecken);
  if (lika > 1) return true;
  if (/\d/.test(fore) && /\d/.test(efter)) return false;
  return !noter.has(tecken) && !(/\s/.test(fore) && /\s/.test(efter));
}

/** "_viktigt" but not "_min_fil": names of files and fields hold underscores. */
function ordUtanStreck(text: string, { vid, tecken }: Svit): boolean {
  return /^[\p{L}\uE000\uE001](?:[^_\s]*)(?:\s|$|[.,;:!?])/u.test(text.slice(vid + tecken.length));
}

/** Signs that mark a note below: one block ends a word with them, another begins with them. */
function notmarken(block: Kallblock[]): Set<string> {
  const sviter = block.map(({ text }) => sviterI(text));
  const forst = new Set(
    sviter.flatMap(([ett]) => (ett?.vid === 0 && ett.tecken[0] === '*' ? [ett.tecken] : [])),
  );
  const sist = sviter.flat().filter((ett) => stanger(ett) && !oppnar(ett));
  return new Set(sist.map(({ tecken }) => tecken).filter((tecken) => forst.has(tecken)));
}

const NAMN: Record<string, string> = {
  '*': 'Stjärnan',
  _: 'Understrecket',
  '~': 'Vågtecknen',
  '`': 'Grav accent',
};

function saga(svit: Svit, sviter: Svit[], nasta: Svit[]): { text: string; atgard: string } {
  const { tecken } = svit;
  const vad =
    tecken.length > 1 && tecken[0] === '*'
      ? 'Stjärnorna'
      : tecken === '__'
        ? 'Understrecken'
        : NAMN[tecken[0] ?? ''];
  const text = `${vad} ${tecken} syns på sidan: markeringen blir inte av.`;
  const skyddat = tecken.replace(/./g, '\\$&');
  const annars = ` Ska ${tecken.length > 1 ? 'tecknen' : 'tecknet'} synas, skriv ${skyddat}.`;
  const egna = sviter.filter((ett) => ett.tecken === tecken);
  return { text, atgard: rad(svit, egna, nasta) + annars };
}

function rad(svit: Svit, egna: Svit[], nasta: Svit[]): string {
  const { tecken } = svit;
  if (egna.some((ett) => /\s/.test(ett.efter) && /\s/.test(ett.fore)) && tecken !== '`')
    return `Mellan ${tecken} och orden innanför får inget blanksteg stå.`;
  if (egna.length > 1) {
    return `Utanför ${tecken} ska det stå ett blanksteg eller skiljetecken, innanför inget blanksteg.`;
  }
  if (nasta.some((ett) => ett.tecken === tecken && stanger(ett)))
    return `Markeringen kan inte gå över en tom rad. Avsluta den med ${tecken} i varje stycke.`;
  if (stanger(svit) && !oppnar(svit))
    return `Skriv ${tecken} där markeringen ska börja, eller ta bort ${tecken} här.`;
  return `Skriv ${tecken} där markeringen ska sluta.`;
}
