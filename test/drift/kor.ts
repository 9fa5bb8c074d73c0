/** `npm run driftprov`: the files of drift/, tried with the web servers that this machine has. Exit code 1 when one answers wrongly. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driftval } from '../../src/cli/drift/val.ts';
import { provaByten } from './byte.ts';
import { flyttadeI } from '../../src/cli/drift/flyttade.ts';
import { kommando } from '../../src/cli/grund/kommando.ts';
import { skriv } from '../../src/cli/grund/skriv.ts';
import { byggProvplats, laggTillProvfiler } from './provplats.ts';
import { PROVEN, type Prov } from './prov.ts';
import { SERVRAR, type Servernamn } from './servrar.ts';

const HJALP = `Provar filerna i drift mot de webbservrar som finns på datorn: nginx, Apache och Caddy.
Bygger en liten handbok och visar den från varje server: överst och publikt, i en mapp och internt.
Byter utgåva många gånger medan nginx får frågor: ingen fråga får bli utan svar.

  npm run driftprov

Ett fel ger slutkod 1. Servrar som inte är installerade räknas upp.`;

/** How the small handbook is published. */
const LAGEN: Pick<Driftval, 'bas' | 'malgrupp'>[] = [
  { bas: '/', malgrupp: 'publik' },
  { bas: '/kommun/handbok/', malgrupp: 'intern' },
];

await kommando({ kommando: 'npm run driftprov', hjalp: HJALP }, async () => {
  const finns = SERVRAR.filter(({ program }) => program !== undefined);
  const saknas = SERVRAR.filter(({ program }) => program === undefined);
  const fel: string[] = [];
  for (const lage of LAGEN) fel.push(...(await provaLage(lage, finns)));
  if (saknas.length > 0) skriv(`Inte installerade: ${saknas.map(({ namn }) => namn).join(', ')}.`);
  skriv(`${finns.length} servrar provade, ${fel.length} fel.`);
  return fel.length > 0 ? 1 : 0;
});

async function provaLage(
  { bas, malgrupp }: (typeof LAGEN)[number],
  servrar: Servernamn[],
): Promise<string[]> {
  const rum = mkdtempSync(join(tmpdir(), 'driftplats-'));
  chmodSync(rum, 0o755);
  try {
    const mapp = await byggProvplats(rum, { bas, malgrupp });
    laggTillProvfiler(mapp);
    const val = { bas, malgrupp, flyttade: await flyttadeI(mapp, bas) };
    const fel: string[] = [];
    for (const server of servrar) fel.push(...(await provaServer(server, mapp, val)));
    const [nginx] = servrar.filter(({ namn }) => namn === 'nginx');
    if (nginx && bas === '/') fel.push(...(await provaBytet(nginx, mapp, rum)));
    return fel;
  } finally {
    rmSync(rum, { recursive: true, force: true });
  }
}

/** Every try on one server. Returns what went wrong, which has been written. */
async function provaServer(server: Servernamn, mapp: string, val: Driftval): Promise<string[]> {
  const igang = await server.start({ mapp, val });
  try {
    const fel = await alla({ ...igang, mapp, val });
    const packat = igang.brotli ? 'brotli och gzip' : 'gzip';
    skriv(
      `${server.namn}, ${val.bas}, ${val.malgrupp}, ${packat}: ${fel.length} fel av ${Object.keys(PROVEN).length} prov`,
    );
    fel.forEach((ett) => skriv(`  ${ett}`));
    return fel;
  } finally {
    await igang.stang();
  }
}

async function alla(prov: Prov): Promise<string[]> {
  const fel: string[] = [];
  for (const [namn, prova] of Object.entries(PROVEN)) {
    const ord = await prova(prov).then(() => undefined, String);
    if (ord) fel.push(`${namn}: ${ord.split('\n')[0]}`);
  }
  return fel;
}

/** Releases by turns, under load. Returns what went wrong, which has been written. */
async function provaBytet(server: Servernamn, mapp: string, rum: string): Promise<string[]> {
  const { fragor, fel, byten, perSekund } = await provaByten(server, mapp, rum);
  const takt =
    perSekund === undefined ? '' : `, ${Math.round(perSekund)} frågor i sekunden med wrk`;
  skriv(`${server.namn}, ${byten} byten av utgåva: ${fel.length} fel av ${fragor} frågor${takt}`);
  fel.slice(0, 5).forEach((ett) => skriv(`  ${ett}`));
  return fel;
}
