/** `npm run drift`: writes the files that web servers are set up with, all of them from one list of headers, types and rules. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Miljo } from '../webb/miljo.ts';
import { driftfiler } from './drift/filer.ts';
import { flyttadeI } from './drift/flyttade.ts';
import { driftmapp } from './drift/mapp.ts';
import type { Driftval } from './drift/val.ts';
import { kommando, provadMiljo } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';

const HJALP = `Skriver filer för webbservrar: nginx, Apache, Caddy, IIS, Cloudflare, Netlify, objektlager och container.

  npm run drift                                   skriver mappen drift: överst på sin webbplats, publik
  npm run drift -- --ut min-drift                 skriver till en annan mapp
  npm run drift -- --webbplats dist --ut x        tar med de gamla adresserna i en byggd handbok
  BASE=/handbok MALGRUPP=intern npm run drift -- --ut intern

Sidan Publicera i handboken berättar hur filerna används.`;

await kommando(
  {
    kommando: 'npm run drift',
    hjalp: HJALP,
    flaggor: { ut: 'string', webbplats: 'string' },
  },
  async ({ val: { ut, webbplats } }) => {
    const miljo = provadMiljo();
    const mapp = driftmapp(typeof ut === 'string' ? ut : undefined, miljo);
    const delar = miljo.valda.length > 1 ? miljo.valda : [];
    const filer = driftfiler(await valFor(miljo, webbplats), delar);
    for (const [fil, text] of filer) {
      mkdirSync(dirname(join(mapp, fil)), { recursive: true });
      writeFileSync(join(mapp, fil), text, { mode: fil.endsWith('.sh') ? 0o755 : 0o644 });
    }
    skriv(`Skrev ${filer.size} filer i ${mapp}.`);
    return 0;
  },
);

async function valFor({ bas, malgrupp }: Miljo, webbplats?: string | true): Promise<Driftval> {
  if (typeof webbplats !== 'string') return { bas, malgrupp, flyttade: [] };
  const mapp = resolve(webbplats);
  if (!existsSync(join(mapp, 'index.html')))
    throw new Stopp(`${mapp} är ingen byggd webbplats. Bygg den först: npm run build`);
  const flyttade = await flyttadeI(mapp, bas);
  const utanfor = flyttade.find(({ till }) => !till.startsWith(bas));
  if (utanfor)
    throw new Stopp(
      `${mapp} är byggd för en annan mapp än ${bas}: den leder vidare till ${utanfor.till}. Sätt samma BASE som när den byggdes.`,
    );
  return { bas, malgrupp, flyttade };
}
