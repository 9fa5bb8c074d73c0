/** Links in texts and in front matter: the scheme exists, the page exists, the heading exists, and nothing can run. */
import {
  ADRESSER,
  handbokAdresser,
  LISTSIDOR,
  SIDOR,
  type Adresser,
  type Adresslag,
} from '../../schema/adresser.ts';
import { okand } from '../../schema/delar.ts';
import { arTrygg, LANKSLAG, lasLank, type Handbokslank } from '../../schema/lankar.ts';
import { MARKORD_I } from '../../schema/andringslank.ts';
import type { Bok } from '../bok.ts';
import { forslag, narmast } from '../../svenska/forslag.ts';
import { utanOsynliga } from '../../svenska/tecken.ts';
import type { Kod } from '../../problem/koder.ts';
import type { Kalla, Lank, Post } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import { malFor, trasig } from '../referens.ts';
import { bytOrd } from '../../innehall/falt/schemaord.ts';
import { varderVid } from './referenser.ts';

const FARLIGA = /^(?:javascript|vbscript|data|file|blob|about|filesystem|view-source):/i;
const YTTRE = /^(?:https?:\/\/[^/\s]+|mailto:[^\s@]+@[^\s@]+$|tel:[+\d][\d -]*$)/i;
const EPOST = /^[^\s@:?&/]+@[^\s@:?&/]+\.[a-z]{2,}$/i;
const EPOSTFEL = 'Här går bara en e-postadress, utan mailto: före.';
/** www.exempel.se, exempel.se/sida */
const UTAN_HTTPS = /^(?:www\.[^\s/]+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:se|nu|eu|com|org|net))(?:\/|$)/i;

const UTAN_OMDIRIGERINGAR: Adresser = Object.fromEntries(
  Object.entries(handbokAdresser).filter(([monster]) => !monster.startsWith('omdirigeringar')),
);

/** One rule for links in texts and for fields that become addresses, of files and of handbok.yaml. */
export function lankar(bok: Bok): Problem[] {
  return [
    ...bok.poster.flatMap((post) => post.lankar.flatMap((lank) => prova(bok, post, lank, 'länk'))),
    ...bok.poster.flatMap((post) => iFalt(bok, post, ADRESSER[post.samling] ?? {})),
    // Where an old address leads is told with the rest that can be wrong with it: omdirigeringar.ts.
    ...iFalt(bok, bok.handbok, UTAN_OMDIRIGERINGAR),
  ];
}

function iFalt(bok: Bok, kalla: Kalla, falt: Adresser): Problem[] {
  return Object.entries(falt).flatMap(([monster, slag]) =>
    varderVid(kalla.ra, monster)
      .filter(({ id }) => slag !== 'webb eller okänd' || !okand.safeParse(id).success)
      .flatMap(({ id, vag }) =>
        prova(
          bok,
          kalla,
          { adress: slag === 'mönster' ? ifyllt(id) : id, rad: 1, kolumn: 1, vag },
          slag === 'mönster' || slag === 'webb eller okänd' ? 'webb' : slag,
        ),
      ),
  );
}

/** A pattern as an address: what is to be filled in is some letter. */
function ifyllt(monster: string): string {
  return monster.replace(MARKORD_I, 'x');
}

