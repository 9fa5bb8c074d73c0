/** Starts `npm run redigera` and waits for its address. */
import { spawn } from 'node:child_process';

const LANGST_MS = 60_000;

export interface Startad {
  adress: string;
  stang: () => void;
}

/** @param innehall the folder of handbooks */
export function startaRedigera(innehall: string): Promise<Startad> {
  const env = { ...process.env, INNEHALL: innehall, HANDBOK: 'exempelkoping', PORT: '0' };
  const barn = spawn(process.execPath, ['src/cli/redigera.ts'], { env });
  const stang = () => void barn.kill('SIGTERM');
  return new Promise((klart, fel) => {
    let sagt = '';
    const klocka = setTimeout(() => {
      stang();
      fel(new Error(`redigera gave no address: ${sagt}`));
    }, LANGST_MS);
    const las = (bit: Buffer) => {
      sagt += bit.toString();
      const adress = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(sagt)?.[0];
      if (!adress) return;
      clearTimeout(klocka);
      klart({ adress, stang });
    };
    barn.stdout.on('data', las);
    barn.stderr.on('data', las);
    barn.on('exit', () => fel(new Error(`redigera ended: ${sagt}`)));
  });
}
