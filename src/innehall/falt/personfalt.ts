import { vik } from '../../svenska/vikning.ts';

/** Keys that belong to a person. A role has none of them. */
const PERSONFALT = new Set([
  'person',
  'personer',
  'personnamn',
  'kontaktperson',
  'kontakt',
  'innehavare',
  'fornamn',
  'efternamn',
  'epost',
  'email',
  'mail',
  'telefon',
  'mobil',
  'personnummer',
  'foto',
  'portratt',
  'ordforande',
  'viceordforande',
  'sekreterare',
  'chefsnamn',
]);

/** Whether a key asks for data about a person: person, e-post, telefon … */
export function arPersonfalt(nyckel: string): boolean {
  return PERSONFALT.has(vik(nyckel).toLowerCase().replace(/[-_ ]/g, ''));
}
