/** `npm run byggprov`: builds the last commit twice, in worlds as unlike as can be, and compares the bytes. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kopiera, osparat, senaste } from './byggprov/kopia.ts';
import { jamforTrad } from './byggprov/skillnad.ts';
import { egnaInstallningar, miljoFor, VARLDAR, type Varld } from './byggprov/varldar.ts';
import { stannaVidAvbrott, taBortVidSlut } from './grund/avbrott.ts';
import { INSTALLNINGSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljo } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';
import { sekunder } from './stege.ts';

const HJALP = `Bygger den senast sparade versionen (git) två gånger och jämför varje byte.

  npm run byggprov                   den förvalda handboken
  HANDBOK=exempel npm run byggprov   en annan handbok

Byggena har olika mapp, tidszon, språk, rättigheter på filer, ordning mellan filer, dag och antal kärnor.
Skiljer något visas den första filen och platsen i den. Då är slutkoden 1.

${INSTALLNINGSHJALP}`;

/** No build comes near: one that does has stopped. */
const HOGST_MS = 30 * 60_000;

stannaVidAvbrott(() => undefined);
await kommando({ kommando: 'npm run byggprov', hjalp: HJALP }, async () => {
  provadMiljo();
  const arbete = await realpath(await mkdtemp(join(tmpdir(), 'roda-traden-byggprov-')));
  taBortVidSlut(arbete);
  const version = senaste();
  skriv([`Bygger ${version} två gånger`, ...egnaInstallningar()].join(', '));
  const andrat = osparat();
  if (andrat.length > 0)
    skriv(`Ändringar som inte är sparade i git är inte med: ${andrat.length} filer.`);
  const mappar: string[] = [];
  for (const varld of VARLDAR) mappar.push(await byggI(varld, arbete, version));
  return jamfor(mappar[0]!, mappar[1]!);
});

/** Builds a copy of the commit in a world. Returns the folder of the result. */
async function byggI(varld: Varld, arbete: string, version: string): Promise<string> {
  const start = performance.now();
  const rot = join(arbete, varld.mapp);
  const [projekt, ut, hem] = [join(rot, 'projekt'), join(rot, 'webbplats'), join(rot, 'hem')];
  await mkdir(hem, { recursive: true });
  await kopiera(version, projekt);
  await korBygge(projekt, varld, miljoFor(varld, { ut, hem }));
  skriv(`  ${varld.ord}: ${sekunder(start)}`);
  return ut;
}

function korBygge(projekt: string, varld: Varld, env: NodeJS.ProcessEnv): Promise<void> {
  const egen = process.umask(varld.umask);
  const barn = spawn(process.execPath, ['src/cli/bygg.ts'], {
    cwd: projekt,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: HOGST_MS,
  });
  process.umask(egen);
  // Before the folder that it writes in is taken away.
  const vidSlut = () => void barn.kill('SIGKILL');
  process.prependListener('exit', vidSlut);
  let sagt = '';
  for (const strom of [barn.stdout, barn.stderr]) strom.on('data', (bit: Buffer) => (sagt += bit));
  return new Promise((klart, fel) => {
    barn.once('error', fel);
    barn.once('close', (kod) => {
      process.off('exit', vidSlut);
      if (kod === 0) klart();
      else
        fel(
          new Stopp(
            `Bygget gick inte (${varld.ord}).\n${sagt.trim().split('\n').slice(-20).join('\n')}`,
          ),
        );
    });
  });
}

async function jamfor(ett: string, annat: string): Promise<number> {
  const { summor, filer, rader } = await jamforTrad(ett, annat);
  if (rader.length === 0) {
    skriv(`Samma byte: ${filer} filer, summa ${summor[0]}`);
    return 0;
  }
  skriv(['Byggena är inte lika.', ...rader].join('\n'));
  return 1;
}
