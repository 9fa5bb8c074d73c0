/** Made-up Swedish running text, the same every time: something to measure with, not to read. */

const VEM = [
  'Nämnden',
  'Förvaltningen',
  'Styrelsen',
  'Enhetschefen',
  'Ledningsgruppen',
  'Fullmäktige',
];
const GOR = [
  'beslutar om',
  'följer upp',
  'bereder',
  'planerar',
  'redovisar',
  'prövar',
  'förtydligar',
];
const VAD = [
  'målen för året',
  'ramarna i budgeten',
  'sina uppdrag',
  'verksamhetens kvalitet',
  'riskerna',
  'det som återstår',
];
const NAR = [
  'i november',
  'före sommaren',
  'varje månad',
  'när året är slut',
  'i dialog med nämnderna',
  'efter analysen',
];
const VARFOR = [
  'så att pengarna räcker till det som behövs',
  'eftersom medborgarna ska kunna se resultatet',
  'och berättar sedan vad som blev bättre',
  'utan att göra arbetet krångligare än det är',
];

/** A source of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function slump(fro: number): () => number {
  let tillstand = fro >>> 0;
  return () => {
    tillstand = (tillstand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(tillstand ^ (tillstand >>> 15), 1 | tillstand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One sentence of 6–14 words. */
export function mening(nasta: () => number): string {
  const ur = (lista: string[]) => lista[Math.floor(nasta() * lista.length)]!;
  const slut = nasta() < 0.5 ? ` ${ur(VARFOR)}` : '';
  return `${ur(VEM)} ${ur(GOR)} ${ur(VAD)} ${ur(NAR)}${slut}.`;
}

/** Paragraphs of five sentences, about 60 words each. */
export function stycken(nasta: () => number, antal: number): string {
  return Array.from({ length: antal }, () =>
    Array.from({ length: 5 }, () => mening(nasta)).join(' '),
  ).join('\n\n');
}
