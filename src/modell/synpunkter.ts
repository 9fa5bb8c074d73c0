import { omnamndAv } from './hanvisningar.ts';
import { uppraknad } from '../tid/i-ord.ts';
import type { Handbok, Kapitel, Utvarderingspost } from './typer.ts';

/** What was said of the system and has shaped a chapter, in the order of the list. */
export function synpunkterOm(kapitel: Kapitel): Utvarderingspost[] {
  const poster = omnamndAv(kapitel, 'utvardering', 'kapitel[]');
  return poster.sort((a, b) => a.data.ordning - b.data.ordning);
}

export interface Synpunktsgrupp {
  id: string;
  /** The state: "åtgärdat". */
  namn: string;
  poster: Utvarderingspost[];
}

/** Every point by how far it came, in the order of the states of handbok.yaml; states that none has are left out. */
export function perLage({ data, utvardering }: Handbok): Synpunktsgrupp[] {
  return data.arbetslagen
    .map(({ id, namn }) => ({
      id,
      namn,
      poster: utvardering.filter((post) => post.data.lage === id),
    }))
    .filter(({ poster }) => poster.length > 0);
}

/** The state of a point, in words. */
export function lagetFor({ data }: Handbok, post: Utvarderingspost): string {
  return data.arbetslagen.find(({ id }) => id === post.data.lage)?.namn ?? post.data.lage;
}

/** What a point's page says, in the order that it happened. What the source does not give is left out. */
export function synpunktsrader(
  bok: Handbok,
  post: Utvarderingspost,
): { etikett: string; text: string }[] {
  const { vem, kritik, svar, andring, kvar, handboken } = post.data;
  const { sagt, andring: andrat } = bok.data.utvardering;
  return [
    { etikett: 'Vem', text: uppraknad(vem) },
    { etikett: sagt, text: kritik },
    { etikett: 'Svaret', text: svar ?? '' },
    { etikett: andrat, text: andring },
    { etikett: 'Läge', text: lagetFor(bok, post) },
    { etikett: 'Kvar', text: kvar ?? '' },
    { etikett: 'Så svarar handboken', text: handboken },
  ].filter(({ text }) => text !== '');
}
