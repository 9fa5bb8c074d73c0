/** Releases that take each other's place while readers read: no question may fail, and no page be without its files. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { gaTillbaka, laggUtUtgava } from '../../src/cli/publicering/utgava/index.ts';
import { fraga } from './fraga.ts';
import { filerI } from './prov.ts';
import type { Servernamn } from './servrar.ts';

const UTGAVOR = 20;
const LASARE = 8;
const WRK_S = 5;

/** How many questions were asked and how many failed. */
export interface Bytesprov {
  fragor: number;
  fel: string[];
  byten: number;
  /** Questions a second, where wrk is on the machine. */
  perSekund: number | undefined;
}

/**
 * @param webbplats a built site at the top of its host
 * @param rum folder to write in
 */
export async function provaByten(
  server: Servernamn,
  webbplats: string,
  rum: string,
): Promise<Bytesprov> {
  const plats = mkdtempSync(join(rum, 'plats-'));
  await publicera(plats, webbplats, 0);
  const val = { bas: '/', malgrupp: 'publik', flyttade: [] } as const;
  const igang = await server.start({ mapp: join(plats, 'nu'), val });
  const lage = { pagar: true, fragor: 0, fel: [] as string[] };
  const agent = new Agent({ keepAlive: true });
  try {
    const lasare = Array.from({ length: LASARE }, () => las(igang.port, agent, lage));
    const wrk = korWrk(igang.port);
    let byten = 0;
    for (let nr = 1; nr <= UTGAVOR || !wrk.slut; nr++, byten++)
      await (nr % 5 === 0 ? gaTillbaka(plats) : publicera(plats, webbplats, nr));
    lage.pagar = false;
    await Promise.all(lasare);
    const matt = await wrk.svar;
    return {
      fragor: lage.fragor + (matt?.fragor ?? 0),
      fel: [...lage.fel, ...(matt?.fel ?? [])],
      byten,
      perSekund: matt?.perSekund,
    };
  } finally {
    lage.pagar = false;
    agent.destroy();
    await igang.stang();
  }
}

/** A release whose pages say their number, and whose style sheets have new names, as after a change of them. */
async function publicera(plats: string, webbplats: string, nr: number): Promise<void> {
  const ny = `${plats}-${nr}`;
  for (const fil of ['index.html', '404.html', 'filer'])
    cpSync(join(webbplats, fil), join(ny, fil), { recursive: true });
  const ark = filerI(ny).filter((fil) => /^filer\/[^/]+\.css$/.test(fil));
  const nytt = (fil: string) => fil.replace(/\.css$/, `-${nr}.css`);
  for (const fil of ark) renameSync(join(ny, fil), join(ny, nytt(fil)));
  const start = join(ny, 'index.html');
  const html = ark.reduce(
    (text, fil) => text.replaceAll(fil, nytt(fil)),
    readFileSync(start, 'utf8'),
  );
  writeFileSync(start, `${html}<!-- utgåva ${nr} -->`);
  await laggUtUtgava(plats, { webbplats: ny, med: [], behall: 3, tid: new Date() });
  rmSync(ny, { recursive: true });
}

/** One reader: opens the page, then fetches what it needs, again and again. */
async function las(
  port: number,
  agent: Agent,
  lage: { pagar: boolean; fragor: number; fel: string[] },
): Promise<void> {
  const hamta = async (vag: string) => {
    lage.fragor++;
    const svar = await fraga(port, vag, {}, 'GET', agent).catch((fel: unknown) => String(fel));
    if (typeof svar !== 'string' && svar.status === 200) return svar.kropp.toString('utf8');
    lage.fel.push(`${vag}: ${typeof svar === 'string' ? svar : svar.status}`);
    return '';
  };
  while (lage.pagar) {
    const sida = await hamta('/');
    if (!/<!-- utgåva \d+ -->$/.test(sida)) lage.fel.push('/: sidan är inte hel');
    for (const [, ark = ''] of sida.matchAll(/<link rel="stylesheet" href="([^"]+)"/g))
      await hamta(ark);
  }
}

interface Wrkprov {
  fragor: number;
  fel: string[];
  perSekund: number;
}

/** The load of wrk meanwhile, if it is installed. */
function korWrk(port: number): { svar: Promise<Wrkprov | undefined>; slut: boolean } {
  const program = ['/usr/bin/wrk', '/usr/local/bin/wrk'].find(existsSync);
  if (!program) return { svar: Promise.resolve(undefined), slut: true };
  const ord = ['-t', '1', '-c', '16', '-d', `${WRK_S}s`, `http://127.0.0.1:${port}/`];
  const prov = { slut: false, svar: Promise.resolve<Wrkprov | undefined>(undefined) };
  prov.svar = new Promise((klart, fel) => {
    execFile(program, ord, { timeout: 60_000 }, (problem, ut) => {
      prov.slut = true;
      if (problem) fel(problem);
      else klart(lasWrk(ut));
    });
  });
  return prov;
}

function lasWrk(ut: string): Wrkprov {
  return {
    fragor: Number(/(\d+) requests in/.exec(ut)?.[1]),
    fel: ut.split('\n').filter((rad) => /Socket errors|Non-2xx/.test(rad)),
    perSekund: Number(/Requests\/sec:\s+([\d.]+)/.exec(ut)?.[1]),
  };
}
