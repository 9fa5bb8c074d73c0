/**
 * `npm run sokprov`: how well the search of a built site finds what people ask for. Runs its questions in test/sokprov
 * in Node and in a browser, beside plain Pagefind on the same pages, and the questions held out from tuning.
 * Takes the folder of the site, default dist. Ends with 1 when a bar is not reached.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GRANSER } from '../utskrift/pdf/granser.ts';
import { stang, starta } from '../utskrift/pdf/starta.ts';
import { hittaWebblasare } from '../utskrift/webblasare.ts';
import { INSTALLNINGSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljoForEn } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';
import { handbokensFragor, type Provfraga } from './sokprov/fragor.ts';
import { lasTabell, sokareINode, tvillingarna } from './sokprov/nod.ts';
import { renPagefind } from './sokprov/ren.ts';
import { andelRatta, provaSvar } from './sokprov/svar.ts';
import type { Miljo } from '../webb/miljo.ts';
import {
  HOGST_MS,
  SVARSRIBBOR,
  nar,
  sammanstall,
  utfall,
  type Fragautfall,
} from './sokprov/resultat.ts';
import { serveraRaknat, type Raknande } from './sokprov/server.ts';
import { felsvar, missar, tabell } from './sokprov/skriv.ts';
import { fragaIWebblasare } from './sokprov/webb.ts';

const HJALP = `Prövar hur väl sökningen på en byggd webbplats hittar det som frågas efter.

  npm run sokprov                    prövar dist
  npm run sokprov -- en/annan/mapp   prövar en annan byggd webbplats
  HANDBOK=exempel npm run sokprov    ställer den handbokens frågor

En ribba som inte nås ger slutkod 1.

${INSTALLNINGSHJALP}`;

await kommando({ kommando: 'npm run sokprov', hjalp: HJALP, ord: 1 }, async ({ ord: [mapp] }) => {
  const miljo = provadMiljoForEn('npm run sokprov');
  return prova(mapp ? resolve(mapp) : miljo.ut, miljo);
});

/** Asks every question of a built site and writes what came out. Returns the exit code. */
async function prova(mapp: string, { bas, handbok }: Miljo): Promise<number> {
  if (!existsSync(join(mapp, 'pagefind', 'tabell.json')))
    throw new Stopp(`${mapp} har inget sökindex. Bygg webbplatsen först: npm run build`);
  const fragor = handbokensFragor('fragor', handbok);
  const tvillingar = await tvillingarna(mapp);
  const prov: Prov = { mapp, bas, handbok, fragor, tvillingar };
  const server = await serveraRaknat(mapp, bas);
  try {
    const svarar = await provaSvaren(prov, server, handbok);
    if (fragor.length === 0) return svarar ? 0 : 1;
    const iNode = await provaINode(prov, server);
    await provaUtanOss(prov);
    const snabb = await provaWebblasaren(prov, server, iNode);
    skriv(await storlek(mapp));
    return nar(sammanstall(iNode)) && svarar && snabb ? 0 : 1;
  } finally {
    await server.stang();
  }
}

/** What is asked, and of what. */
interface Prov {
  mapp: string;
  bas: string;
  handbok: string;
  fragor: Provfraga[];
  tvillingar: Map<string, string>;
}

/** Whether the questions with answers reach their bars; true for a handbook that has none. */
async function provaSvaren(prov: Prov, server: Raknande, handbok: string): Promise<boolean> {
  const fragor = handbokensFragor('svar', handbok);
  if (fragor.length === 0) return true;
  const nod = await sokareINode(prov.mapp, server.ursprung + prov.bas);
  const utfallen = await provaSvar(nod, fragor, prov.tvillingar);
  const alla = sammanstall(utfallen).at(-1)!;
  const ratta = andelRatta(utfallen);
  skriv(tabell('Frågor med svar, i Node', sammanstall(utfallen)));
  skriv(`Inte först:\n${missar(utfallen)}`);
  skriv(`Svar som väntas och ges: ${Math.round(ratta * 100)} %\n${felsvar(utfallen)}\n`);
  return (
    alla.forst >= SVARSRIBBOR.forst &&
    alla.blandTre >= SVARSRIBBOR.blandTre &&
    ratta >= SVARSRIBBOR.ratta
  );
}

async function provaINode(prov: Prov, server: Raknande): Promise<Fragautfall[]> {
  const { sok } = await sokareINode(prov.mapp, server.ursprung + prov.bas);
  const fraga = async (ord: string) => (await sok(ord)).adresser;
  const iNode = await stall(prov, prov.fragor, fraga);
  skriv(tabell('I Node', sammanstall(iNode)));
  skriv(`Inte först:\n${missar(iNode)}\n`);
  const undanhallna = await stall(prov, handbokensFragor('undanhallna', prov.handbok), fraga);
  skriv(tabell('Undanhållna, i Node', sammanstall(undanhallna)));
  return iNode;
}

async function provaUtanOss(prov: Prov): Promise<void> {
  const ren = await renPagefind(prov.mapp);
  const utfallen = await stall(prov, prov.fragor, ren.sok);
  skriv(`\n${tabell('Pagefind utan oss', sammanstall(utfallen))}`);
  await ren.stang();
}

async function stall(
  { tvillingar }: Prov,
  prov: Provfraga[],
  fraga: (fraga: string) => Promise<string[]>,
): Promise<Fragautfall[]> {
  const ut: Fragautfall[] = [];
  for (const ett of prov) ut.push(utfall(ett, await fraga(ett.fraga), tvillingar));
  return ut;
}

/** Whether hits come soon enough; true where there is no browser to try in. */
async function provaWebblasaren(
  { bas, fragor, tvillingar }: Prov,
  server: Raknande,
  iNode: Fragautfall[],
): Promise<boolean> {
  const hittad = await hittaWebblasare();
  if (!hittad) {
    skriv('\nIngen webbläsare: ange CHROME_PATH för att pröva i en.');
    return true;
  }
  const browser = await starta(hittad, GRANSER);
  const svar = await fragaIWebblasare(
    browser,
    server,
    bas,
    fragor.map(({ fraga }) => fraga),
  );
  await stang(browser, GRANSER);
  const utfallen = fragor.map((ett, i) => utfall(ett, svar.adresser[i]!, tvillingar));
  const olika = utfallen.filter(({ plats }, i) => plats !== iNode[i]!.plats);
  const tider = [...svar.tider.slice(1)].sort((a, b) => a - b);
  const del = (andel: number) => Math.round(tider[Math.floor(tider.length * andel)]!);
  skriv(`\n${tabell('I Chromium', sammanstall(utfallen))}`);
  skriv(`Annan plats än i Node: ${olika.length} frågor`);
  skriv(
    `Från tangent till träffar: median ${del(0.5)} ms (högst ${HOGST_MS}), 95 % inom ${del(0.95)} ms`,
  );
  skriv(
    `Hämtat före användning: ${svar.foreAnvandning} filer. Till första frågan: ${kB(svar.forstaFragan)}`,
  );
  return del(0.5) <= HOGST_MS;
}

async function storlek(mapp: string): Promise<string> {
  const data = await lasTabell(mapp);
  return `Indexet har ${data.sidor.length} sidor och ${Object.keys(data.synonymer).length} synonymer.`;
}

function kB(byte: number): string {
  return `${(byte / 1000).toFixed(1).replace('.', ',')} kB`;
}
