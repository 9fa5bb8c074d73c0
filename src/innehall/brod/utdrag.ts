/** Takes from a body what other files' checks need: headings, links, images, components, names of bodies, number of words. */
import path from 'node:path';
import type { Heading } from 'mdast';
import { attribut } from './attribut.ts';
import { blockI } from './block.ts';
import { anvandaDefinitioner } from './definitioner.ts';
import { lankordI } from './lankord.ts';
import { klickbara } from './klick.ts';
import type { Kallfil } from '../kallfil.ts';
import { ordI } from '../../svenska/meningar.ts';
import { organI } from './organord.ts';
import type { Lank, Rubrik } from '../post.ts';
import { Rubrikider } from './rubrikider.ts';
import { tillSidtrad } from './sidtrad.ts';
import { arMermaid, stangslarI } from './stangslar.ts';
import { lasbar, nodplats, type Mdastnod, type Trad } from './trad.ts';

/** Fills in the post from the tree and the front matter. */
export function fyllUtdrag(kallfil: Kallfil): void {
  const { post, trad } = kallfil;
  post.organ = organI(kallfil);
  if (!trad) return;
  const rubrikerna = trad.av('heading');
  post.rubriker = rubriker(rubrikerna);
  post.lankar.push(...lankar(trad));
  post.bilder = [...trad.av('image'), ...bilddefinitioner(trad)].map((nod) => ({
    adress: nod.url,
    ...nodplats(nod),
  }));
  post.komponenter = trad
    .element()
    .map((ett) => ({ namn: ett.name ?? '', attribut: attribut(ett), ...nodplats(ett) }));
  if (post.samling === 'kapitel' || post.samling === 'popular') post.block = blockI(trad);
  post.stangslar = stangslarI(trad, kallfil.rader);
  const ider = new Map(rubrikerna.map((nod, nr) => [nod, post.rubriker[nr]?.id ?? '']));
  const sidtrad = tillSidtrad(trad.rot, ider, (adress) => iHandboken(post.rel, adress));
  post.sidtrad = sidtrad.children.length > 0 ? JSON.stringify(sidtrad) : '';
  post.ord = ordI(trad.rot.children.map((nod) => synlig(nod)).join('\n')).length;
}

/** The address of an image, written from its file, as a path from the handbook's folder. */
export function iHandboken(rel: string, adress: string): string {
  return path.posix.join(path.posix.dirname(rel), adress);
}

function synlig(nod: Mdastnod): string {
  if (nod.type === 'paragraph' || nod.type === 'heading' || nod.type === 'tableCell')
    return lasbar(nod);
  return 'children' in nod ? (nod.children as Mdastnod[]).map(synlig).join('\n') : '';
}

function rubriker(noder: Heading[]): Rubrik[] {
  const ider = new Rubrikider();
  return noder.map((nod) => {
    const text = lasbar(nod).trim();
    return { text, id: ider.for(text), niva: nod.depth, ...nodplats(nod) };
  });
}

/** `![karta][k]` and `[k]: ../bilder/karta.png`: the definition is the address of an image. */
function bilddefinitioner(trad: Trad) {
  const bilder = new Set(trad.av('imageReference').map((nod) => nod.identifier));
  return trad.av('definition').filter((nod) => bilder.has(nod.identifier));
}

function lankar(trad: Trad): Lank[] {
  const bilder = new Set(bilddefinitioner(trad));
  const ord = lankordI(trad);
  const vanliga = [
    ...trad.av('link'),
    ...anvandaDefinitioner(trad).filter((nod) => !bilder.has(nod)),
  ];
  return [
    ...vanliga.map((nod) => ({ adress: nod.url, ...nodplats(nod), ...ord.get(nod) })),
    ...trad.av('code').flatMap((kod) => (arMermaid(kod) ? klickbara(kod) : [])),
  ];
}
