import { vik } from '../../svenska/vikning.ts';

/** Letters that stand for themselves in the path of an address (RFC 3986, unreserved). */
const VANLIGA = /^[A-Za-z0-9._~-]+$/;

/** Whether SITE is an origin and BASE a path, as two problems or none. */
export function adressfel(env: NodeJS.ProcessEnv): string[] {
  const fel = [platsfel(env['SITE'] ?? ''), basfel(env['BASE'] ?? '')];
  return fel.filter((ett) => ett !== undefined);
}

function platsfel(plats: string): string | undefined {
  if (plats === '') return undefined;
  const adress = tolka(plats);
  if (adress && ren(adress) === '/') return undefined;
  const menat = adress ?? tolka(`https://${utanSchema(plats)}`);
  if (!menat)
    return `SITE=${plats} är ingen adress. Skriv till exempel SITE=https://www.exempel.se.`;
  const vag = menat.pathname.replace(/\/+$/, '');
  const bas = vag === '' ? '' : ` BASE=${rattBas(vag)}`;
  const vad = adress ? 'har mer än webbplatsens adress i sig' : 'är ingen hel adress';
  return `SITE=${plats} ${vad}. Menade du SITE=${menat.origin}${bas}?`;
}

/** Without what was meant as https://, be it "//", "http:" or "htps:/". */
function utanSchema(text: string): string {
  return text.trim().replace(/^(?:[a-z]+:(?!\d)\/*|\/+)/i, '');
}

/** A web address with a host, otherwise undefined. */
function tolka(text: string): URL | undefined {
  const adress = URL.parse(text);
  const webb = adress && /^https?:$/.test(adress.protocol) && /^https?:\/\//i.test(text);
  return webb && !/\s/.test(text) ? adress : undefined;
}

/** All of an address but its origin: "/" when there is nothing more. */
function ren({ username, password, pathname, search, hash }: URL): string {
  return username + password + pathname + search + hash;
}

function basfel(bas: string): string | undefined {
  const delar = bas.replace(/^\/+|\/+$/g, '').split('/');
  if (delar.join('') === '' || delar.every(arVanlig)) return undefined;
  const adress = tolka(bas);
  if (adress)
    return `BASE=${bas} är en hel adress. Menade du SITE=${adress.origin} BASE=${rattBas(adress.pathname)}?`;
  return `BASE=${bas} går inte att ha i en adress: bara a–z, 0–9, punkt, bindestreck, _ och ~, med / emellan. Skriv till exempel BASE=${rattBas(bas)}.`;
}

/** "." and ".." lead elsewhere, and a name that begins with a dot is hidden by many servers. */
function arVanlig(del: string): boolean {
  return VANLIGA.test(del) && !del.startsWith('.');
}

/** The nearest base that can be used: /åäö ny/ → /aao-ny/. */
function rattBas(bas: string): string {
  const delar = avkodad(bas)
    .split(/[/\\]+/)
    .map((del) =>
      vik(del)
        .replace(/[^A-Za-z0-9._~-]+/g, '-')
        .replace(/^[.-]+|-+$/g, ''),
    )
    .filter(Boolean);
  return delar.length === 0 ? '/handbok/' : `/${delar.join('/')}/`;
}

function avkodad(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
