/** Takes from a body what other files' checks need: headings, links, images, components, names of bodies, number of words. */
import type { Code } from 'mdast';
import GithubSlugger from 'github-slugger';
import { attribut } from './attribut.ts';
import { blockI } from './block.ts';
import type { Sida } from './las.ts';
import { ordI } from './meningar.ts';
import { organI } from './organord.ts';
import type { Lank, Rubrik } from './post.ts';
import { lasbar, nodplats, type Nod, type Trad } from './trad.ts';

/** Fills in the post from the tree and the front matter. */
export function fyllUtdrag(sida: Sida): void {
  const { post, trad } = sida;
  post.organ = organI(sida);
  if (!trad) return;
  post.rubriker = rubriker(trad);
  post.lankar = lankar(trad);
  post.bilder = [...trad.av('image'), ...bilddefinitioner(trad)].map((nod) => ({
    adress: nod.url,
    ...nodplats(nod),
  }));
  post.komponenter = trad
    .element()
    .map((ett) => ({ namn: ett.name ?? '', attribut: attribut(ett), ...nodplats(ett) }));
  if (post.samling === 'kapitel' || post.samling === 'popular') post.block = blockI(trad);
  post.ord = ordI(trad.rot.children.map((nod) => synlig(nod)).join('\n')).length;
}

function synlig(nod: Nod): string {
  if (nod.type === 'paragraph' || nod.type === 'heading' || nod.type === 'tableCell')
    return lasbar(nod);
  return 'children' in nod ? (nod.children as Nod[]).map(synlig).join('\n') : '';
}

/** Ids as the site makes them: GitHub's slugs, counted up where two headings are alike. */
function rubriker(trad: Trad): Rubrik[] {
  const slugger = new GithubSlugger();
  return trad.av('heading').map((nod) => {
    const text = lasbar(nod).trim();
    return { text, id: slugger.slug(text), niva: nod.depth, ...nodplats(nod) };
  });
}

/** `![karta][k]` and `[k]: ../bilder/karta.png`: the definition is the address of an image. */
function bilddefinitioner(trad: Trad) {
  const bilder = new Set(trad.av('imageReference').map((nod) => nod.identifier));
  return trad.av('definition').filter((nod) => bilder.has(nod.identifier));
}

function lankar(trad: Trad): Lank[] {
  const bilder = new Set(bilddefinitioner(trad));
  const vanliga = [...trad.av('link'), ...trad.av('definition').filter((nod) => !bilder.has(nod))];
  return [
    ...vanliga.map((nod) => ({ adress: nod.url, ...nodplats(nod) })),
    ...trad.av('code').flatMap((kod) => (kod.lang === 'mermaid' ? klickbara(kod) : [])),
  ];
}

/** `click a href "roll:kommunstyrelsen"` in a diagram. */
function klickbara(kod: Code): Lank[] {
  const { rad } = nodplats(kod);
  return kod.value.split('\n').flatMap((text, nr) => {
    const traff = /^\s*click\s+\S+\s+(?:href\s+)?"([^"]*)"/.exec(text);
    return traff
      ? [{ adress: traff[1] ?? '', rad: rad + nr + 1, kolumn: text.indexOf('"') + 1 }]
      : [];
  });
}
