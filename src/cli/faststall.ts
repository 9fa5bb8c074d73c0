/** `npm run faststall`: freezes what was decided, so that anyone can see later what applied on a day. */
import { relative } from 'node:path';
import { handboksrot } from '../webb/miljo.ts';
import { BESLUTSFLAGGOR } from './faststall/fragor.ts';
import { faststall } from './faststall/faststall.ts';
import { kommando, provadMiljoForEn } from './grund/kommando.ts';
import { skriv, skrivFel } from './grund/skriv.ts';
import { medSvarare } from './ny/inmatning.ts';
import { stadaEfterAvbrott } from './skrivning/index.ts';

const UTAN_TEXT = 'utan-text';

const HJALP = `Fryser det som har beslutats, som en version i mappen versioner.

  npm run faststall                   frågar efter det som fattas
  npm run faststall -- --organ kommunfullmaktige --datum 2018-12-18 --paragraf 194 --diarienummer 2018:327
    --forslag ja      det är förslaget i mappen forslag som har beslutats: det flyttas in i handboken
    --organ …         vilka som har beslutat: rollens id eller namn
    --datum …         beslutets dag
    --paragraf …      paragraf i protokollet, eller okänd
    --diarienummer …  diarienummer, eller okänd
    --titel …         versionens namn
    --fran …          första dagen som det gäller
    --${UTAN_TEXT}       beslutet är känt, men texten finns inte här
    --forval          tar det som föreslås utan att fråga

Versionen har handbokens text, alla uppgifter och en kontrollsumma. Den ändras aldrig. beslut, gäller och
läge i handbok.yaml säger samma sak som beslutet när kommandot är klart; inget annat i filen ändras.
Inget fryses om granskningen har fel, om dagen inte har varit, om en senare version finns eller om
texten är densamma som förra gången.

Inställningar, skrivs före kommandot:
  HANDBOK=exempel                    en annan handbok än den förvalda
  INNEHALL=/mapp/med/handbocker      annan mapp än content`;

const ANVANDNING = {
  kommando: 'npm run faststall',
  hjalp: HJALP,
  flaggor: {
    forval: 'boolean',
    [UTAN_TEXT]: 'boolean',
    ...Object.fromEntries(BESLUTSFLAGGOR.map((namn) => [namn, 'string'] as const)),
  },
} as const;

await kommando(ANVANDNING, async ({ val }) => {
  const rot = handboksrot(provadMiljoForEn(ANVANDNING.kommando));
  (await stadaEfterAvbrott(rot)).forEach(skrivFel);
  const visa = relative(process.cwd(), rot);
  const { ut, kod } = await medSvarare(val, (svarare) =>
    faststall({
      rot,
      visa: visa.startsWith('..') ? rot : visa,
      svarare,
      utanText: val[UTAN_TEXT] === true,
      idag: new Date().toISOString().slice(0, 10),
    }),
  );
  (kod === 0 ? skriv : skrivFel)(ut);
  return kod;
});
