/** Signs of emphasis that are shown as signs: `**viktigt` that is never closed, `** viktigt **` with blanks inside, a lone backtick. */
import { kallblock, platsIBlock, type Kallblock } from '../kalltext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { notmarken, stanger, sviterI, syns, oppnar, type Svit } from '../sviter.ts';

export function markering(kallfil: Kallfil): Problem[] {
  const alla = kallblock(kallfil);
  const noter = notmarken(alla);
  let forra: Svit[] = [];
  return alla.flatMap((block, nr) => {
    const sviter = sviterI(block.text);
    const synliga = sviter.filter((svit) => syns(svit, sviter, noter, block));
    const fel = forstaAvVarje(synliga.filter((svit) => !delas(svit, block, kallfil.rader)));
    const nya = fel.filter((svit) => !forra.some((fore) => horIhop(fore, svit)));
    forra = fel;
    return nya.map((svit) => {
      const { text, atgard } = saga(svit, sviter, sviterI(alla[nr + 1]?.text ?? ''));
      return problem('MARKERING', kallfil.post.fil, platsIBlock(block, svit.vid), text, { atgard });
    });
  });
}

/** One fault of a kind is enough for a paragraph. */
function forstaAvVarje(sviter: Svit[]): Svit[] {
  return sviter.filter(
    (svit, nr) => sviter.findIndex((ett) => ett.tecken[0] === svit.tecken[0]) === nr,
  );
}

/** `x|y` in a table: the sign between has divided the code in two cells, which tabeller.ts tells. */
function delas({ tecken }: Svit, { nod, rader: [forsta] }: Kallblock, rader: string[]): boolean {
  if (nod.type !== 'tableCell' || tecken[0] !== '`') return false;
  return /`[^`]*\|[^`]*`/.test(rader[(forsta?.rad ?? 1) - 1] ?? '');
}

/** The end of what began in the paragraph before, or one more line of the same kind. */
function horIhop(fore: Svit, svit: Svit): boolean {
  return fore.tecken === svit.tecken && (stanger(svit) || (fore.vid === 0 && svit.vid === 0));
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
  const text = `${vad} ${tecken} visas som tecken på sidan.`;
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
  if (svit.vid === 0 && tecken === '*')
    return 'Skriv * där markeringen ska sluta. Ska raden vara en punkt i en lista, skriv ett blanksteg efter stjärnan.';
  if (stanger(svit) && !oppnar(svit))
    return `Skriv ${tecken} där markeringen ska börja, eller ta bort ${tecken} här.`;
  return `Skriv ${tecken} där markeringen ska sluta.`;
}