/** Problems of one link. */
export function prova(bok: Bok, kalla: Kalla, lank: Lank, slag: Adresslag): Problem[] {
  const adress = rensad(lank.adress);
  const sag = (kod: Kod, text: string) => [problem(kod, kalla.fil, bok.stalle(kalla, lank), text)];
  if (FARLIGA.test(adress)) {
    const schema = adress.split(':')[0]?.toLowerCase();
    return sag('LANK-FARLIG', `Länken börjar med ${schema}: och kan köra kod.`);
  }
  if (slag === 'epost') return EPOST.test(lank.adress) ? [] : sag('LANK-SLAG', EPOSTFEL);
  if (YTTRE.test(adress) || adress.startsWith('#')) {
    if (!arTrygg(lank.adress)) return sag('LANK-ADRESS', olaslig(lank.adress));
    return adress.startsWith('#') ? egenRubrik(bok, kalla, lank, adress.slice(1)) : [];
  }
  // An invisible character written as a code is told by tecken.ts.
  const inre = lasLank(utanOsynliga(lank.adress));
  if (inre && slag === 'webb')
    return sag('LANK-SLAG', 'Här går bara en webbadress. Den börjar med https://.');
  if (inre) return inreLank(bok, kalla, lank, inre);
  if (slag === 'sida' && arSida(bok, adress)) return [];
  const okant = /^([\p{L}\d+.-]+):/u.exec(adress)?.[1];
  return okant === undefined
    ? [sokvag(bok, kalla, lank, slag)]
    : [okantSlag(bok, kalla, lank, okant)];
}

/** A page of the site's own by its address, /redaktor/ or /delar/grund/. */
function arSida(bok: Bok, adress: string): boolean {
  const sida = adress.split(/[?#]/)[0] ?? '';
  if (SIDOR.includes(sida)) return true;
  const [, mapp = '', id] = /^\/([a-z-]+)\/([^/]+)\/$/.exec(sida) ?? [];
  const lista = LISTSIDOR[mapp];
  return (
    lista !== undefined && varderVid(bok.handbok.ra, `${lista}[].id`).some((ett) => ett.id === id)
  );
}

/** What a browser would not follow is no link: a host with a bracket or a blank in it, a port that is none. */
function olaslig(adress: string): string {
  return `Adressen "${adress.slice(0, 80)}" går inte att läsa, så länken leder ingenstans.`;
}

/** Browsers drop control characters and spaces before they read the scheme; so do we. */
export function rensad(adress: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  return adress.replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF\uFFFD]/g, '');
}

function sokvag(bok: Bok, kalla: Kalla, lank: Lank, slag: Adresslag): Problem {
  const plats = bok.stalle(kalla, lank);
  const sag = (text: string, rattad?: string) =>
    problem('LANK-RELATIV', kalla.fil, plats, text, { rattad });
  const { adress } = lank;
  if (adress === '') return sag('Länken har ingen adress.');
  const byt = utanSlag(adress);
  if (byt) return sag(byt.text, bytOrd(bok.rad(kalla, plats.rad), plats.kolumn, adress, byt.till));
  const vad = `Länken "${adress.slice(0, 80)}"`;
  if (slag === 'sida' && adress.startsWith('/')) {
    const narmst = forslag(adress, SIDOR);
    return sag(`${vad} leder inte till någon sida. ${narmst || `Sidorna är ${SIDOR.join(', ')}.`}`);
  }
  return sag(
    slag === 'webb'
      ? `${vad} är ingen webbadress. Den börjar med https://.`
      : `${vad} är en sökväg. Skriv slag och id, till exempel roll:kommunstyrelsen.`,
  );
}

