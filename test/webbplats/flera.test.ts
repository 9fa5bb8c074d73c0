/** Two small handbooks as one site: its pages, the ways between them, one search, and what is set beside each other. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { BRA } from '../fall/stod.ts';
import { axeFynd, medAxe, sidledes } from '../stod/axe.ts';
import { byggMed, kor } from '../stod/byggd-webbplats.ts';
import { ogiltigt } from '../stod/htmlprov.ts';
import { servera, type Server } from '../stod/server.ts';
import { sidorna, type Sida } from '../stod/sidor.ts';

const BAS = '/h/';
const BOCKER = ['mora', 'motala'] as const;
const LAGEN = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 320, height: 800 } },
] as const;
const JAMFORELSE = `
titel: Två kommuner
nivåer:
  - namn: Högst upp
    rutor: { mora: niva:mal, motala: niva:mal }
  - namn: Längst ned
    rutor: { mora: niva:aktivitet, motala: – }
begrepp:
  - namn: De som beslutar
    rutor: { mora: [term:namnd, roll:fullmaktige], motala: okänd }
`;

let arbete: string;
let ut: string;
let sidor: Map<string, Sida>;
let server: Server;
let webblasare: Browser;

beforeAll(async () => {
  arbete = mkdtempSync(join(tmpdir(), 'flera-'));
  ut = join(arbete, 'dist');
  skrivHandbocker();
  await byggMed(miljo('mora,motala'));
  sidor = new Map(sidorna(ut).map((sida) => [sida.adress, sida]));
  server = await servera({ [BAS]: ut });
  webblasare = await chromium.connect(inject('webblasare'));
});
afterAll(async () => {
  await Promise.all([webblasare?.close(), server?.stang()]);
  rmSync(arbete, { recursive: true });
});

function miljo(handbok: string): Record<string, string> {
  return { HANDBOK: handbok, INNEHALL: arbete, UT: ut, BASE: BAS, PDF: '0', HISTORIK: '0' };
}

/**
 * The good one, and the same of another kommun, where one thing more has a name of its own. They lie at the same addresses as two that
 * are built for all tests, and have their colours: so Astro has compiled them already.
 */
function skrivHandbocker(): void {
  for (const id of BOCKER) {
    cpSync(BRA, join(arbete, id), { recursive: true });
    const { tema } = parse(readFileSync(`content/${id}/handbok.yaml`, 'utf8')) as { tema: object };
    appendFileSync(join(arbete, id, 'handbok.yaml'), `\n${stringify({ tema })}`);
  }
  const fil = join(arbete, 'motala', 'handbok.yaml');
  const text = readFileSync(fil, 'utf8').replaceAll(/Exempelköpings/g, 'Andrastads');
  writeFileSync(fil, text);
  writeFileSync(
    join(arbete, 'motala', 'ordlista', 'bystamma.mdx'),
    '---\nterm: bystämma\nbetydelse: De som bor i byn, samlade.\n---\n',
  );
  writeFileSync(join(arbete, 'jamforelse.yaml'), JAMFORELSE);
}

