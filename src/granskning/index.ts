export { granskaHandbok, type Resultat, type Val } from './granska.ts';
export { arKod, KODER, KODLISTA, type Kod } from './koder.ts';
export type { Kodsida, Niva } from './koder/typ.ts';
export type { Post } from './post.ts';
export type { Plats, Problem } from './problem.ts';
export { skrivGithub } from './skrivare/github.ts';
export { skrivJson } from './skrivare/json.ts';
export { skrivText } from './skrivare/text.ts';
