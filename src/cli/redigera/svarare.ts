/** What the page may ask, and who answers. */
import { dirname } from 'node:path';
import { KOMPONENTER } from '../../innehall/brod/komponenter.ts';
import { SAMLINGSNAMN } from '../../modell/samlingsnamn.ts';
import { valen } from '../../redigering/formular/valen.ts';
import type { Formval } from '../../redigering/formular/modell.ts';
import type { Oppning, Skrivhjalp, Utkast, Visningslage } from '../../redigering/protokoll.ts';
import type { Forslagsval } from '../../redigering/git/forslag.ts';
import { LANKSLAG } from '../../schema/lankar.ts';
import { Stopp } from '../grund/stopp.ts';
import { forslagslaget, lamnaForslag, skickaForslag, visaForslag } from './forslag.ts';
import { nastaFraga, nysorter, skapaNy } from './ny.ts';
import type { Svarare } from './server.ts';
import type { Skuggkopia } from './skuggkopia.ts';
import type { Verkstad } from './verkstad.ts';
import type { Visning } from './visning.ts';

interface Delar {
  /** The handbook's folder. */
  rot: string;
  verkstad: Verkstad;
  skugga: Skuggkopia;
  /** Undefined: the command was told to show no pages. */
  visning: Visning | undefined;
  /** Origin of the pages as they will look. */
  ursprung: string;
  handbok: string;
}

const UTAN_VISNING: Visningslage = {
  lage: 'fel',
  text: 'Kommandot startades med --utan-visning.',
};

export function svarare({
  rot,
  verkstad,
  skugga,
  visning,
  ursprung,
  handbok,
}: Delar): Record<string, Svarare> {
  return {
    oppning: async (): Promise<Oppning> => {
      const resultat = await verkstad.granska();
      const val = valen(resultat);
      return {
        handbok: String(resultat.handbok['titel'] ?? handbok),
        filer: await verkstad.filer(),
        val,
        skrivhjalp: skrivhjalp(val),
        visning: ursprung,
      };
    },
    filer: () => verkstad.filer(),
    oppna: (fraga) => verkstad.oppna(text(fraga, 'rel')),
    prova: (fraga) => verkstad.prova(utkast(fraga), (rel, nytt) => skugga.lagg(rel, nytt)),
    vaxla: (fraga) => verkstad.vaxla(utkast(fraga)),
    slapp: (fraga) => skugga.lyft(text(fraga, 'rel')),
    spara: async (fraga) => {
      const svar = await verkstad.spara(utkast(fraga));
      if (svar.slag === 'sparad') skugga.lyft(svar.fil.rel);
      return svar;
    },
    visning: (): Visningslage => visning?.lage ?? UTAN_VISNING,
    'ny/sorter': () => nysorter(),
    'ny/nasta': (fraga) => nastaFraga(rot, text(fraga, 'ord'), svaren(fraga)),
    'ny/skapa': (fraga) =>
      skapaNy({ handbok, innehall: dirname(rot) }, text(fraga, 'ord'), svaren(fraga), verkstad),
    'forslag/lage': () => forslagslaget(rot, verkstad),
    'forslag/visa': (fraga) =>
      visaForslag(rot, { gren: text(fraga, 'gren'), filer: texter(fraga, 'filer') }),
    'forslag/lamna': (fraga) =>
      lamnaForslag(rot, forslagsval(fraga), {
        fortsatt: falten(fraga)['fortsatt'] === true,
        sand: falten(fraga)['sand'] === true,
      }),
    'forslag/skicka': (fraga) => skickaForslag(rot, text(fraga, 'gren')),
  };
}

/** Links, components and their names, for the menu of the text field. */
function skrivhjalp(val: Record<string, Formval[]>): Skrivhjalp {
  return {
    lankar: Object.entries(LANKSLAG).map(([slag, { samling }]) => ({
      slag,
      namn: SAMLINGSNAMN[samling].namn,
      val: val[samling] ?? [],
    })),
    komponenter: Object.entries(KOMPONENTER).map(([namn, regel]) => {
      const attribut = Object.entries(regel.attribut)
        .filter(([, ett]) => ett.kravs)
        .map(([ett, { pekar }]) => ` ${ett}="${(pekar && val[pekar]?.[0]?.varde) ?? '…'}"`)
        .join('');
      const text = regel.innehall
        ? `<${namn}${attribut}>\n\nText\n\n</${namn}>`
        : `<${namn}${attribut} />`;
      return { namn, vad: regel.vad, text };
    }),
  };
}

type Fraga = Record<string, unknown>;

function falten(fraga: unknown): Fraga {
  if (fraga === null || typeof fraga !== 'object') throw new Stopp('Frågan har fel form.');
  return fraga as Fraga;
}

function text(fraga: unknown, namn: string): string {
  const varde = falten(fraga)[namn];
  if (typeof varde !== 'string') throw new Stopp('Frågan har fel form.');
  return varde;
}

function texter(fraga: unknown, namn: string): string[] {
  const varde = falten(fraga)[namn];
  if (!Array.isArray(varde) || !varde.every((ett) => typeof ett === 'string'))
    throw new Stopp('Frågan har fel form.');
  return varde;
}

function svaren(fraga: unknown): Record<string, string> {
  const svar = falten(falten(fraga)['svar']);
  if (!Object.values(svar).every((ett) => typeof ett === 'string'))
    throw new Stopp('Frågan har fel form.');
  return svar as Record<string, string>;
}

function forslagsval(fraga: unknown): Forslagsval {
  const ord = (namn: string) => text(fraga, namn);
  return {
    gren: ord('gren'),
    meddelande: ord('meddelande'),
    namn: ord('namn'),
    epost: ord('epost'),
    trad: ord('trad'),
    filer: texter(fraga, 'filer'),
  };
}

function utkast(fraga: unknown): Utkast {
  const { varden, uppgifter, brod } = falten(fraga);
  const ratt =
    (varden === undefined ||
      (varden !== null && typeof varden === 'object' && !Array.isArray(varden))) &&
    [uppgifter, brod].every((ett) => ett === undefined || typeof ett === 'string');
  if (!ratt) throw new Stopp('Frågan har fel form.');
  return { rel: text(fraga, 'rel'), sett: text(fraga, 'sett'), varden, uppgifter, brod } as Utkast;
}
