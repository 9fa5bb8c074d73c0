import type { HandbokData } from '../schema/handbok.ts';
import type { Samling } from '../schema/index.ts';
import { genitiv } from '../svenska/genitiv.ts';
import { medGemen } from '../svenska/versal.ts';

export interface Samlingsnamn {
  namn: string;
  ingress: string;
  adress: string;
}

/** What a reader calls each collection, and where its list stands. */
export const SAMLINGSNAMN: Record<Samling, Samlingsnamn> = {
  kapitel: {
    namn: 'Handboken',
    ingress: 'Hela texten, kapitel för kapitel.',
    adress: '/kapitel/',
  },
  popular: {
    namn: 'Populärversion',
    ingress: 'Samma innehåll på enkel svenska.',
    adress: '/popular/',
  },
  roller: {
    namn: 'Roller och organ',
    ingress: 'Alla organ, roller och grupper: vad de ansvarar för och beslutar.',
    adress: '/roller/',
  },
  styrdokument: {
    namn: 'Styrdokument',
    ingress: 'Alla styrdokument som handboken känner till, med beslut, ansvarig och status.',
    adress: '/styrdokument/',
  },
  malkedja: {
    namn: 'Målkedjan',
    ingress: 'Nivå för nivå: vem som beslutar, hur länge det gäller och hur det följs upp.',
    adress: '/malkedja/',
  },
  mal: {
    namn: 'Mål',
    ingress: 'De mål som gäller, område för område, med det som finns ovanför och under.',
    adress: '/mal/',
  },
  arshjul: {
    namn: 'Årshjulet',
    ingress: 'Årets händelser, månad för månad: planering, uppföljning och beslut.',
    adress: '/arshjul/',
  },
  processer: {
    namn: 'Processer',
    ingress: 'Steg för steg: vem som gör vad, när, och vad det leder till.',
    adress: '/processer/',
  },
  ordlista: { namn: 'Ordlista', ingress: 'Vad orden betyder.', adress: '/ordlista/' },
  utbildning: {
    namn: 'Utbildning',
    ingress: 'En väg i korta steg. Börja när du vill.',
    adress: '/utbildning/',
  },
  scenarier: {
    namn: 'Scenarier',
    ingress: 'Korta fall att öva på: vad gör du, och vad säger handboken?',
    adress: '/scenarier/',
  },
  utvardering: {
    namn: 'Utvärdering och åtgärder',
    ingress: 'Vad utvärderingen fann, vad som ändrades och vad som återstår.',
    adress: '/utvardering/',
  },
  versioner: {
    namn: 'Beslutade versioner',
    ingress: 'Texten som den löd vid varje beslut.',
    adress: '/versioner/',
  },
};

/** The reader's own part of the year, where the handbook has no name of its own. */
const MITT = 'Mitt årshjul';

/** What a collection is called in a handbook that has words of its own for it. */
export function namnetPa(samling: Samling, { data }: { data: HandbokData }): Samlingsnamn {
  const allmant = SAMLINGSNAMN[samling];
  if (samling === 'versioner') return allmant;
  const eget = samling === 'utvardering' ? data.utvardering : data.avsnitt[samling];
  if (!eget) return allmant;
  return { ...allmant, namn: eget.namn, ingress: eget.ingress ?? allmant.ingress };
}

/** The same name inside a sentence: "årshjulet". */
export function namnetIText(samling: Samling, bok: { data: HandbokData }): string {
  return medGemen(namnetPa(samling, bok).namn);
}

/** "målkedjans" */
export function namnetsGenitiv(samling: Samling, bok: { data: HandbokData }): string {
  return genitiv(namnetIText(samling, bok));
}

/** "Mitt årshjul": the reader's own part of the year. */
export function mittAr({ data }: { data: HandbokData }): string {
  return data.avsnitt.arshjul?.mitt ?? MITT;
}
