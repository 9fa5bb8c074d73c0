/** Handbooks of other kommuner are whole sites, and nothing of ours stands in them. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { granskaAllt } from '../../src/diagram/granska.ts';
import { byggMed, provbygge } from '../stod/byggd-webbplats.ts';

/** Names and words of the handbooks in content. */
const VARA =
  /mjölby|mjolby|\bmora\b|motala|ledmot|skänninge|världsvan|hemkär|kommunmål|kommunmal|åtagand|atagand|mjölbyförslag|storgrupp|kommunplan|målområde|tillitsbaserad|vision 2025/i;
/** What Mjölby and Mora call the questions of politics and of the administration. */
const VAD_OCH_HUR = /(?<![\p{L}\p{N}])(?:VAD|HUR)(?![\p{L}\p{N}])/u;
/** What most kommuner say, and Annanstad has other words for. */
const AVSNITT = /årshjul|målkedj|roller och organ/i;
const VANLIGA =
  /nämnd|förvaltning|kommunfullmäktige|kommunstyrelse|kommundirektör|medborgare|vision\b|policy|riktlinje|effektmål|indikator|tjänsteperson/i;

/** Pages for editors explain with examples of their own, and diagrams are drawn of these; schemas say what fields are for with the same words. */
const FOR_REDAKTORER = /^\/redaktor\/|^\/diagram\/exempel-|^\/data\/schema\//;
/** Everyday words that people ask with lead to what the handbook has: they are the question's, not the site's. */
const FRAGORNAS_ORD = '/pagefind/vardag.json';
const TEXTFILER = ['.html', '.json', '.ics', '.svg', '.xml', '.txt', '.webmanifest'];

let arbete: string;
beforeAll(() => {
  arbete = mkdtempSync(join(tmpdir(), 'andra-'));
});
afterAll(() => rmSync(arbete, { recursive: true }));

function kanonisk(fil: string): string | undefined {
  return /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(fil, 'utf8'))?.[1];
}

/** Builds a handbook of the working folder, and gives what each of its files says. */
async function byggd(
  handbok: string,
  val: Record<string, string> = {},
): Promise<Map<string, string>> {
  const ut = join(arbete, `${handbok}-dist`);
  await byggMed({ HANDBOK: handbok, INNEHALL: arbete, UT: ut, PDF: '0', HISTORIK: '0', ...val });
  const poster = readdirSync(ut, { recursive: true, withFileTypes: true });
  return new Map(
    poster
      .filter((post) => post.isFile() && TEXTFILER.includes(extname(post.name)))
      .map((post) => join(post.parentPath, post.name))
      .map((fil) => [fil.slice(ut.length), lasbart(fil)]),
  );
}

/** What a reader can meet in a file: not names of classes and scripts, which are words of the program. */
function lasbart(fil: string): string {
  const text = readFileSync(fil, 'utf8');
  if (!fil.endsWith('.html')) return text;
  return text
    .replace(/<(script|style)\b[^]*?<\/\1>|<meta http-equiv[^>]*>/g, ' ')
    .replace(/ (?:class|id|href|for|src|name|value|data-[\w-]+|aria-[\w]+by)="[^"]*"/g, ' ');
}

/** Where words stand, with some of what is around them. */
function traffar(filer: Map<string, string>, ord: RegExp, utom = /^$/): string[] {
  return [...filer]
    .filter(([fil]) => !utom.test(fil) && fil !== FRAGORNAS_ORD)
    .flatMap(([fil, text]) => {
      const plats = text.search(ord);
      return plats < 0 ? [] : [`${fil}: ${text.slice(Math.max(0, plats - 40), plats + 40)}`];
    });
}

