/** The web servers of this machine, each started with the file that `npm run drift` writes for it. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { apachefil, apacheMappfil } from '../../src/cli/drift/apache.ts';
import { caddyfil } from '../../src/cli/drift/caddy.ts';
import { nginxBrotlifil, nginxfil } from '../../src/cli/drift/nginx.ts';
import { PLATS, type Driftval } from '../../src/cli/drift/val.ts';

/** A server that answers. */
export interface Igang {
  port: number;
  pid: number;
  /** Whether it sends twins packed with brotli. */
  brotli: boolean;
  stang: () => Promise<void>;
}

/** A server that may be on the machine. */
export interface Servernamn {
  namn: string;
  /** The program, or undefined where it is not installed. */
  program: string | undefined;
  start: (plats: Serverplats) => Promise<Igang>;
}

/** What a server gives out, and how. */
export interface Serverplats {
  mapp: string;
  val: Driftval;
}

/** Where it lies, where it may write, where it listens. */
interface Rum extends Serverplats {
  program: string;
  rum: string;
  port: number;
}

/** What differs from one server to another: its files, and the words that start it. */
interface Startord {
  ord: string[];
  brotli: boolean;
  env?: Record<string, string>;
}

const LANGST_MS = 15_000;
const SBIN = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'];
const ROT = process.getuid?.() === 0;

/** All that the files are written for and that can be started. */
export const SERVRAR: Servernamn[] = [
  server('nginx', ['nginx'], startaNginx),
  server('Apache', ['apache2', 'httpd'], (rum) => startaApache(rum, false)),
  server('Apache med .htaccess', ['apache2', 'httpd'], (rum) => startaApache(rum, true)),
  server('Caddy', ['caddy'], startaCaddy),
];

function server(namn: string, program: string[], skriv: (rum: Rum) => Startord): Servernamn {
  const hittat = SBIN.flatMap((mapp) => program.map((ett) => join(mapp, ett))).find(existsSync);
  const start = async (plats: Serverplats): Promise<Igang> => {
    const rum = mkdtempSync(join(tmpdir(), 'driftprov-'));
    chmodSync(rum, 0o755);
    const port = await ledigPort();
    const allt = { ...plats, rum, port, program: hittat ?? '' };
    const { ord, brotli, env } = skriv(allt);
    const barn = spawn(allt.program, ord, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const stang = () => stoppa(barn).finally(() => rmSync(rum, { recursive: true, force: true }));
    await svarar(namn, barn, port, rum).catch(async (fel: unknown) => {
      await stang();
      throw fel;
    });
    return { port, pid: barn.pid ?? 0, brotli, stang };
  };
  return { namn, program: hittat, start };
}

function startaNginx({ mapp, val, rum, port }: Rum): Startord {
  const modul = ['/usr/lib/nginx/modules', process.env['NGINX_MODULER'] ?? '']
    .map((ett) => join(ett, 'ngx_http_brotli_static_module.so'))
    .find(existsSync);
  const tillfalliga = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(rum, 'handbok.conf'),
    paPlats(nginxfil(val, port), mapp).replace('listen ', 'listen 127.0.0.1:'),
  );
  writeFileSync(join(rum, 'brotli.conf'), modul ? nginxBrotlifil() : '');
  writeFileSync(
    join(rum, 'nginx.conf'),
    [
      ...(modul ? [`load_module ${modul};`] : []),
      ...(ROT ? ['user root;'] : []),
      'daemon off;',
      'worker_processes 2;',
      `pid ${rum}/nginx.pid;`,
      `error_log ${rum}/fel.log;`,
      'events { worker_connections 1024; }',
      'http {',
      'access_log off;',
      ...tillfalliga.map((ett) => `${ett}_temp_path ${rum}/${ett};`),
      `include ${rum}/brotli.conf;`,
      `include ${rum}/handbok.conf;`,
      '}',
    ].join('\n'),
  );
  return {
    ord: ['-p', rum, '-c', join(rum, 'nginx.conf'), '-e', join(rum, 'fel.log')],
    brotli: modul !== undefined,
  };
}