/** An address as people write it, without what a link needs first. */
function utanSlag(adress: string): { text: string; till: string } | undefined {
  const kort = adress.slice(0, 80);
  if (EPOST.test(adress))
    return { text: `E-postadressen "${kort}" saknar mailto: i början.`, till: `mailto:${adress}` };
  if (UTAN_HTTPS.test(adress))
    return { text: `Adressen "${kort}" saknar https:// i början.`, till: `https://${adress}` };
  if (/^https?\/\//i.test(adress))
    return {
      text: `Adressen "${kort}" saknar kolon efter http.`,
      till: adress.replace('//', '://'),
    };
  return undefined;
}

const YTTRE_SLAG: Record<string, string> = {
  http: 'Efter http: ska det stå // och en adress: http://www.example.se.',
  https: 'Efter https: ska det stå // och en adress: https://www.example.se.',
  mailto: 'Efter mailto: ska det stå en e-postadress: mailto:kommun@example.se.',
  tel: 'Efter tel: ska det stå ett telefonnummer med bara siffror: tel:+46142850.',
};

function okantSlag(bok: Bok, kalla: Kalla, lank: Lank, slag: string): Problem {
  const plats = bok.stalle(kalla, lank);
  if (Object.hasOwn(LANKSLAG, slag)) {
    const text = `Länken saknar id efter "${slag}:", eller har tecken som inte hör dit.`;
    return problem('LANK-SLAG', kalla.fil, plats, text);
  }
  const yttre = Object.hasOwn(YTTRE_SLAG, slag.toLowerCase()) && YTTRE_SLAG[slag.toLowerCase()];
  if (yttre) return problem('LANK-SLAG', kalla.fil, plats, yttre);
  const bast = narmast(slag, [...Object.keys(LANKSLAG), ...Object.keys(YTTRE_SLAG)]);
  const mer = bast ? `Menade du "${bast}:"?` : `Slagen är ${Object.keys(LANKSLAG).join(', ')}.`;
  const rattad = bast && bytOrd(bok.rad(kalla, plats.rad), plats.kolumn, `${slag}:`, `${bast}:`);
  const text = `Länkslaget "${slag}:" finns inte. ${mer}`;
  return problem('LANK-SLAG', kalla.fil, plats, text, { rattad });
}

function inreLank(
  bok: Bok,
  kalla: Kalla,
  lank: Lank,
  { slag, id, ankare: hash }: Handbokslank,
): Problem[] {
  const samling = LANKSLAG[slag]?.samling;
  if (!samling) return [];
  const till = bok.samling(samling).get(id);
  if (!till)
    return [trasig(bok, kalla, malFor(bok, samling), id, bok.stalle(kalla, lank), `${slag}:`)];
  return hash === undefined ? [] : ankare(bok, kalla, till, lank, hash);
}

/** A heading on the page itself. handbok.yaml has none. */
function egenRubrik(bok: Bok, kalla: Kalla, lank: Lank, hash: string): Problem[] {
  const egen = bok.poster.find((post) => post === kalla);
  if (egen) return ankare(bok, kalla, egen, lank, hash);
  const text = `Länken "#${hash.slice(0, 80)}" säger inte till vilken sida. Skriv slag och id före #.`;
  return [problem('LANK-RELATIV', kalla.fil, bok.stalle(kalla, lank), text)];
}

function ankare(bok: Bok, kalla: Kalla, till: Post, lank: Lank, hash: string): Problem[] {
  const sokt = avkodad(hash).normalize('NFC');
  const ider = till.rubriker.map((rubrik) => rubrik.id);
  if (till.olast || (sokt !== '' && ider.includes(sokt))) return [];
  const iHela = bok.hela?.samling(till.samling).get(till.id)?.rubriker ?? [];
  if (iHela.some(({ id }) => id === sokt)) {
    const text = `Rubriken "#${sokt.slice(0, 80)}" på sidan ${till.id} visas bara på intranätet, men alla får läsa länken dit.`;
    return [problem('INTERN-LANK', kalla.fil, bok.stalle(kalla, lank), text)];
  }
  const bast = narmast(sokt, ider);
  const finns =
    ider.length > 0 ? `Rubrikerna är ${ider.slice(0, 12).join(', ')}.` : 'Sidan har inga rubriker.';
  const plats = bok.stalle(kalla, lank);
  const rattad = bast && bytOrd(bok.rad(kalla, plats.rad), plats.kolumn, `#${hash}`, `#${bast}`);
  const text = `Rubriken "#${sokt.slice(0, 80)}" finns inte på sidan ${till.id}. ${forslag(sokt, bast ? [bast] : []) || finns}`;
  return [problem('LANK-ANKARE', kalla.fil, plats, text, { rattad })];
}

function avkodad(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
