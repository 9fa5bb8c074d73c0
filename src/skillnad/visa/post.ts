/** One post: its name, what happened to it, its data and its text. What is the same is folded but for a little around each change. */
import type { Element } from 'hast';
import { medVersal } from '../../svenska/versal.ts';
import { antalAv } from '../../svenska/antal.ts';
import type { Blockskillnad, Postskillnad } from '../typer.ts';
import { visaBitar } from './bitar.ts';
import { helt, vikt, visaBlock, type Visning } from './block.ts';
import { el, klass, type Visat } from './element.ts';
import { lagessatser, postlage, postmarke } from './postord.ts';
import { visaUppgifter } from './uppgifter.ts';

/** Unchanged blocks that stay beside a change, on each side. */
const OMKRING = 1;

/** A post under its heading. `adress`: where it stands on the site, when it does. */
export function visaPost(
  post: Postskillnad,
  visning: Visning,
  adress: string | undefined,
): Element {
  const satser = lagessatser(post);
  return el(
    'article',
    { className: ['skillnad-post'], id: post.nyckel, ariaLabelledBy: [`${post.nyckel}-namn`] },
    klass(
      'header',
      'skillnad-huvud',
      klass('p', 'skillnad-marke', medVersal(postlage(post))),
      el('h3', { id: `${post.nyckel}-namn` }, rubriken(post, adress)),
    ),
    satser.map((sats) => klass('p', 'skillnad-not', sats)),
    post.uppgifter.length > 0 ? visaUppgifter(post.uppgifter) : undefined,
    texten(post, visning),
  );
}

function rubriken(post: Postskillnad, adress: string | undefined): Visat[] {
  const { nummer, namn } = postmarke(post);
  const ord: Visat[] = post.namn ? visaBitar(post.namn) : [{ type: 'text', value: namn }];
  const medNummer: Visat[] = nummer ? [{ type: 'text', value: `${nummer} ` }, ...ord] : ord;
  return adress && post.efter ? [el('a', { href: adress }, medNummer)] : medNummer;
}

/** A text that is gone or new as a whole is not marked word by word: its post says so. */
function texten(post: Postskillnad, visning: Visning): Visat[] {
  const { fore, efter, block } = post;
  if (!post.textAndrad) return [];
  const flyttar = block.some((ett) => 'flytt' in ett && ett.flytt !== undefined);
  if (fore && efter) return [klass('div', 'skillnad-text', medVikta(block, visning))];
  if (efter || flyttar) return [klass('div', 'skillnad-text', visaBlock(block, visning))];
  const text = visaBlock(block, visning);
  return [vikt('Visa texten som tas bort', [klass('div', 'skillnad-text', text)], visning.oppet)];
}

function medVikta(block: readonly Blockskillnad[], visning: Visning): Visat[] {
  return grupper(block).flatMap(({ vikta, block }): Visat[] => {
    if (!vikta) return visaBlock(block, visning);
    const namn = `Visa ${antalAv(block.length, 'stycke', 'stycken')} utan ändring`;
    const lika = block.flatMap((ett) => (ett.art === 'lika' ? [helt(ett.block)] : []));
    return [vikt(namn, lika, false)];
  });
}

interface Blockgrupp {
  vikta: boolean;
  block: Blockskillnad[];
}

/** Unchanged blocks far from any change, and all others, by turns. */
function grupper(block: readonly Blockskillnad[]): Blockgrupp[] {
  const nara = block.map((_, nr) =>
    block.slice(Math.max(0, nr - OMKRING), nr + OMKRING + 1).some((ett) => ett.art !== 'lika'),
  );
  const ut: Blockgrupp[] = [];
  block.forEach((ett, nr) => {
    // One alone takes no more room than the line that would open it.
    const ensam = !nara[nr] && nara[nr - 1] !== false && nara[nr + 1] !== false;
    const vikta = !nara[nr] && !ensam;
    if (ut.at(-1)?.vikta === vikta) ut.at(-1)!.block.push(ett);
    else ut.push({ vikta, block: [ett] });
  });
  return ut;
}
