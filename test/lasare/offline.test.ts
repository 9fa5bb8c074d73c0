/** A reader who saves the training, loses the network, is told of a new edition, and removes it all again. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { skrivOffline } from '../../src/offline/index.ts';
import { lasInTrad } from '../../src/webb/byggtrad/oppna.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { servera, type Server } from '../stod/server.ts';

const BAS = '/h/mora/';
const TEXT = 'popular/arshjulet/';
/** Most of the site, and the search index. */
const EJ_SPARAT =
  /[\\/]mora[\\/](?:pagefind|redaktor|kapitel|roller|styrdokument|arshjul|utskrift|diagram)$/;
const PLATS = { bas: BAS, plats: undefined };
let webblasare: Browser;
let server: Server;
let mapp: string;

beforeAll(async () => {
  mapp = await mkdtemp(join(tmpdir(), 'roda-traden-offline-'));
  // A copy of what is saved: another edition is made of it.
  await cp(provbygge('mora'), mapp, { recursive: true, filter: (fil) => !EJ_SPARAT.test(fil) });
  [webblasare, server] = await Promise.all([
    chromium.connect(inject('webblasare')),
    servera({ [BAS]: mapp }),
  ]);
});
afterAll(async () => {
  await Promise.all([webblasare?.close(), server?.stang()]);
  await rm(mapp, { recursive: true, force: true });
});

it('keeps what was saved, says how old it is, and leaves nothing when it is removed', async () => {
  const sida = await (await webblasare.newContext()).newPage();
  sida.setDefaultTimeout(60_000);
  const ga = (vag: string) => sida.goto(server.adress + vag);
  const status = sida.getByRole('status').filter({ hasText: /\w/ });

  await ga('utbildning/offline/');
  await sida.evaluate(() => caches.open('offline:/annan/:sidor'));
  expect(await antalForrad(sida)).toBe(1);
  await sida.getByRole('button', { name: 'Spara för läsning utan nät' }).click();
  await status.filter({ hasText: /^Klart\. Sparat .+ \d+ filer, [\d,]+ MB/ }).waitFor();

  const forsta = await utgavan(mapp);
  await nyUtgava(mapp);
  const andra = await utgavan(mapp);
  expect(andra).not.toBe(forsta);
  await ga(TEXT);
  expect(await sida.locator('h1').innerText()).toBe('Nytt namn');
  await status.filter({ hasText: 'En ny version finns.' }).waitFor();
  await sida.getByRole('button', { name: 'Läs in den' }).click();
  await sida.locator('[data-ny-utgava]').waitFor({ state: 'detached' });

  await sida.context().setOffline(true);
  const rad = sida.getByRole('complementary', { name: 'Sparad version' });
  for (const vag of [TEXT, 'utbildning/', '']) {
    await ga(vag);
    expect(await rad.innerText()).toMatch(/^Du läser den sparade versionen från \d+ \w+ \d{4}/);
    expect(await rad.innerText()).toContain(andra);
    expect(await sida.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
      'Source Sans 3',
    );
  }
  await ga('kapitel/');
  expect(await sida.locator('h1').innerText()).toBe('Den här sidan är inte sparad');

  await sida.context().setOffline(false);
  await ga('utbildning/offline/');
  expect(await rad.count()).toBe(0);
  await sida.getByRole('button', { name: 'Ta bort det sparade' }).click();
  await status.filter({ hasText: 'Det som var sparat är borttaget.' }).waitFor();
  expect(await antalForrad(sida)).toBe(1);
  expect(
    await sida.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await sida.context().close();
});

it('says what went wrong, and saves nothing by halves', async () => {
  const sida = await (await webblasare.newContext()).newPage();
  sida.setDefaultTimeout(60_000);
  await sida.goto(`${server.adress}utbildning/offline/`);
  await rm(join(mapp, TEXT), { recursive: true });
  await sida.getByRole('button', { name: 'Spara för läsning utan nät' }).click();
  await sida.getByText('Det gick inte att spara: alla sidor kunde inte hämtas.').waitFor();
  expect(await antalForrad(sida)).toBe(0);
  await sida.context().close();
});

function antalForrad(sida: Page): Promise<number> {
  return sida.evaluate(async () => (await caches.keys()).length);
}

async function utgavan(mapp: string): Promise<string> {
  const kod = await readFile(join(mapp, 'offline.js'), 'utf8');
  return /\bid:[`"'](\w{7})[`"']/.exec(kod)?.[1] ?? '';
}

/** The same handbook with another heading on one page. */
async function nyUtgava(mapp: string): Promise<void> {
  const fil = join(mapp, TEXT, 'index.html');
  const html = await readFile(fil, 'utf8');
  await writeFile(fil, html.replace(/<h1>[^<]*/, '<h1>Nytt namn'));
  await skrivOffline(await lasInTrad(mapp), PLATS);
}