describe('a made-up kommun with words of its own', () => {
  let filer: Map<string, string>;
  beforeAll(async () => {
    cpSync('test/kommuner/annanstad', join(arbete, 'annanstad'), { recursive: true });
    expect((await granskaAllt(join(arbete, 'annanstad'))).problem).toEqual([]);
    filer = await byggd('annanstad', { SITE: 'https://exempel.se', BASE: 'bok' });
  });

  it('has nothing of the others on its site', () => {
    expect(filer.size).toBeGreaterThan(150);
    expect(traffar(filer, VARA)).toEqual([]);
    expect(traffar(filer, VAD_OCH_HUR)).toEqual([]);
  });

  it('is not told what its bodies and documents are called', () => {
    expect(traffar(filer, VANLIGA, FOR_REDAKTORER)).toEqual([]);
    expect(traffar(filer, AVSNITT, FOR_REDAKTORER)).toEqual([]);
  });

  it('has its own words in pictures, facts, menus and feeds', () => {
    const sida = (adress: string) => filer.get(`${adress}index.html`) ?? '';
    const bilden = sida('/diagram/organisation/');
    for (const ord of ['Direktionerna', 'Lärosektorn', 'den som bor här', 'sektor'])
      expect(bilden).toContain(ord);
    expect(sida('/roller/larodirektionen/')).toContain('Kursfrågor');
    expect(sida('/kalender/')).toContain('FÄRD: det som verksamheten gör');
    for (const ord of ['Pekande', 'Bindande', 'Hjälpande', 'färdplan', 'handledning'])
      expect(sida('/styrdokument/')).toContain(ord);
    for (const ord of ['Löften', 'Etapper', 'provtal']) expect(sida('/malkedja/')).toContain(ord);
    for (const ord of ['Lära', 'Leva']) expect(sida('/mal/')).toContain(ord);
    for (const ord of ['Loggboken', 'Besättningen', 'Varvet', 'Orden ombord', 'Rutten'])
      expect(sida('/')).toContain(ord);
    for (const ord of ['Mitt varv', 'Mellersta ringen: blick runt om'])
      expect(sida('/arshjul/')).toContain(ord);
    for (const ord of ['Blick framåt', 'Blick bakåt']) expect(sida('/kalender/')).toContain(ord);
    expect(sida('/arshjul/')).toMatch(/Juni[^]*Pengarna delas ut/);
    expect(sida('/utvardering/kursen-syntes-inte/')).toContain('gjort');
    expect(filer.get('/marke.svg')).toContain('K');
  });
});

describe('a site that knows its address', () => {
  const ut = () => join(arbete, 'annanstad-dist');

  it('names it on every page that has one, and in the sitemap', () => {
    expect(kanonisk(join(ut(), 'roller', 'index.html'))).toBe('https://exempel.se/bok/roller/');
    expect(kanonisk(join(ut(), '404.html'))).toBeUndefined();
    expect(readFileSync(join(ut(), '404.html'), 'utf8')).toContain('content="noindex"');
    expect(readFileSync(join(ut(), 'sitemap-index.xml'), 'utf8')).toContain('/bok/sitemap-0.xml<');
    const karta = readFileSync(join(ut(), 'sitemap-0.xml'), 'utf8');
    const adresser = [...karta.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, adress = '']) => adress);
    expect(adresser.length).toBeGreaterThan(20);
    const fel = adresser.filter((adress) => {
      const [, vag] = adress.split('https://exempel.se/bok/');
      return vag === undefined || !existsSync(join(ut(), decodeURI(vag), 'index.html'));
    });
    expect(fel).toEqual([]);
    const sidor = (readdirSync(ut(), { recursive: true }) as string[]).filter((fil) =>
      fil.endsWith('index.html'),
    );
    // Old addresses lead on, and are no pages to find.
    expect(adresser).toHaveLength(sidor.length - 2);
  });

  it('leads old addresses on, under its base path, and keeps them out of search', () => {
    const html = readFileSync(join(ut(), 'roller/gamla-styrelsen/index.html'), 'utf8');
    const till = '/bok/roller/stadsstyrelsen/';
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${till}">`);
    expect(html).toContain(`<link rel="canonical" href="https://exempel.se${till}">`);
    expect(html).toContain(`”Gamla styrelsen” finns nu på sidan <a href="${till}">`);
    expect(html).toContain('content="noindex"');
    expect(existsSync(join(ut(), 'roller/styrelsen/index.html'))).toBe(true);
    expect(readFileSync(join(ut(), 'pagefind/tabell.json'), 'utf8')).not.toContain('har flyttat');
  });

  it('leaves nothing behind when it has been built but what tells of it', () => {
    expect(readdirSync(arbete).sort()).toEqual([
      'annanstad',
      'annanstad-dist',
      'annanstad-dist.cdx.json',
      'annanstad-dist.sha256',
    ]);
  });
});

describe('a site that does not know its address', () => {
  it('has no sitemap, and names no other machine', () => {
    expect(existsSync(join(provbygge('mjolby'), 'sitemap-index.xml'))).toBe(false);
    expect(kanonisk(join(provbygge('mjolby'), 'roller', 'index.html'))).toBeUndefined();
  });
});

describe('a handbook made by npm run ny', () => {
  it('is a whole site with nothing of ours on it', async () => {
    const val = ['--kommun', 'Exempelköpings kommun', '--forval'];
    execFileSync(process.execPath, ['src/cli/ny.ts', 'handbok', 'exempelkoping', ...val], {
      env: { ...process.env, INNEHALL: arbete },
    });
    const filer = await byggd('exempelkoping');
    expect(traffar(filer, VARA)).toEqual([]);
    expect(traffar(filer, VAD_OCH_HUR)).toEqual([]);
    expect(filer.get('/index.html')).toContain('Exempelköpings kommuns ledningssystem');
  });
});
