export type { Lasminne } from './granskafiler.ts';
export { hamtaLasminne, lasminnesmarke, sparaLasminne } from './lasminne.ts';
export { FORSLAGSMAPP } from '../innehall/fil/mapp.ts';
export { bildsumma } from '../innehall/bild/summa.ts';
export { BILAGETYPER, type Bilagefil } from '../innehall/bilaga/typer.ts';
export type { Bildfil } from '../innehall/bild/typer.ts';
export { granskaHandbok, MAX_HANDBOK, type Resultat, type Granskningsval } from './granska.ts';
export {
  sidnyckel,
  type Forslagsresultat,
  type Forslagssida,
  type Forslagsslag,
} from './forslag/typer.ts';
export { publikaPoster } from './publik.ts';
export { medKontroll } from './bekrafta.ts';
export { inneAv, lasInne, lasUppgifter } from '../innehall/las.ts';
export type { Komponentnod, Sidelement, Sidnod, Sidtrad } from '../innehall/brod/sidtrad.ts';
export { passivProcent, type Lasbarhet } from '../lasbarhet/lasbarhet.ts';
export {
  lasrapport,
  type Helhet,
  type Kapitelrad,
  type Lasrapport,
  type Passagerad,
  type Tvilling,
} from '../lasbarhet/lasrapport.ts';
export { underlagAv, type Laspost } from '../lasbarhet/lasunderlag.ts';
export { passagerI, summorna, type Passagelage } from '../lasbarhet/passage.ts';
export { skrivLasbarhet } from '../lasbarhet/skriv.ts';
export { arKod, KODER, KODLISTA, type Kod } from '../problem/koder.ts';
export type { Kodsida, Problemniva } from '../problem/koder/typ.ts';
export type { Inne, Post, Stangselkalla } from '../innehall/post.ts';
export type { Plats, Problem } from '../problem/problem.ts';
export { skrivAzure } from './skrivare/azure.ts';
export { skrivGithub } from './skrivare/github.ts';
export { skrivGitlab } from './skrivare/gitlab.ts';
export { skrivJson } from './skrivare/json.ts';
export { antalProblem, skrivText } from './skrivare/text.ts';
