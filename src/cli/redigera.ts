/** `npm run redigera`: a page in the browser, on this machine alone, where an editor changes the handbook without a terminal. */
import './grund/avskilt.ts';
import { handboksrot } from '../webb/miljo.ts';
import { stannaVidAvbrott, taBortVidSlut } from './grund/avbrott.ts';
import { kommando, provadMiljoForEn } from './grund/kommando.ts';
import { portfel, provaPort } from './grund/port.ts';
import { skriv } from './grund/skriv.ts';
import { felkod } from './grund/systemfel.ts';
import { bunta } from './redigera/bunt.ts';
import { sidan } from './redigera/sida.ts';
import { startaServer, type Redigeringsserver } from './redigera/server.ts';
import { Skuggkopia, stadaSkuggor } from './redigera/skuggkopia.ts';
import { svarare } from './redigera/svarare.ts';
import { nyNyckel } from './redigera/vakt.ts';
import { Verkstad } from './redigera/verkstad.ts';
import { ledigPort, Visning } from './redigera/visning.ts';
import { stadaEfterAvbrott } from './skrivning/index.ts';

const KOMMANDO = 'npm run redigera';
/** Another than that of npm start and npm run dev, so that they can run side by side. */
const PORT = 4330;
const HJALP = `Öppnar handboken för redigering i webbläsaren, bara på den här datorn.

  npm run redigera                   den förvalda handboken
  HANDBOK=exempel npm run redigera   en annan handbok
  PORT=8080 npm run redigera         på en annan port än ${PORT}
  npm run redigera -- --utan-visning utan sidan bredvid formuläret: startar fortare

Du väljer en sida, ändrar i ett formulär, ser felen vid sitt fält och sidan som den blir.
Sparat skrivs till filerna i handbokens mapp. ”Lämna förslag” lägger ändringen på en egen gren i git.
Kommandot visar en adress. Den gäller bara så länge kommandot kör, och bara för dig: dela den inte.

Inställningar, skrivs före kommandot:
  HANDBOK=exempel                    mapp i content, annars den som config i package.json säger
  INNEHALL=/mapp/med/handbocker      annan mapp än content
  PORT=${PORT}                          port för sidan
  MALGRUPP=publik                    visar sidan som alla får läsa den, annars allt med det interna märkt
  FELSOK=1                           visar var i programmet ett fel hände`;

stannaVidAvbrott(() => undefined);
await kommando(
  { kommando: KOMMANDO, hjalp: HJALP, flaggor: { 'utan-visning': 'boolean' } },
  async ({ val }) => {
    const miljo = provadMiljoForEn(KOMMANDO);
    const rot = handboksrot(miljo);
    if (process.env['PORT']) await provaPort(miljo.port, KOMMANDO);
    for (const rad of await stadaEfterAvbrott(rot)) skriv(rad);
    skriv(`Läser handboken ${miljo.handbok}.`);
    const [bunt, visningsport] = await Promise.all([bunta(), ledigPort()]);
    stadaSkuggor();
    const skugga = new Skuggkopia(rot);
    taBortVidSlut(skugga.innehall);
    const visning = val['utan-visning']
      ? undefined
      : new Visning(visningsport, skugga.innehall, miljo.handbok);
    process.on('exit', () => visning?.stang());
    const nyckel = nyNyckel();
    const ursprung = `http://127.0.0.1:${visningsport}`;
    const server = await medPort((port) =>
      startaServer(port, {
        nyckel,
        visning: ursprung,
        sida: (nonce) => sidan(bunt, miljo.handbok, nonce),
        tillgangar: bunt.tillgangar,
        svarare: svarare({
          rot,
          verkstad: new Verkstad(rot),
          skugga,
          visning,
          ursprung,
          handbok: miljo.handbok,
        }),
      }),
    );
    skriv(
      `Öppna den här adressen i webbläsaren (avsluta med Ctrl+C):\n  http://127.0.0.1:${server.port}/#nyckel=${nyckel}`,
    );
    return 0;
  },
);

/** The port that is asked for, or the usual one; where that is taken, any. */
async function medPort(
  starta: (port: number) => Promise<Redigeringsserver>,
): Promise<Redigeringsserver> {
  const onskad = process.env['PORT'];
  const port = onskad ? Number(onskad) : PORT;
  try {
    return await starta(port);
  } catch (fel) {
    if (onskad) throw portfel(fel, port, KOMMANDO) ?? fel;
    if (felkod(fel) !== 'EADDRINUSE') throw fel;
    skriv(
      `Port ${PORT} används redan, så sidan får en annan. Har du redigeraren öppen i ett annat fönster?`,
    );
    return starta(0);
  }
}
