/** Links by name: `[x][y]` has its `[y]: adress`, and each such line is used. */
import { anvandaDefinitioner } from '../../innehall/brod/definitioner.ts';
import { kallblock, platsIBlock } from '../kalltext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { forslag } from '../../svenska/forslag.ts';
import { harOppen } from '../../innehall/brod/stangslar.ts';
import { nodplats } from '../../innehall/brod/trad.ts';

const KOD = 'LANK-REFERENS';
/** "[1][2]" are two signs for sources, not a link. */
const HANVISNING = /\[([^[\]^\n][^[\]\n]*)\]\[([^[\]\n]*)\]/g;
const TAL = /^\d{1,3}$/;

export function referenslankar(kallfil: Kallfil): Problem[] {
  if (harOppen(kallfil)) return [];
  return [...odefinierade(kallfil), ...definitioner(kallfil)];
}

function odefinierade(kallfil: Kallfil): Problem[] {
  const namn = kallfil.trad?.av('definition').map((nod) => nod.label ?? nod.identifier) ?? [];
  return kallblock(kallfil).flatMap((block) =>
    [...block.text.matchAll(HANVISNING)].flatMap(({ 1: ord = '', 2: nyckel = '', index }) => {
      if ((TAL.test(ord) && TAL.test(nyckel)) || ADRESSLIK.test(nyckel)) return [];
      const sokt = nyckel || ord;
      const mer =
        (sokt.length > 2 && forslag(sokt, namn)) ||
        `Skriv [${ord}](adress), eller raden [${sokt}]: adress sist.`;
      const text = `Länken pekar på [${sokt}], som saknar adress. ${mer}`;
      return [problem(KOD, kallfil.post.fil, platsIBlock(block, index), text)];
    }),
  );
}

/** Told by lankform.ts. */
const ADRESSLIK = /^(?:[a-zåäö]+:|www\.|\.{0,2}\/|#|\uE001)/;

/** Lines that Markdown reads as addresses are never shown: a second of the same name, or one that nothing uses, may be text that is lost. */
function definitioner({ trad, post }: Kallfil): Problem[] {
  if (!trad) return [];
  const anvanda = anvandaDefinitioner(trad);
  return trad
    .av('definition')
    .filter((nod) => !anvanda.includes(nod))
    .map((nod) => {
      const namn = nod.label ?? nod.identifier;
      const forsta = anvanda.find((ett) => ett.identifier === nod.identifier);
      const text = forsta
        ? `[${namn}] har redan en adress på rad ${nodplats(forsta).rad}. Den här raden används inte.`
        : `Raden [${namn}]: … läses som en adress och visas inte. Ingen länk använder den.`;
      const atgard = `Ta bort raden. Ska den vara text, skriv **${namn}:** i stället för [${namn}]:.`;
      return problem(KOD, post.fil, nodplats(nod), text, { atgard });
    });
}
