/** What happened to a post, in words: for its heading, for the list of all, for Markdown and Word. */
import { medVersal } from '../../svenska/versal.ts';
import { arOmdopt, harAndrats } from '../antal.ts';
import type { Postmarke, Postskillnad } from '../typer.ts';
import { bojt, ensamt } from './samlingsord.ts';

/** What a post is called now, or was when it was taken away. */
export function postmarke({ fore, efter }: Postskillnad): Postmarke {
  return (efter ?? fore)!;
}

/** "nytt kapitel", "ändrat och flyttat": in a few words. */
export function postlage(post: Postskillnad): string {
  const { samling, fore, efter, flyttad } = post;
  if (!fore) return `${bojt('tillagda', 1, samling)} ${ensamt(samling)}`;
  if (!efter) return `${bojt('borttagna', 1, samling)} ${ensamt(samling)}`;
  const delar = [
    harAndrats(post) && bojt('andrade', 1, samling),
    flyttad && bojt('flyttade', 1, samling),
    arOmdopt(post) && bojt('omdopta', 1, samling),
  ].filter((ett) => ett !== false);
  return delar.join(' och ');
}

/** Where it stood and stands, and other ids: sentences for what is neither text nor data. */
export function lagessatser({ fore, efter, flyttad, samling }: Postskillnad): string[] {
  if (!fore || !efter) return [];
  const flytt = flyttad
    ? [`${medVersal(bojt('flyttade', 1, samling))} ${platser(fore, efter)}.`]
    : [];
  const adress = fore.id === efter.id ? [] : [`Ny adress: ${efter.id} i stället för ${fore.id}.`];
  return [...flytt, ...adress];
}

function platser(fore: Postmarke, efter: Postmarke): string {
  const sammaPlats = fore.under === efter.under;
  if (sammaPlats && fore.nummer === efter.nummer) return 'i ordningen';
  return `från ${platsen(fore, !sammaPlats)} till ${platsen(efter, !sammaPlats)}`;
}

function platsen({ nummer, under }: Postmarke, medUnder: boolean): string {
  const ovan = medUnder && under ? `under ”${under}”` : '';
  return [nummer, ovan].filter(Boolean).join(' ') || 'sin gamla plats';
}
