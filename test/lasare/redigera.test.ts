/** `npm run redigera` as an editor meets it: finds a page, changes a field, sees what is wrong, saves, and proposes. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BRA } from '../fall/stod.ts';
import { axeFynd, medAxe, sidledes } from '../stod/axe.ts';

const mapp = mkdtempSync(path.join(tmpdir(), 'roda-traden-redigera-prov-'));
const ROLL = 'roller/styrelsen.mdx';
const LANGE = 120_000;
const las = (): string => readFileSync(path.join(mapp, 'exempel', ROLL), 'utf8');
const git = (...ord: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.se', ...ord], {
    cwd: mapp,
    encoding: 'utf8',
  }).trim();

let barn: ChildProcess;
let utskrift = '';
let lasare: Browser;
let sida: Page;
let bas: string;
const konsol: string[] = [];
const utanfor: string[] = [];

beforeAll(async () => {
  cpSync(BRA, path.join(mapp, 'exempel'), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'start');
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, INNEHALL: mapp, HANDBOK: 'exempel', PORT: '0' } as NodeJS.ProcessEnv;
  barn = spawn(process.execPath, ['src/cli/redigera.ts', '--utan-visning'], { env });
  barn.stderr!.on('data', (bit: Buffer) => (utskrift += bit));
  const adress = await new Promise<string>((klar, fel) => {
    barn.once('exit', () => fel(new Error(`Kommandot slutade:\n${utskrift}`)));
    barn.stdout!.on('data', (bit: Buffer) => {
      utskrift += bit;
      const funnen = /http:\S+/.exec(utskrift)?.[0];
      if (funnen) klar(funnen);
    });
  });
  bas = adress.replace(/#.*/, '');
  lasare = await chromium.connect(inject('webblasare'), { timeout: LANGE });
  sida = await lasare.newPage();
  sida.setDefaultTimeout(LANGE);
  sida.on('console', (rad) => rad.type() === 'error' && konsol.push(rad.text()));
  sida.on('pageerror', (fel) => konsol.push(fel.message));
  sida.on('request', (fraga) => fraga.url().startsWith(bas) || utanfor.push(fraga.url()));
  await medAxe(sida);
  await sida.goto(adress);
}, LANGE);
afterAll(async () => {
  await lasare?.close();
  barn?.removeAllListeners('exit');
  barn?.kill();
  rmSync(mapp, { recursive: true, force: true });
});

describe('npm run redigera', () => {
  it('finds a page by its name, and takes the key out of the address', async () => {
    await sida.getByLabel('Sök en sida').fill('styrelse');
    const lank = sida
      .locator('.filer')
      .getByRole('link', { name: 'Kommunstyrelsen', exact: true })
      .first();
    expect(await axeFynd(sida, 'alla')).toEqual([]);
    expect(sida.url()).toBe(bas);
    await lank.click();
    await sida.getByRole('heading', { level: 1, name: 'Kommunstyrelsen' }).waitFor();
  });

  it('tells at the field what is wrong while one writes, and saves nothing', async () => {
    const fore = las();
    await sida.getByLabel('Sammanfattning').fill('');
    const falt = sida.locator('[data-vag="sammanfattning"]');
    await falt.getByText('Fältet "sammanfattning" saknas').waitFor();
    expect(await sida.getByLabel('Sammanfattning').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFynd(sida, 'alla')).toEqual([]);
    expect(las()).toBe(fore);
  });

  it('keeps what is not saved when the page is loaded again', async () => {
    await sida.getByLabel('Sammanfattning').fill('Styrelsen leder arbetet.');
    await sida.getByLabel('Text', { exact: true }).click();
    await sida.keyboard.press('Control+End');
    await sida.keyboard.type('Se [död](roll:finns-inte).');
    await sida.locator('.cm-lintRange-error').first().waitFor();
    sida.once('dialog', (ruta) => void ruta.accept());
    await sida.reload();
    await sida.getByText('är tillbaka').waitFor();
    expect(await sida.getByLabel('Sammanfattning').inputValue()).toBe('Styrelsen leder arbetet.');
    expect(await sida.getByLabel('Text', { exact: true }).textContent()).toContain('död');
  });

  it('saves the lines that were changed and no others', async () => {
    const fore = las();
    await sida.getByRole('button', { name: 'Spara', exact: true }).click();
    await sida.locator('.lage', { hasText: /^Sparad/ }).waitFor();
    const efter = las();
    const [yaml = '', brod = ''] = efter.split(/^---\n(?=[^]*)/m).slice(1);
    expect(yaml).toContain('sammanfattning: Styrelsen leder arbetet.');
    expect(brod).toContain('Se [död](roll:finns-inte).');
    const andrade = efter.split('\n').filter((rad) => !fore.split('\n').includes(rad));
    expect(andrade.length).toBe(2);
  });

  it('is read in the dark and on a narrow screen', async () => {
    await sida.emulateMedia({ colorScheme: 'dark' });
    await sida.setViewportSize({ width: 320, height: 700 });
    expect([...(await axeFynd(sida, 'alla')), ...(await sidledes(sida))]).toEqual([]);
  });

  it('proposes what was saved on a branch of its own', async () => {
    const fore = [git('rev-parse', 'HEAD'), git('status', '--porcelain')];
    await sida.getByRole('link', { name: 'Lämna förslag' }).click();
    await sida.locator('ins', { hasText: 'Styrelsen leder arbetet.' }).waitFor();
    expect(await axeFynd(sida, 'alla')).toEqual([]);
    if (await sida.getByLabel('Ditt namn').isVisible()) {
      await sida.getByLabel('Ditt namn').fill('Anna Åberg');
      await sida.getByLabel('Din e-postadress').fill('anna@example.se');
    }
    await sida.getByRole('button', { name: 'Lämna förslaget' }).click();
    await sida.getByText('Det ligger på grenen forslag/').waitFor();
    expect([git('rev-parse', 'HEAD'), git('status', '--porcelain')]).toEqual(fore);
    const gren = git('for-each-ref', '--format=%(refname:short)', 'refs/heads/forslag');
    expect(git('show', `${gren}:exempel/${ROLL}`)).toBe(las().trim());
  });

  it('asks no other host, and nothing goes wrong on the way', () => {
    expect(utanfor).toEqual([]);
    expect(konsol).toEqual([]);
  });
});