/** The pages that are no handbook's. */
function gemensamma(): Sida[] {
  return [...sidor.values()].filter(({ adress }) => !/^\/(mora|motala)\//.test(adress));
}

function lankar({ dokument }: Sida, inom = 'body'): string[] {
  return [...dokument.querySelectorAll(`${inom} a[href]`)].map((ett) => ett.getAttribute('href')!);
}

/** A new reader of the common pages. What breaks in the page fails the test. */
async function oppna(vag: string, val: object = LAGEN[0]): Promise<{ sida: Page; fel: string[] }> {
  const fel: string[] = [];
  const sida = await (await webblasare.newContext(val)).newPage();
  sida.on('pageerror', (ett) => fel.push(ett.message));
  sida.on('console', (rad) => rad.type() === 'error' && fel.push(rad.text()));
  await medAxe(sida);
  await sida.goto(server.adress + vag);
  return { sida, fel };
}

describe('the common pages', () => {
  it('are start, comparison, search, accessibility and the one for what is not there', () => {
    expect(gemensamma().map(({ adress }) => adress)).toEqual([
      '/404.html',
      '/',
      '/jamfor/',
      '/sok/',
      '/tillganglighet/',
    ]);
  });

  it('lead to each handbook, and only to pages that there are', () => {
    const start = lankar(sidor.get('/')!);
    for (const vag of ['mora/', 'motala/', 'jamfor/', 'sok/']) expect(start).toContain(BAS + vag);
    const doda = gemensamma()
      .flatMap((sida) => lankar(sida))
      .filter((adress) => !adress.startsWith('#'))
      .filter((adress) => !existsSync(join(ut, adress.slice(BAS.length), 'index.html')));
    expect(doda).toEqual([]);
  });

  it('tell programs where the text and the data of each handbook are', () => {
    const text = readFileSync(join(ut, 'llms.txt'), 'utf8');
    for (const adress of ['mora/llms.txt', 'motala/llms.txt', 'mora/data/', 'motala/data/']) {
      expect(text).toContain(`](${BAS}${adress})`);
      expect(existsSync(join(ut, adress)), adress).toBe(true);
    }
  });

  it('are valid HTML, and carry no script or style in the page', async () => {
    const fel: string[] = [];
    for (const sida of gemensamma()) {
      fel.push(...(await ogiltigt(sida)));
      const { dokument, adress } = sida;
      const csp = dokument.querySelector('meta[http-equiv=content-security-policy]');
      expect(csp?.getAttribute('content'), adress).toContain("default-src 'self'");
      const inne = dokument.querySelectorAll('style,[style],script:not([src])');
      expect(inne.length, adress).toBe(0);
    }
    expect(fel).toEqual([]);
  });

  it('have nothing that axe finds, wide and light, narrow and dark', async () => {
    for (const val of LAGEN)
      for (const { adress } of gemensamma()) {
        const { sida, fel } = await oppna(adress.slice(1), val);
        expect([...(await axeFynd(sida)), ...(await sidledes(sida)), ...fel], adress).toEqual([]);
        await sida.context().close();
      }
  });
});

describe('each handbook', () => {
  it('lies under its own path, and leads back to the common start', () => {
    for (const id of BOCKER) {
      expect(lankar(sidor.get(`/${id}/`)!, '.huvudmeny')).toContain(BAS);
      expect(lankar(sidor.get(`/${id}/`)!, '.huvudmeny')).toContain(`${BAS}${id}/kapitel/`);
    }
  });
});

describe('/jamfor/', () => {
  const tabell = (nr: number) =>
    [...sidor.get('/jamfor/')!.dokument.querySelectorAll('table')[nr]!.querySelectorAll('tr')].map(
      (rad) => [...rad.querySelectorAll('th,td')].map((ett) => ett.textContent!.trim()),
    );

  it('has the goal chains side by side, level by level', () => {
    const [huvud, forst, sist] = tabell(0);
    expect(huvud).toEqual(['Nivå', 'Exempelköpings kommun', 'Andrastads kommun']);
    expect(forst?.[0]).toBe('Högst upp');
    expect(forst?.[2]).toMatch(/^Mål.*Beslutas av/s);
    expect(sist?.[2]).toBe('Finns inte');
    // A level that no row has gets one of its own.
    expect(tabell(0)[3]?.[0]).toBe('Aktivitet');
  });

  it('has the years on one wheel, and each month leads to its row', () => {
    const { dokument } = sidor.get('/jamfor/')!;
    const manader = [...dokument.querySelectorAll('.flerhjul a.manad')];
    expect(manader).toHaveLength(12);
    for (const ett of manader)
      expect(dokument.querySelector(`th[id="${ett.getAttribute('href')!.slice(1)}"]`)).toBeTruthy();
    const november = tabell(1).find(([namn]) => namn === 'November');
    expect(november?.[1]).toContain('beslut');
    expect(november?.[1]).toBe(november?.[2]);
  });

  it('has kinds of documents and the map of terms', () => {
    expect(tabell(2).map(([namn]) => namn)).toEqual(['Slag', 'Plan', 'Policy', 'System']);
    expect(tabell(3)[1]).toEqual([
      'De som beslutar',
      expect.stringMatching(/^Nämnd/),
      'Uppgift saknas i källan',
    ]);
  });
});

describe('the search over all', () => {
  it('tells whose each hit is, and sifts by handbook', async () => {
    const { sida, fel } = await oppna('sok/?q=nämnd');
    const smulor = sida.locator('.sok-smulor');
    await sida.locator('[data-sok-lista] li').first().waitFor();
    const alla = (await smulor.allInnerTexts()).join('\n');
    expect(alla).toContain('Exempelköpings kommun /');
    expect(alla).toContain('Andrastads kommun /');
    const fore = await sida.locator('[data-sok-lista] li').count();
    await sida.locator('select[name=del]').selectOption('Andrastads kommun');
    await expect.poll(() => sida.locator('[data-sok-lista] li').count()).toBeLessThan(fore);
    expect((await smulor.allInnerTexts()).filter((ett) => !/^Andrastads/.test(ett))).toEqual([]);
    expect(new URL(sida.url()).searchParams.get('del')).toBe('Andrastads kommun');
    expect(fel).toEqual([]);
  });

  it('finds what only one has, and leads there', async () => {
    const { sida } = await oppna('sok/?q=bystämma');
    const forst = sida.locator('[data-sok-lista] a').first();
    await forst.waitFor();
    await forst.click();
    await sida.waitForURL(`**${BAS}motala/ordlista/bystamma/`);
    expect(await sida.locator('h1').innerText()).toMatch(/bystämma/i);
  });
});

describe('a build of several', () => {
  it('publishes none when one has errors, and tells of them', async () => {
    writeFileSync(join(arbete, 'motala', 'ordlista', 'trasig.mdx'), '---\nterm: trasig\n---\n');
    const fore = readFileSync(join(ut, 'index.html'), 'utf8');
    const { kod, ut: sagt } = await kor(miljo('mora,motala'));
    rmSync(join(arbete, 'motala', 'ordlista', 'trasig.mdx'));
    expect(kod).toBe(1);
    expect(sagt).toMatch(/motala\/ordlista\/trasig\.mdx.*FALT-SAKNAS/);
    expect(sagt).toContain('Det som var publicerat ligger kvar.');
    expect(readFileSync(join(ut, 'index.html'), 'utf8')).toBe(fore);
  });
});
