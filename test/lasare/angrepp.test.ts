/**
 * A handbook under attack, built and read as its users would: every known attack that granskningen lets through, each in a chapter of its
 * own, and a hostile text in every field. In the browser nothing of it is alive, and all of it can be read.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ICAL from 'ical.js';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lasBrod } from '../../src/innehall/brod/brod.ts';
import { SPAR } from '../fuzz/angrepp.ts';
import { skrivAngreppsbok, type Angreppsbok } from '../fuzz/angreppsbok.ts';
import { ordITrad } from '../fuzz/ord.ts';
import { levande, provaSidor, tolkaSidor, vaktad, type Sidfynd } from '../fuzz/sidprov.ts';
import type { Spaning } from '../fuzz/spana.ts';
import { byggMed } from '../stod/byggd-webbplats.ts';
import { servera, type Server } from '../stod/server.ts';

const LANGST = 900_000;

let mapp: string;
let ut: string;
let bok: Angreppsbok;
let server: Server;
let browser: Browser;
let sidor: Sidfynd[];

beforeAll(async () => {
  rmSync(SPAR, { force: true });
  mapp = mkdtempSync(join(tmpdir(), 'angrepp-'));
  ut = join(mapp, 'ut');
  bok = await skrivAngreppsbok(join(mapp, 'bok'));
  await byggMed({
    HANDBOK: 'bok',
    INNEHALL: mapp,
    UT: ut,
    PDF: '0',
    HISTORIK: '0',
    MALGRUPP: 'intern',
  });
  server = await servera({ '/': ut });
  browser = await chromium.connect(inject('webblasare'));
  sidor = await tolkaSidor(browser, server.adress, adresserna());
}, LANGST);
afterAll(async () => {
  await browser.close();
  await server.stang();
  rmSync(mapp, { recursive: true, force: true });
});

/** All pages but those of the project's own reference, which show nothing of a handbook. */
function adresserna(): string[] {
  return filerna(/\.html$/)
    .filter((fil) => !/^redaktor\/(?:koder|falt)\//.test(fil))
    .map((fil) => fil.replace(/index\.html$/, ''));
}

/** Those that are opened: the first of every kind of page, and one attack in eight. The others are read without being opened. */
function oppnade(): string[] {
  const slag = new Map<string, number>();
  return adresserna().filter((adress) => {
    const ett = adress.replace(/[^/]+/g, (del, plats: number) => (plats === 0 ? del : '…'));
    const nr = slag.get(ett) ?? 0;
    slag.set(ett, nr + 1);
    return nr % 8 === 0;
  });
}

function allaFynd(funna: Sidfynd[]): string[] {
  return funna.flatMap(({ adress, fynd }) => fynd.map((ett) => `${adress}: ${ett}`));
}

function filerna(monster: RegExp): string[] {
  return (readdirSync(ut, { recursive: true }) as string[])
    .filter((fil) => monster.test(fil))
    .sort();
}

describe('a handbook under attack', () => {
  it('holds many attacks, and hostile texts in most fields', () => {
    // The stricter the checks, the fewer are let through.
    expect(bok.kapitel.length).toBeGreaterThan(40);
    expect(bok.avvisade).toBeGreaterThan(bok.kapitel.length);
    expect(bok.falt).toBeGreaterThan(40);
  });

  it('has nothing alive in the HTML of any page: no markup, no address that runs or fetches', () => {
    expect(sidor.length).toBeGreaterThan(bok.kapitel.length);
    expect(allaFynd(sidor)).toEqual([]);
  });

  it(
    'opens no dialog, asks no other host and has no fault in the console',
    { timeout: LANGST },
    async () => {
      expect(allaFynd(await provaSidor(browser, server.adress, oppnade()))).toEqual([]);
    },
  );

  it('runs nothing while it is built', () => {
    expect(existsSync(SPAR)).toBe(false);
  });

  it('shows every word of what was let through', () => {
    const fel = bok.kapitel.flatMap(({ id, vad, brod }) => {
      const { text, noter } = ordITrad(lasBrod(id, brod, 0).trad!);
      const visade = sidor.find(({ adress }) => adress === `kapitel/${id}/`)?.ord ?? [];
      const saknade = [text, ...noter.values()].flatMap((ord) => forstaSaknade(ord, visade));
      return saknade.map((ord) => `${id} (${vad}): ${ord}`);
    });
    expect(fel).toEqual([]);
  });

  it('is found by search, and does nothing there either', { timeout: LANGST }, async () => {
    const sida = await browser.newPage();
    const fynd = vaktad(sida, server.adress);
    for (const fraga of [
      'alert',
      'script',
      'constructor',
      '"><img src=x onerror=alert(1)>',
      '__proto__',
    ]) {
      await sida.goto(`${server.adress}sok/?q=${encodeURIComponent(fraga)}`);
      await sida
        .locator('main [role=status]')
        .filter({ hasText: /\S/ })
        .waitFor({ timeout: 30_000 });
      fynd.push(...(await sida.evaluate(levande, server.adress)).fynd);
    }
    expect(fynd).toEqual([]);
    await sida.close();
  });

  it('gives calendars that hold events alone', () => {
    for (const fil of filerna(/\.ics$/)) {
      const kalender = new ICAL.Component(ICAL.parse(readFileSync(join(ut, fil), 'utf8')) as never);
      const egenskaper = kalender
        .getAllSubcomponents()
        .flatMap((del) => [del.name, ...del.getAllProperties().map(({ name }) => name)]);
      expect(
        [...new Set(egenskaper)].filter((namn) =>
          /attach|attendee|alarm|organizer|image/.test(namn),
        ),
        fil,
      ).toEqual([]);
    }
  });
});

describe('the check of pages itself', () => {
  let provsida: Page;
  beforeAll(async () => {
    provsida = await browser.newPage();
    await provsida.goto(server.adress);
  });

  it.each([
    ['<script>document.title = 1</script>', /skript/],
    ['<img src="x" onerror="alert(1)">', /attribut|hämtar/],
    ['<a href="javascript:alert(1)">a</a>', /adress/],
    ['<a href="java&#9;script:alert(1)">a</a>', /adress/],
    ['<iframe srcdoc="x"></iframe>', /element/],
    ['<p style="color:red">a</p>', /attribut/],
    ['<meta http-equiv="refresh" content="99">', /element i kroppen/],
    ['<svg><a xlink:href="javascript:alert(1)"></a></svg>', /adress/],
    ['<svg><rect fill="url(https://onda.example)"></rect></svg>', /url/],
    ['<form action="javascript:alert(1)"></form>', /adress/],
  ])('sees %s', async (html, vantat) => {
    await provsida.evaluate((ny) => (document.querySelector('main')!.innerHTML = ny), html);
    expect((await provsida.evaluate(levande, server.adress)).fynd.join()).toMatch(vantat);
  });
});

describe('what the build makes of content', () => {
  const MARKE = 'kanariefagelsord';

  it(
    'is pages alone: neither fields nor texts are in the bundle, and nothing is a module',
    {
      timeout: LANGST,
    },
    async () => {
      const rot = join(mapp, 'spaning', 'bok');
      cpSync(resolve('test/fall/bra'), rot, { recursive: true });
      for (const fil of [
        'kapitel/grund/styrning.mdx',
        'ordlista/namnd.mdx',
        'roller/styrelsen.mdx',
      ])
        writeFileSync(join(rot, fil), `${readFileSync(join(rot, fil), 'utf8')}\nEtt ${MARKE}.\n`);
      const falt = join(rot, 'roller/styrelsen.mdx');
      const medFalt = readFileSync(falt, 'utf8').replace(
        /^sammanfattning: .*$/m,
        `sammanfattning: Ett ${MARKE}.`,
      );
      writeFileSync(falt, medFalt);
      const { moduler, iStrangar, somKod, sidor } = await spana(join(mapp, 'spaning'));
      expect(somKod).toEqual([]);
      expect(moduler).toEqual([]);
      expect(iStrangar).toBe(0);
      expect(sidor).toBeGreaterThan(2);
    },
  );

  function spana(innehall: string): Promise<Spaning> {
    const { PATH, HOME } = process.env;
    const env = {
      PATH,
      HOME,
      HANDBOK: 'bok',
      INNEHALL: innehall,
      HISTORIK: '0',
    } as unknown as NodeJS.ProcessEnv;
    const barn = spawn(process.execPath, ['test/fuzz/spana.ts', MARKE, innehall], {
      env,
      timeout: LANGST,
    });
    let sagt = '';
    barn.stdout.on('data', (bit: Buffer) => (sagt += bit));
    barn.stderr.on('data', (bit: Buffer) => (sagt += bit));
    return new Promise((klart, fel) => {
      barn.on('close', (kod) => {
        if (kod === 0) klart(JSON.parse(sagt.trim().split('\n').at(-1) ?? '') as Spaning);
        else fel(new Error(sagt));
      });
    });
  }
});

/** The first word that does not stand after those before it. */
function forstaSaknade(ord: readonly string[], visade: readonly string[]): string[] {
  let vid = -1;
  for (const ett of ord) {
    vid = visade.indexOf(ett, vid + 1);
    if (vid < 0) return [ett];
  }
  return [];
}
