import { jamforruta } from './lankar.ts';
import type { Jamforelserad, Jamforelsen, Jamforruta } from './typer.ts';

/** The map of terms: what each handbook calls the same thing. */
export function begreppsrader({ deltagare, data }: Jamforelsen): Jamforelserad<Jamforruta>[] {
  return (data?.begrepp ?? []).map(({ namn, rutor }) => ({
    namn,
    rutor: deltagare.map((ett) => jamforruta(ett, rutor[ett.id])),
  }));
}
