export type { Lasminne } from './lasalla.ts';
export { bildsumma } from './bild/summa.ts';
export type { Bildfil } from './bild/typer.ts';
export { granskaHandbok, type Resultat, type Val } from './granska.ts';
export { medKontroll } from './bekrafta.ts';
export { inneAv, lasInne, lasUppgifter } from './las.ts';
export type { Komponentnod, Sidelement, Sidnod, Sidtrad } from './sidtrad.ts';
export { passivProcent, type Lasbarhet } from './lasbarhet.ts';
export {
  lasrapport,
  type Helhet,
  type Kapitelrad,
  type Lasrapport,
  type Passagerad,
  type Tvilling,
} from './lasrapport.ts';
export { underlagAv, type Laspost } from './lasunderlag.ts';
export { passagerI, summorna, type Passagelage } from './passage.ts';
export { skrivLasbarhet } from './skrivare/lasbarhet.ts';
export { arKod, KODER, KODLISTA, type Kod } from './koder.ts';
export type { Kodsida, Niva } from './koder/typ.ts';
export type { Inne, Post, Stangselkalla } from './post.ts';
export type { Plats, Problem } from './problem.ts';
export { skrivGithub } from './skrivare/github.ts';
export { skrivJson } from './skrivare/json.ts';
export { antalProblem, skrivText } from './skrivare/text.ts';
