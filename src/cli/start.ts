/** `npm start`: builds the handbook and serves it on this machine. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import { lasMiljo } from '../modell/miljo.ts';
import { bygg } from './bygg.ts';

const ROT = fileURLToPath(new URL('../..', import.meta.url));
const miljo = lasMiljo();
const mal = resolve(process.env['UT'] ?? 'dist');

const klart = await bygg(miljo, mal, (rad) => console.log(rad));
if (!klart) process.exit(1);

const server = await preview({
  root: ROT,
  outDir: mal,
  logLevel: 'silent',
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4321) },
});
console.log(`Läs handboken på http://127.0.0.1:${server.port}${miljo.bas} (avsluta med Ctrl+C).`);
