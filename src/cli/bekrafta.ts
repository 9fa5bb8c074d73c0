/** `npm run granska -- --bekrafta <id>`: the editor has read a plain text against its chapter. */
import path from 'node:path';
import {
  granskaHandbok,
  medKontroll,
  passagerI,
  summorna,
  type Post,
} from '../granskning/index.ts';
import { lasForAndring, skrivAllt, type Filandring } from './skrivning/index.ts';

/** Everything in the populärversion. */
const ALLA = 'alla';

interface Bekraftelse {
  ut: string;
  kod: number;
}

/** What was said of one file, and the change of it. */
interface Filbekraftelse extends Bekraftelse {
  andring?: Filandring;
}

/**
 * Writes the present checksums of the chapters' sections into the plain texts.
 *
 * @param ider ids of plain texts, or `alla`
 * @returns what was done to each file; the code is 1 when something could not be confirmed
 */
export async function bekrafta(rot: string, ider: string[]): Promise<Bekraftelse> {
  if (ider.length === 0)
    return {
      ut: `Skriv populärtextens id, eller ${ALLA}. Till exempel: --bekrafta budget`,
      kod: 2,
    };
  const { poster, forslag } = await granskaHandbok(rot);
  const foreslagna = (forslag?.poster ?? []).filter((post) => !poster.includes(post));
  const popular = [...poster, ...foreslagna].filter((post) => post.samling === 'popular');
  const okanda = ider.filter((id) => id !== ALLA && !popular.some((post) => post.id === id));
  if (okanda.length > 0) return { ut: finnsInte(okanda, popular), kod: 2 };
  const valda = popular.filter((post) => ider.includes(ALLA) || ider.includes(post.id));
  const svar = valda.map((post) =>
    bekraftaEn(rot, post, (foreslagna.includes(post) && forslag?.poster) || poster),
  );
  await skrivAllt(
    rot,
    svar.flatMap(({ andring }) => andring ?? []),
  );
  return {
    ut: svar.map((ett) => ett.ut).join('\n'),
    kod: svar.some((ett) => ett.kod !== 0) ? 1 : 0,
  };
}

function finnsInte(ider: string[], popular: Post[]): string {
  const finns = [...new Set(popular.map((post) => post.id))].join(', ') || 'inga';
  return `Det finns ingen populärtext som heter ${ider.join(', ')}. De som finns: ${finns}.`;
}

function bekraftaEn(rot: string, post: Post, poster: Post[]): Filbekraftelse {
  const kapitel = poster.find((ett) => ett.samling === 'kapitel' && ett.id === post.ra['kapitel']);
  if (!kapitel) return { ut: `${post.fil}: kapitlet finns inte.`, kod: 1 };
  const summor = summorna(kapitel.block);
  const passager = passagerI(post.ra);
  const losa = passager.filter((passage) => !summor.has(passage.avsnitt));
  if (losa.length > 0) {
    const vilka = losa.map((passage) => passage.avsnitt).join(', ');
    return { ut: `${post.fil}: kapitlet har inget avsnitt ${vilka}. Inget skrevs.`, kod: 1 };
  }
  const nya = passager.filter((passage) => passage.kontroll !== summor.get(passage.avsnitt));
  if (nya.length === 0) return { ut: `${post.fil}: redan bekräftad.`, kod: 0 };
  return bekraftad(
    rot,
    post,
    new Map(nya.map(({ nr, avsnitt }) => [nr, summor.get(avsnitt) ?? ''])),
  );
}

function bekraftad(rot: string, post: Post, summor: Map<number, string>): Filbekraftelse {
  // A plain text of a proposal lies in its folder.
  const fil = path.relative(rot, post.sokvag).split(path.sep).join('/');
  const last = lasForAndring(rot, fil);
  const innehall = last && medKontroll(last.text, summor);
  if (innehall === undefined) {
    const varden = [...summor].map(([nr, summa]) => `passage ${nr + 1}: ${summa}`).join(', ');
    return { ut: `${post.fil}: kunde inte ändras. Skriv själv in kontroll. ${varden}.`, kod: 1 };
  }
  const ut = `${post.fil}: bekräftade passager: ${summor.size}.`;
  return { ut, kod: 0, andring: { fil, innehall, sett: last!.sett } };
}
