/** Links in texts and in front matter: the scheme exists, the page exists, the heading exists, and nothing can run. */
import { arTrygg, LANKSLAG, lasLank } from '../../schema/lankar.ts';
import type { Bok } from '../bok.ts';
import { forslag, narmast } from '../forslag.ts';
import type { Lank, Post } from '../post.ts';
import { problem, type Problem } from '../problem.ts';
import { malFor, trasig } from '../referens.ts';
import { bytOrd } from '../schemaord.ts';

const FARLIGA = /^(?:javascript|vbscript|data|file|blob|about|filesystem|view-source):/i;
const YTTRE = /^(?:https?:\/\/[^/\s]+|mailto:[^\s@]+@[^\s@]+$|tel:[+\d][\d -]*$)/i;

export function lankar(bok: Bok): Problem[] {
  return bok.poster.flatMap((post) => post.lankar.flatMap((lank) => prova(bok, post, lank)));
}

/** Problems of one link. */
function prova(bok: Bok, post: Post, lank: Lank): Problem[] {
  const adress = rensad(lank.adress);
  if (FARLIGA.test(adress)) {
    return [
      problem(
        'LANK-FARLIG',
        post.fil,
        bok.stalle(post, lank),
        `Länken börjar med ${adress.split(':')[0]?.toLowerCase()}: och kan köra kod.`,
      ),
    ];
  }
  if (adress.startsWith('#')) return ankare(bok, post, post, lank, adress.slice(1));
  if (YTTRE.test(adress)) return arTrygg(lank.adress) ? [] : [olaslig(bok, post, lank)];
  const inre = lasLank(lank.adress);
  if (inre && Object.hasOwn(LANKSLAG, inre.slag))
    return inreLank(bok, post, lank, inre.slag, inre.id, inre.ankare);
  const slag = /^([\p{L}\d+.-]+):/u.exec(adress)?.[1];
  if (slag === undefined) return [sokvag(bok, post, lank)];
  if (/^(?:https?|mailto|tel)$/i.test(slag)) return [olaslig(bok, post, lank)];
  return [okantSlag(bok, post, lank, slag)];
}

/** Browsers drop control characters and spaces before they read the scheme; so do we. */
export function rensad(adress: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  return adress.replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF\uFFFD]/g, '');
}

/** What a browser would not follow is no link: a host with a bracket or a blank in it, a port that is none, a tab in the scheme. */
function olaslig(bok: Bok, post: Post, lank: Lank): Problem {
  const text = `Adressen "${lank.adress.slice(0, 80)}" går inte att läsa, så länken leder ingenstans.`;
  return problem('LANK-ADRESS', post.fil, bok.stalle(post, lank), text);
}

function sokvag(bok: Bok, post: Post, lank: Lank): Problem {
  const text =
    lank.adress === ''
      ? 'Länken har ingen adress.'
      : `Länken "${lank.adress.slice(0, 80)}" är en sökväg. Skriv slag och id, till exempel roll:kommunstyrelsen.`;
  return problem('LANK-RELATIV', post.fil, bok.stalle(post, lank), text);
}

function okantSlag(bok: Bok, post: Post, lank: Lank, slag: string): Problem {
  if (Object.hasOwn(LANKSLAG, slag)) {
    const text = `Länken saknar id efter "${slag}:", eller har tecken som inte hör dit.`;
    return problem('LANK-SLAG', post.fil, bok.stalle(post, lank), text);
  }
  const bast = narmast(slag, Object.keys(LANKSLAG));
  const mer = bast ? `Menade du "${bast}:"?` : `Slagen är ${Object.keys(LANKSLAG).join(', ')}.`;
  const plats = bok.stalle(post, lank);
  const rattad = bast && bytOrd(bok.rad(post, plats.rad), plats.kolumn, `${slag}:`, `${bast}:`);
  return problem('LANK-SLAG', post.fil, plats, `Länkslaget "${slag}:" finns inte. ${mer}`, {
    rattad,
  });
}

function inreLank(
  bok: Bok,
  post: Post,
  lank: Lank,
  slag: string,
  id: string,
  hash: string | undefined,
): Problem[] {
  const samling = LANKSLAG[slag]?.samling;
  if (!samling) return [];
  const till = bok.samling(samling).get(id);
  if (!till) return [trasig(bok, post, malFor(bok, samling), id, bok.stalle(post, lank))];
  return hash === undefined ? [] : ankare(bok, post, till, lank, hash);
}

function ankare(bok: Bok, post: Post, till: Post, lank: Lank, hash: string): Problem[] {
  const sokt = avkodad(hash).normalize('NFC');
  const ider = till.rubriker.map((rubrik) => rubrik.id);
  if (sokt !== '' && ider.includes(sokt)) return [];
  const bast = narmast(sokt, ider);
  const finns =
    ider.length > 0 ? `Rubrikerna är ${ider.slice(0, 12).join(', ')}.` : 'Sidan har inga rubriker.';
  const plats = bok.stalle(post, lank);
  const rattad = bast && bytOrd(bok.rad(post, plats.rad), plats.kolumn, `#${hash}`, `#${bast}`);
  const text = `Rubriken "#${sokt.slice(0, 80)}" finns inte på sidan ${till.id}. ${forslag(sokt, bast ? [bast] : []) || finns}`;
  return [problem('LANK-ANKARE', post.fil, plats, text, { rattad })];
}

function avkodad(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
