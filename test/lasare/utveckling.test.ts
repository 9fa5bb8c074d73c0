/** `npm run dev` as an editor meets it: a page with styles, a mistake, the mistake mended, a new file, a question. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BRA } from '../fall/stod.ts';

const mapp = mkdtempSync(path.join(tmpdir(), 'roda-traden-dev-'));
const bok = path.join(mapp, 'exempel');
const kapitel = path.join(bok, 'kapitel/grund/styrning.mdx');
const LANGE = 120_000;

let server: ChildProcess;
let utskrift = '';
let bas: string;
let lasare: Browser;
let sida: Page;
const konsol: string[] = [];
const ursprung = () => readFileSync(path.join(BRA, 'kapitel/grund/styrning.mdx'), 'utf8');

beforeAll(async () => {
  cpSync(BRA, bok, { recursive: true });
  writeFileSync(kapitel, `${ursprung()}\nText med {kod}.\n`);
  const port = await ledigPort();
  bas = `http://127.0.0.1:${port}`;
  const { PATH, HOME } = process.env;
  const miljo = { PATH, HOME, INNEHALL: mapp, HANDBOK: 'exempel', PORT: String(port) };
  server = spawn(process.execPath, ['src/cli/dev.ts'], { env: miljo as NodeJS.ProcessEnv });
  server.stdout!.on('data', (bit: Buffer) => (utskrift += bit));
  server.stderr!.on('data', (bit: Buffer) => (utskrift += bit));
  await svarar(bas);
  lasare = await chromium.connect(inject('webblasare'), { timeout: LANGE });
  sida = await lasare.newPage();
  sida.setDefaultTimeout(LANGE);
  sida.on('console', (rad) => rad.type() === 'error' && konsol.push(rad.text()));
}, LANGE);
afterAll(async () => {
  await lasare?.close();
  server?.kill();
  rmSync(mapp, { recursive: true, force: true });
});

describe('npm run dev', () => {
  it('shows the errors and nothing else while nothing right has been seen', async () => {
    await sida.goto(`${bas}/kapitel/styrning/`);
    // On a busy machine the server may answer before the handbook has been read; then it reloads the page.
    await sida.getByRole('heading', { name: 'fel i handboken' }).waitFor();
    // And a page that was on its way then is loaded once more.
    await expect.poll(() => sida.title()).toBe('1 fel i handboken');
    const text = await sida.innerText('main');
    expect(text).toMatch(
      /styrning\.mdx\s+.*Fel på rad \d+, tecken 10 MDX-UTTRYCK\nKlammern \{kod\} är kod/s,
    );
    expect(text).not.toContain('Så styrs kommunen');
  });

  it('shows the page with its styles once the error is mended, without anybody reloading', async () => {
    writeFileSync(kapitel, ursprung());
    await sida.getByRole('heading', { level: 1, name: 'Så styrs kommunen' }).waitFor();
    const teckensnitt = () => getComputedStyle(document.body).fontFamily;
    await expect.poll(() => sida.evaluate(teckensnitt)).toContain('Source Sans 3');
    expect(konsol.filter((rad) => !/status of (404|500)/.test(rad))).toEqual([]);
  });

  it('shows what was right before under a list of new errors', async () => {
    writeFileSync(kapitel, `${ursprung()}\n[död](roll:finns-inte) {a}\n`);
    await sida.getByText('På den här sidan: 2 fel').waitFor();
    const text = await sida.innerText('body');
    expect(text).toContain('ROLL-SAKNAS');
    expect(text).toContain('Sidorna visar det som var felfritt sist.');
    expect(text).not.toContain('död');
  });

  it('points out the place on the page, and has all problems at one address', async () => {
    writeFileSync(kapitel, ursprung().replace('(roll:styrelsen) följer', '(roll:styrelse) följer'));
    await sida.getByText('På den här sidan: 1 fel').waitFor();
    await sida.locator('.problemruta').waitFor();
    expect(await sida.innerText('p.utpekad')).toContain('följer upp. En skolnämnd finns inte.');
    const ruta = await sida.innerText('.utpekad + .problemruta');
    expect(ruta).toContain('Fel på rad 19: Rollen "styrelse" finns inte. Menade du "styrelsen"?');
    expect(ruta).toContain('[kommunstyrelsen](roll:styrelsen) följer upp');
    await sida.getByRole('link', { name: 'Visa alla' }).click();
    await sida.getByRole('heading', { name: '1 fel i handboken' }).waitFor();
    await sida.getByRole('link', { name: 'Till sidan' }).click();
    await sida.getByRole('heading', { level: 1, name: 'Så styrs kommunen' }).waitFor();
  });

  it('comes back from a handbook that is gone, a file of bytes and a broken handbok.yaml', async () => {
    const borta = path.join(mapp, 'borta');
    renameSync(bok, borta);
    await sida.getByText('Handbokens mapp finns inte.').waitFor();
    renameSync(borta, bok);
    await sida.getByText('På den här sidan: 1 fel').waitFor();
    writeFileSync(kapitel, Buffer.from([0xff, 0xfe, 0, 1, 0x80]));
    await sida.getByText('På den här sidan: 1 fel').waitFor();
    writeFileSync(kapitel, ursprung());
    const handbok = path.join(bok, 'handbok.yaml');
    const text = readFileSync(handbok, 'utf8');
    writeFileSync(handbok, text.replace('kommun:', 'kommun: {'));
    await sida.getByText('I andra filer: ').waitFor();
    writeFileSync(handbok, text);
    await sida.locator('#granskningen').waitFor({ state: 'detached' });
    expect(await sida.innerText('h1')).toContain('Så styrs kommunen');
  });

  it('shows a change, and a new file', async () => {
    const ny = '---\nterm: nyhet\nbetydelse: En ny sak.\n---\n';
    writeFileSync(path.join(bok, 'ordlista/nyhet.mdx'), ny);
    writeFileSync(kapitel, `${ursprung()}\nEn [nyhet](term:nyhet) som syns.\n`);
    await sida.getByText('som syns').waitFor();
    expect(await sida.getByText('2 fel').count()).toBe(0);
    await sida.goto(`${bas}/ordlista/nyhet/`);
    expect(await sida.innerText('h1')).toBe('nyhet');
  });

  it('answers a question', async () => {
    await sida.goto(`${bas}/sok/?q=nyhet`);
    await sida.locator('[data-sok-lista] li').first().waitFor();
    expect(await sida.innerText('[data-sok-lista]')).toContain('En ny sak.');
  });

  it('says nothing in English to the editor', () => {
    expect(utskrift).toMatch(/Läs handboken på http/);
    expect(utskrift).not.toMatch(/\b(error|warning|watching|ready in|telemetry)\b/i);
  });
});

function ledigPort(): Promise<number> {
  return new Promise((klar) => {
    const prov = createServer().listen(0, '127.0.0.1', () => {
      const { port } = prov.address() as AddressInfo;
      prov.close(() => klar(port));
    });
  });
}

/** Waits until the server answers anything at all. */
async function svarar(adress: string): Promise<void> {
  const slut = Date.now() + LANGE;
  while (Date.now() < slut) {
    if (await fetch(adress).then(Boolean, () => false)) return;
    await new Promise((klar) => setTimeout(klar, 100));
  }
  throw new Error(`Servern svarade inte på ${LANGE / 1000} s. Den skrev:\n${utskrift}`);
}
