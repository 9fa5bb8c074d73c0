import type { Postmarke } from './typer.ts';

/** "2.3 Nämnderna": the number only where there is one. */
export function postnamn({ nummer, namn }: Postmarke): string {
  return nummer ? `${nummer} ${namn}` : namn;
}
