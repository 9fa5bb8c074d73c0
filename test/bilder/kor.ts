/** `npm run bilder`: measures every picture of a built site in a browser. Slutkod 1 when a reader would stumble on any. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { kommando, provadMiljo } from '../../src/cli/grund/kommando.ts';
import { Stopp } from '../../src/cli/grund/stopp.ts';
import { servera, VANTA_PA_TYPSNITT } from '../stod/server.ts';
import { sidorna } from '../stod/sidor.ts';
import { startaWebblasare } from '../stod/webblasare.ts';
import { blankning } from './blank.ts';
import { felen, matSidan, type Matning } from './matning.ts';
import { bildsidor } from './platser.ts';
import { rapport } from './rapport.ts';

const FLIKAR = 2;
const HJALP = `Mäter bilderna på en byggd webbplats: skroll, liten text, streck genom text, rutor på varandra, svärta.
Varje bild mäts en gång på varje slags sida, i tre bredder, ljust och mörkt.

  npm run bilder                     mäter dist
  npm run bilder -- en/annan/mapp    mäter en annan byggd webbplats
  npm run bilder -- --alla           visar varje fel, inte bara hur många

Ett fel ger slutkod 1.`;

await kommando(
  { kommando: 'npm run bilder', hjalp: HJALP, ord: 1, flaggor: { alla: 'boolean' } },
  async ({ ord: [mapp], val }) => {
    const miljo = provadMiljo();
    const dist = mapp ? resolve(mapp) : miljo.ut;
    if (!existsSync(join(dist, 'index.html')))
      throw new Stopp(`${dist} är ingen byggd webbplats. Bygg den först: npm run build`);
    const matt = await matAllt(dist, miljo.bas);
    console.log(rapport(matt));
    const fel = matt.flatMap(felen);
    if (val['alla']) console.log(fel.join('\n'));
    return fel.length > 0 ? 1 : 0;
  },
);

async function matAllt(dist: string, bas: string): Promise<Matning[]> {
  const kvar = bildsidor(sidorna(dist));
  const [server, program] = await Promise.all([servera({ [bas]: dist }), startaWebblasare()]);
  try {
    const lasare = await chromium.connect(program.wsEndpoint());
    const alla = Array.from({ length: FLIKAR }, () => matKon(lasare, server.adress, kvar));
    return (await Promise.all(alla)).flat();
  } finally {
    await program.close();
    await server.stang();
  }
}

/** One tab takes page after page, until none is left. */
async function matKon(lasare: Browser, start: string, kvar: string[]): Promise<Matning[]> {
  const blank = await blankning(await lasare.newPage());
  const flik = await lasare.newPage({ extraHTTPHeaders: { [VANTA_PA_TYPSNITT]: 'ja' } });
  const matt: Matning[] = [];
  for (let sida = kvar.shift(); sida !== undefined; sida = kvar.shift()) {
    await flik.goto(start + sida, { waitUntil: 'load' });
    await flik.evaluate(() => Promise.allSettled([...document.fonts].map((ett) => ett.load())));
    matt.push(...(await matSidan(flik, sida, blank)));
  }
  return matt;
}