const APACHEMODULER = [
  'mpm_event',
  'authz_core',
  'authz_host',
  'alias',
  'dir',
  'mime',
  'headers',
  'rewrite',
  'filter',
  'deflate',
];

function startaApache({ mapp, val, rum, port, program }: Rum, iMappen: boolean): Startord {
  const moduler = [
    '/usr/lib/apache2/modules',
    '/usr/lib64/httpd/modules',
    '/usr/lib/httpd/modules',
  ].find(existsSync);
  const inbyggda = execFileSync(program, ['-l'], { encoding: 'utf8' });
  const varden = paPlats(apachefil(val, port), mapp);
  if (iMappen) writeFileSync(join(mapp, '.htaccess'), apacheMappfil(val));
  else rmSync(join(mapp, '.htaccess'), { force: true });
  writeFileSync(
    join(rum, 'apache.conf'),
    [
      `ServerRoot ${rum}`,
      `Listen 127.0.0.1:${port}`,
      `PidFile ${rum}/apache.pid`,
      `ErrorLog ${rum}/fel.log`,
      `Mutex file:${rum} default`,
      'ServerName localhost',
      ...(ROT ? ['User nobody', 'Group nogroup'] : []),
      ...APACHEMODULER.filter(
        (ett) => !inbyggda.includes(`mod_${ett}.c`) && !inbyggda.includes(` ${ett}.c`),
      ).map((ett) => `LoadModule ${ett}_module ${moduler}/mod_${ett}.so`),
      'TypesConfig /dev/null',
      iMappen ? baraTillstand(varden) : varden,
    ].join('\n'),
  );
  return { ord: ['-f', join(rum, 'apache.conf'), '-DFOREGROUND'], brotli: true };
}

/** The host as somebody else has set it up: all that is ours stands in .htaccess. */
function baraTillstand(varden: string): string {
  return varden.replace(
    /(<Directory [^>]*>)[^]*?(?=\s*<\/Directory>)/,
    '$1\nAllowOverride All\nOptions FollowSymLinks\nRequire all granted\n',
  );
}

function startaCaddy({ mapp, val, rum, port }: Rum): Startord {
  const fil = join(rum, 'Caddyfile');
  mkdirSync(join(rum, 'data'));
  const eget = `{\n  admin off\n  auto_https off\n}\n`;
  writeFileSync(fil, eget + paPlats(caddyfil(val, `http://127.0.0.1:${port}`), mapp));
  const env = { XDG_DATA_HOME: join(rum, 'data'), XDG_CONFIG_HOME: join(rum, 'data'), HOME: rum };
  return { ord: ['run', '--config', fil, '--adapter', 'caddyfile'], brotli: true, env };
}

function paPlats(text: string, mapp: string): string {
  return text.replaceAll(PLATS, mapp);
}

async function ledigPort(): Promise<number> {
  const fraga = createServer();
  await new Promise<void>((klart) => fraga.listen(0, '127.0.0.1', klart));
  const { port } = fraga.address() as AddressInfo;
  await new Promise((klart) => fraga.close(klart));
  return port;
}

/** Waits until the server answers. @throws Error with what it wrote, when it ends or never does */
async function svarar(namn: string, barn: ChildProcess, port: number, rum: string): Promise<void> {
  let skrivet = '';
  for (const strom of [barn.stdout, barn.stderr])
    strom?.on('data', (bit) => (skrivet += String(bit)));
  const start = Date.now();
  while (barn.exitCode === null && Date.now() - start < LANGST_MS) {
    const svar = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(
      () => undefined,
    );
    if (svar) return;
    await vanta(50);
  }
  const logg = join(rum, 'fel.log');
  const mer = existsSync(logg) ? readFileSync(logg, 'utf8') : '';
  throw new Error(`${namn} svarar inte på port ${port}.\n${skrivet}${mer}`);
}

/** Ends a server that was started here. */
async function stoppa(barn: ChildProcess): Promise<void> {
  if (barn.exitCode !== null) return;
  const slut = new Promise((klart) => barn.once('exit', klart));
  barn.kill('SIGTERM');
  const dodad = setTimeout(() => barn.kill('SIGKILL'), 5_000);
  await slut;
  clearTimeout(dodad);
}
