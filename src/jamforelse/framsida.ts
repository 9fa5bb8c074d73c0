import { beslutIOrd } from '../modell/exempelrad.ts';
import { namnetPa } from '../modell/samlingsnamn.ts';
import { antalAv } from '../svenska/antal.ts';
import { medVersal } from '../svenska/versal.ts';
import { uppraknad } from '../tid/i-ord.ts';
import type { Deltagare, Jamforelsen, Jamforlank } from './typer.ts';

/** One handbook as the common start page shows it. */
export interface Handbokskort {
  titel: string;
  namn: string;
  ingress: string;
  adress: string;
  /** Who decided it, and when. */
  beslut: string;
  /** What it has: "52 händelser". */
  antal: string[];
  vagar: Jamforlank[];
}

/** The name of the common site. */
export function gemensamTitel({ data }: Jamforelsen): string {
  return data?.titel ?? 'Handböcker sida vid sida';
}

/** What the common start page says first. */
export function gemensamIngress({ deltagare, data }: Jamforelsen): string {
  const namn = uppraknad(deltagare.map((ett) => ett.namn));
  return data?.ingress ?? `Handböcker för ${namn}. Läs en i taget, sök i alla eller jämför dem.`;
}

/** The handbooks, in the order that they were chosen. */
export function handbokskort({ deltagare }: Jamforelsen): Handbokskort[] {
  return deltagare.map((ett) => ({
    titel: ett.bok.data.titel,
    namn: ett.namn,
    ingress: ett.bok.data.ingress,
    adress: `/${ett.id}/`,
    beslut: `${medVersal(beslutIOrd(ett.bok))}.`,
    antal: antalen(ett),
    vagar: vagarna(ett),
  }));
}

function antalen({ bok }: Deltagare): string[] {
  return [
    antalAv(bok.kapitel.length, 'kapitel', 'kapitel'),
    antalAv(bok.roller.length, 'roll', 'roller'),
    antalAv(bok.styrdokument.length, 'styrdokument', 'styrdokument'),
    antalAv(bok.arshjul.length, 'händelse', 'händelser'),
    antalAv(bok.ordlista.length, 'ord', 'ord'),
  ];
}

function vagarna({ id, bok }: Deltagare): Jamforlank[] {
  const samlingar = ['styrdokument', 'arshjul', 'roller', 'malkedja'] as const;
  return [
    { text: 'Vem beslutar?', adress: `/${id}/vem-beslutar/` },
    ...samlingar
      .filter((samling) => bok[samling].length > 0)
      .map((samling) => ({
        text: namnetPa(samling, bok).namn,
        adress: `/${id}${namnetPa(samling, bok).adress}`,
      })),
  ];
}
