/** `npm run publicera`: puts a built site where a web server reads it, without a moment between the old and the new. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kommando, provadMiljo } from './grund/kommando.ts';
import { skriv } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';
import { provadPlats } from './publicering/utgava/prova.ts';
import { gaTillbaka, laggUtUtgava, utgavorI, visad } from './publicering/utgava/index.ts';

const BEHALL = 5;
const HJALP = `Lägger ut en byggd handbok där en webbserver läser den. Bytet sker på en gång, och går att ångra.

  npm run publicera -- /srv/handbok                      lägger ut dist som en ny utgåva
  npm run publicera -- /srv/handbok --tillbaka           visar den förra utgåvan igen
  npm run publicera -- /srv/handbok --utgava NAMN        visar en viss utgåva
  npm run publicera -- /srv/handbok --lista              visar vilka utgåvor som finns

  --fran MAPP     en annan byggd webbplats än dist
  --med FIL       lägger med en fil, till exempel drift/apache/.htaccess
  --behall 5      så många utgåvor sparas

Webbservern ska läsa från länken nu i mappen: /srv/handbok/nu.`;

await kommando(
  {
    kommando: 'npm run publicera',
    hjalp: HJALP,
    ord: 1,
    flaggor: {
      tillbaka: 'boolean',
      lista: 'boolean',
      utgava: 'string',
      fran: 'string',
      med: 'string',
      behall: 'string',
    },
  },
  async ({ ord: [mapp], val }) => {
    if (!mapp) throw new Stopp('Ange mappen att publicera till: npm run publicera -- /srv/handbok');
    const plats = provadPlats(mapp);
    if (val['lista']) return lista(plats);
    if (val['tillbaka'] || val['utgava']) return tillbaka(plats, val['utgava']);
    return laggUt(plats, val);
  },
);

async function laggUt(plats: string, val: Record<string, string | true>): Promise<number> {
  const webbplats = resolve(ordet(val['fran']) ?? provadMiljo().ut);
  if (!existsSync(join(webbplats, 'index.html')))
    throw new Stopp(`${webbplats} är ingen byggd webbplats. Bygg den först: npm run build`);
  const med = ordet(val['med'])?.split(',') ?? [];
  for (const fil of med.filter((ett) => !existsSync(ett)))
    throw new Stopp(`Filen ${fil} finns inte. Kontrollera sökvägen efter --med.`);
  const behall = antal(ordet(val['behall']));
  const { namn, borta } = await laggUtUtgava(plats, { webbplats, med, behall, tid: new Date() });
  skriv(`Utgåvan ${namn} visas nu i ${join(plats, 'nu')}.`);
  if (borta.length > 0) skriv(`Gamla utgåvor som togs bort: ${borta.join(', ')}.`);
  skriv(`Tillbaka till den förra: npm run publicera -- ${plats} --tillbaka`);
  return 0;
}

async function tillbaka(plats: string, utgava: string | true | undefined): Promise<number> {
  provaPlats(plats);
  skriv(`Utgåvan ${await gaTillbaka(plats, ordet(utgava))} visas nu i ${join(plats, 'nu')}.`);
  return 0;
}

async function lista(plats: string): Promise<number> {
  provaPlats(plats);
  const nu = await visad(plats);
  for (const namn of await utgavorI(plats)) skriv(namn === nu ? `${namn} (visas nu)` : namn);
  return 0;
}

function provaPlats(plats: string): void {
  if (!existsSync(join(plats, 'utgavor')))
    throw new Stopp(
      `I ${plats} finns inga utgåvor. Publicera först: npm run publicera -- ${plats}`,
    );
}

function ordet(val: string | true | undefined): string | undefined {
  return typeof val === 'string' ? val : undefined;
}

/** The one that is shown and the one before it are always kept. */
function antal(behall: string | undefined): number {
  if (behall === undefined) return BEHALL;
  if (/^\d{1,3}$/.test(behall) && Number(behall) >= 2) return Number(behall);
  throw new Stopp(
    `--behall ${behall} går inte att använda. Skriv ett heltal från 2, till exempel --behall 5.`,
  );
}
