/** What one and several of a collection are called in a sentence, and how what happened to them is bent. */
import { antalAv } from '../../svenska/antal.ts';

interface Samlingsord {
  ett: string;
  flera: string;
  /** "ett kapitel", not "en": what is said of it ends in -t. */
  ettOrd: boolean;
}

const ORD: Record<string, Samlingsord> = {
  kapitel: { ett: 'kapitel', flera: 'kapitel', ettOrd: true },
  popular: { ett: 'populärtext', flera: 'populärtexter', ettOrd: false },
  roller: { ett: 'roll', flera: 'roller', ettOrd: false },
  styrdokument: { ett: 'styrdokument', flera: 'styrdokument', ettOrd: true },
  malkedja: { ett: 'nivå i målkedjan', flera: 'nivåer i målkedjan', ettOrd: false },
  mal: { ett: 'mål', flera: 'mål', ettOrd: true },
  arshjul: { ett: 'händelse i årshjulet', flera: 'händelser i årshjulet', ettOrd: false },
  processer: { ett: 'process', flera: 'processer', ettOrd: false },
  ordlista: { ett: 'ord i ordlistan', flera: 'ord i ordlistan', ettOrd: true },
  utbildning: { ett: 'utbildningsmodul', flera: 'utbildningsmoduler', ettOrd: false },
  scenarier: { ett: 'scenario', flera: 'scenarier', ettOrd: true },
  utvardering: { ett: 'punkt i utvärderingen', flera: 'punkter i utvärderingen', ettOrd: false },
};

const SIDA: Samlingsord = { ett: 'sida', flera: 'sidor', ettOrd: false };

/** What can have happened to a post: -en, -ett, -flera. */
const HANDELSER = {
  andrade: ['ändrad', 'ändrat', 'ändrade'],
  tillagda: ['ny', 'nytt', 'nya'],
  borttagna: ['borttagen', 'borttaget', 'borttagna'],
  flyttade: ['flyttad', 'flyttat', 'flyttade'],
  omdopta: ['omdöpt', 'omdöpt', 'omdöpta'],
} as const;

export type Handelse = keyof typeof HANDELSER;
export const HANDELSESLAG = Object.keys(HANDELSER) as Handelse[];

/** "3 kapitel", "1 roll". */
export function antalPoster(antal: number, samling: string): string {
  const { ett, flera } = ordet(samling);
  return antalAv(antal, ett, flera);
}

/** "ändrade", "nytt", "borttagen": bent after how many there are, and of what. */
export function bojt(handelse: Handelse, antal: number, samling: string): string {
  const [en, ett, flera] = HANDELSER[handelse];
  if (antal !== 1) return flera;
  return ordet(samling).ettOrd ? ett : en;
}

/** "Nytt kapitel", "Borttagen roll": what stands beside the name of a post. */
export function ensamt(samling: string): string {
  return ordet(samling).ett;
}

function ordet(samling: string): Samlingsord {
  return ORD[samling] ?? SIDA;
}
