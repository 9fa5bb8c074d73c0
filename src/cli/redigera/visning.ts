/** The pages as they will look: `npm run dev` of the copy with the drafts, in a process and at a port of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PROJEKT } from '../../webb/miljo/projekt.ts';
import type { Visningslage } from '../../redigering/protokoll.ts';

/** Between two questions whether the pages are there. */
const VANTA_MS = 500;
/** After so many it has failed. */
const HOGST_GANGER = 360;
const MEST_TEXT = 600;

export class Visning {
  readonly #port: number;
  readonly #barn: ChildProcess;
  #lage: Visningslage = { lage: 'startar' };
  #sagt = '';

  /**
   * @param innehall the folder that the copy lies in
   * @param handbok its name there
   */
  constructor(port: number, innehall: string, handbok: string) {
    this.#port = port;
    const env = {
      ...process.env,
      // What bundles the script of the page leaves it at production: then the pages would have no styles.
      NODE_ENV: 'development',
      INNEHALL: innehall,
      HANDBOK: handbok,
      PORT: String(port),
      HISTORIK: '0',
      BASE: '/',
    };
    const fore = ['src/cli/grund/krav.mjs', 'src/cli/redigera/med-foraldern.ts'];
    const laddas = fore.flatMap((fil) => ['--import', join(PROJEKT, fil)]);
    this.#barn = spawn(process.execPath, [...laddas, join(PROJEKT, 'src/cli/dev.ts')], {
      cwd: PROJEKT,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const strom of [this.#barn.stdout, this.#barn.stderr])
      strom?.on(
        'data',
        (bit: Buffer) => (this.#sagt = (this.#sagt + String(bit)).slice(-MEST_TEXT)),
      );
    this.#barn.once('exit', () => (this.#lage = { lage: 'fel', text: this.#sagt.trim() }));
    void this.#vanta();
  }

  get lage(): Visningslage {
    return this.#lage;
  }

  stang(): void {
    this.#barn.removeAllListeners('exit');
    this.#barn.kill();
  }

  async #vanta(): Promise<void> {
    for (let gang = 0; gang < HOGST_GANGER && this.#lage.lage === 'startar'; gang++) {
      const svarar = await visar(`http://127.0.0.1:${this.#port}/`);
      if (svarar && this.#lage.lage === 'startar') this.#lage = { lage: 'klar' };
      else await new Promise((klar) => setTimeout(klar, VANTA_MS));
    }
    if (this.#lage.lage === 'startar') this.#lage = { lage: 'fel', text: this.#sagt.trim() };
  }
}

/** Whether there is a page to see. The server answers before it has read the handbook: with an error, which is not what it will show. */
async function visar(adress: string): Promise<boolean> {
  const svar = await fetch(adress).catch(() => undefined);
  return svar !== undefined && (svar.ok || (await svar.text()).includes('fel i handboken'));
}

/** A port that nobody uses. */
export function ledigPort(): Promise<number> {
  return new Promise((klar, fel) => {
    const prov = createServer().once('error', fel);
    prov.listen(0, '127.0.0.1', () => {
      const { port } = prov.address() as AddressInfo;
      prov.close(() => klar(port));
    });
  });
}
