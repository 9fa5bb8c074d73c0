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
import type { Lank } from '../post.ts';
import { Rubrikider } from './rubrikider.ts';
import { tillSidtrad } from './sidtrad.ts';
import { arMermaid, stangslarI } from './stangslar.ts';
import { lasbar, nodplats, type Mdastnod, type Trad } from './trad.ts';

/**
 * Fills in the post from the tree and the front matter.
 *
 * @param id the id of a heading on the page. Default: counted from the headings of this very tree.
 */
export function fyllUtdrag(kallfil: Kallfil, id = somNya(kallfil.trad)): void {
  const { post, trad } = kallfil;
  post.organ = organI(kallfil);
  if (!trad) return;
  post.rubriker = trad.av('heading').map((nod) => {
    return { text: lasbar(nod).trim(), id: id(nod), niva: nod.depth, ...nodplats(nod) };
  });
  post.lankar.push(...lankar(trad));
  post.bilder = [...trad.av('image'), ...bilddefinitioner(trad)].map((nod) => ({
    adress: nod.url,
    ...nodplats(nod),
  }));
  post.komponenter = trad
    .element()
    .map((ett) => ({ namn: ett.name ?? '', attribut: attribut(ett), ...nodplats(ett) }));
  if (post.samling === 'kapitel' || post.samling === 'popular') post.block = blockI(trad, id);
  post.stangslar = stangslarI(trad, kallfil.rader);
  const sidtrad = tillSidtrad(trad.rot, id, (adress) => iHandboken(post.rel, adress));
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

/** The id of every heading of a tree: two that read the same get different ids. */
export function rubrikiderI(trad: Trad): Map<Heading, string> {
  const ider = new Rubrikider();
  return new Map(trad.av('heading').map((nod) => [nod, ider.for(lasbar(nod).trim())]));
}

function somNya(trad: Trad | undefined): (nod: Heading) => string {
  const ider = trad && rubrikiderI(trad);
  return (nod) => ider?.get(nod) ?? '';
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
