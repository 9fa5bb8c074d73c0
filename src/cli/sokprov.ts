/**
 * `npm run sokprov`: how well the search of a built site finds what people ask for. Runs test/sokprov/fragor.yaml
 * in Node and in a browser, beside plain Pagefind on the same pages, and the questions held out from tuning.
 * Takes the folder of the site, default dist. Ends with 1 when a bar is not reached.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { lasMiljo } from '../modell/miljo.ts';
import type { Soktabell } from '../sok/typer.ts';
import { hittaWebblasare, webblasarArgument } from '../utskrift/webblasare.ts';
import { lasFragor, type Provfraga } from './sokprov/fragor.ts';
import { sokareINode, tvillingarna } from './sokprov/nod.ts';
import { renPagefind } from './sokprov/ren.ts';
import { HOGST_MS, nar, sammanstall, utfall, type Utfall } from './sokprov/resultat.ts';
import { serveraRaknat } from './sokprov/server.ts';
import { missar, tabell } from './sokprov/skriv.ts';
import { fragaIWebblasare } from './sokprov/webb.ts';

const mapp = resolve(process.argv[2] ?? process.env['UT'] ?? 'dist');
const { bas } = lasMiljo();
if (!existsSync(join(mapp, 'pagefind', 'tabell.json'))) {
  console.error(`${mapp} har inget sökindex. Bygg webbplatsen först: npm run build`);
  process.exit(1);
}
const fragor = lasFragor('test/sokprov/fragor.yaml');
const undanhallna = lasFragor('test/sokprov/undanhallna.yaml');
const server = await serveraRaknat(mapp, bas);
const { sok } = await sokareINode(mapp, server.ursprung + bas);
const tvillingar = await tvillingarna(mapp);
const iNode = await stall(fragor, async (fraga) => (await sok(fraga)).adresser);

console.log(tabell('I Node', sammanstall(iNode)));
console.log(`Inte först:\n${missar(iNode)}\n`);
console.log(
  tabell(
    'Undanhållna, i Node',
    sammanstall(await stall(undanhallna, async (fraga) => (await sok(fraga)).adresser)),
  ),
);
const ren = await renPagefind(mapp);
console.log(`\n${tabell('Pagefind utan oss', sammanstall(await stall(fragor, ren.sok)))}`);
await ren.stang();
const snabb = await provaWebblasaren();
console.log(storlek());
await server.stang();
process.exitCode = nar(sammanstall(iNode)) && snabb ? 0 : 1;

async function stall(
  prov: Provfraga[],
  fraga: (fraga: string) => Promise<string[]>,
): Promise<Utfall[]> {
  const ut: Utfall[] = [];
  for (const ett of prov) ut.push(utfall(ett, await fraga(ett.fraga), tvillingar));
  return ut;
}

/** Whether hits come soon enough; true where there is no browser to try in. */
async function provaWebblasaren(): Promise<boolean> {
  const hittad = await hittaWebblasare();
  if (!hittad) {
    console.log('\nIngen webbläsare: ange CHROME_PATH för att pröva i en.');
    return true;
  }
  const browser = await chromium.launch({
    executablePath: hittad.sokvag,
    args: [...webblasarArgument],
    env: { ...process.env, ...hittad.miljo },
  });
  const svar = await fragaIWebblasare(
    browser,
    server,
    bas,
    fragor.map(({ fraga }) => fraga),
  );
  await browser.close();
  const utfallen = fragor.map((ett, i) => utfall(ett, svar.adresser[i]!, tvillingar));
  const olika = utfallen.filter(({ plats }, i) => plats !== iNode[i]!.plats);
  const tider = [...svar.tider.slice(1)].sort((a, b) => a - b);
  const del = (andel: number) => Math.round(tider[Math.floor(tider.length * andel)]!);
  console.log(`\n${tabell('I Chromium', sammanstall(utfallen))}`);
  console.log(`Annan plats än i Node: ${olika.length} frågor`);
  console.log(
    `Från tangent till träffar: median ${del(0.5)} ms (högst ${HOGST_MS}), 95 % inom ${del(0.95)} ms`,
  );
  console.log(
    `Hämtat före användning: ${svar.foreAnvandning} filer. Till första frågan: ${kB(svar.forstaFragan)}`,
  );
  return del(0.5) <= HOGST_MS;
}

function storlek(): string {
  const data = JSON.parse(readFileSync(join(mapp, 'pagefind', 'tabell.json'), 'utf8')) as Soktabell;
  return `Indexet har ${data.sidor.length} sidor och ${Object.keys(data.synonymer).length} synonymer.`;
}

function kB(byte: number): string {
  return `${(byte / 1000).toFixed(1).replace('.', ',')} kB`;
}
