/** `npm run jamfor -- --mot <ref>`: what differs between the handbook as it lies and a place in git, as one HTML file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { skillnad, skillnadMarkdown, skillnadssida } from '../skillnad/index.ts';
import { antalssatser, type Skillnad } from '../skillnad/index.ts';
import { SAMLINGSNAMN } from '../modell/samlingsnamn.ts';
import type { Samling } from '../schema/index.ts';
import { handboksrot, type Malgrupp } from '../webb/miljo.ts';
import { INNEHALLSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljoForEn } from './grund/kommando.ts';
import { skriv, skrivFel } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';
import { gitpunkt } from './jamfor/git.ts';
import { packaUpp } from './jamfor/packa-upp.ts';
import { lasJamfortext, utanOlasta, type Jamfortext } from './jamfor/text.ts';
import { stadaEfterAvbrott } from './skrivning/index.ts';

const FIL = 'andringar.html';

const HJALP = `Visar vad som skiljer mellan handboken som den ligger nu och en gren, tagg eller commit i git.

  npm run jamfor -- --mot main                     skriver ${FIL}, som går att öppna och skicka vidare
  npm run jamfor -- --mot v1 --fran min-gren       jämför två grenar, taggar eller commits
  npm run jamfor -- --mot main --ut /tmp/skillnad.html
  npm run jamfor -- --mot main --forslag           jämför förslagen i mappen forslag
  npm run jamfor -- --mot main --markdown          en kort sammanfattning till en pull request
  npm run jamfor -- --mot main --json              för program

Filen är en enda: den hämtar ingenting och går att skriva ut. Dina filer ändras inte, och inte heller git.

${INNEHALLSHJALP}
  MALGRUPP=intern                    tar med det som är märkt synlighet: intern`;

const ANVANDNING = {
  kommando: 'npm run jamfor',
  hjalp: HJALP,
  flaggor: {
    mot: 'string',
    fran: 'string',
    ut: 'string',
    forslag: 'boolean',
    markdown: 'boolean',
    json: 'boolean',
  },
} as const;

await kommando(ANVANDNING, async ({ val }) => {
  const mot = valt(val['mot']);
  if (!mot)
    throw new Stopp(
      'Säg vad handboken ska jämföras med, till exempel: npm run jamfor -- --mot main',
    );
  const miljo = provadMiljoForEn(ANVANDNING.kommando);
  const rot = handboksrot(miljo);
  (await stadaEfterAvbrott(rot)).forEach(skrivFel);
  const fran = valt(val['fran']);
  const lasta = utanOlasta(
    await iGit(rot, mot, miljo.malgrupp),
    fran
      ? await iGit(rot, fran, miljo.malgrupp)
      : await lasJamfortext(rot, 'filerna som de ligger nu', miljo.malgrupp),
  );
  const texter: Textpar = val['forslag'] ? forslagen(lasta) : lasta;
  const svar = jamforda(texter);
  const [fore, efter] = texter;
  const ut = { svar, texter, mal: resolve(valt(val['ut']) ?? FIL) };
  if (val['json']) console.log(JSON.stringify({ fore: fore.namn, efter: efter.namn, ...svar }));
  else if (val['markdown']) skriv(skillnadMarkdown(svar, sidan(texter)));
  if (valt(val['ut']) || !(val['json'] || val['markdown']))
    skrivSida(ut, !val['json'] && !val['markdown']);
  return 0;
});

type Textpar = [Omit<Jamfortext, 'forslag'>, Omit<Jamfortext, 'forslag'>];

function jamforda([fore, efter]: Textpar): Skillnad {
  return skillnad(fore.poster, efter.poster, { fore: fore.handbok, efter: efter.handbok });
}

/** The proposals of both, where there are any. @throws Stopp when there is none */
function forslagen([fore, efter]: [Jamfortext, Jamfortext]): Textpar {
  if (!fore.forslag && !efter.forslag)
    throw new Stopp('Det finns inget förslag i någon av texterna: mappen forslag saknas.');
  return [fore.forslag ?? fore, efter.forslag ?? efter];
}

function valt(varde: string | true | undefined): string | undefined {
  return typeof varde === 'string' ? varde : undefined;
}

async function iGit(rot: string, ref: string, malgrupp: Malgrupp): Promise<Jamfortext> {
  const punkt = gitpunkt(rot, ref);
  const namn = `${ref} (${punkt.sha.slice(0, 7)}, ${punkt.dag})`;
  return lasJamfortext(packaUpp(rot, punkt), namn, malgrupp);
}

function sidan([fore, efter]: Textpar) {
  return {
    titel: `Ändringar i ${efter.handbok.titel}`,
    fore: fore.namn,
    efter: efter.namn,
    anmarkningar: [
      ...[fore, efter].flatMap(({ anmarkning }) => anmarkning ?? []),
      ...olasta(fore, efter),
    ],
    tema: efter.handbok.tema ?? {},
  };
}

function olasta(fore: Textpar[0], efter: Textpar[1]): string[] {
  const filer = [...new Set([...fore.olasta, ...efter.olasta])];
  if (filer.length === 0) return [];
  return [`De här filerna går inte att läsa och är inte jämförda: ${filer.join(', ')}.`];
}

interface Utskrift {
  svar: Skillnad;
  texter: Textpar;
  mal: string;
}

function skrivSida({ svar, texter, mal }: Utskrift, beratta: boolean): void {
  const sida = sidan(texter);
  const html = skillnadssida(svar, sida, {
    samlingsnamn: (samling) => SAMLINGSNAMN[samling as Samling]?.namn ?? samling,
  });
  mkdirSync(dirname(mal), { recursive: true });
  writeFileSync(mal, html);
  if (!beratta) return;
  for (const rad of [...antalssatser(svar), ...sida.anmarkningar]) skriv(rad);
  const kort = relative(process.cwd(), mal);
  skriv(
    `\nSkrev ${kort.startsWith('..') ? mal : kort || basename(mal)}. Öppna filen i en webbläsare.`,
  );
}
