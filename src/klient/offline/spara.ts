import { Workbox } from 'workbox-window';
import { ARBETARE, type Sparbesked } from '../../offline/namn.ts';
import { BAS } from './registrering.ts';

type Orsak = (Sparbesked & { slag: 'fel' })['orsak'];

const FEL: Record<Orsak, string> = {
  plats:
    'Det gick inte att spara: webbläsaren har inte plats. Ta bort sådant du inte behöver på enheten, eller ladda ner mappen i stället. Inget är sparat.',
  hämtning:
    'Det gick inte att spara: alla sidor kunde inte hämtas. Kontrollera att du har nät och försök igen. Inget är sparat.',
};

/**
 * Turns the worker on and waits until all is saved.
 *
 * @param visa is told how much is done, 0–1
 * @returns what went wrong, for the reader; undefined when all is saved
 */
export async function sparaAllt(visa: (andel: number) => void): Promise<string | undefined> {
  const fonster = new Workbox(BAS + ARBETARE, { scope: BAS });
  let orsak: Orsak = 'hämtning';
  fonster.addEventListener('message', ({ data }: { data: Sparbesked }) => {
    if (data.slag === 'fel') orsak = data.orsak;
    else visa(data.antal / data.alla);
  });
  const gick = new Promise<boolean>((klart) => {
    fonster.addEventListener('activated', () => klart(true));
    fonster.addEventListener('redundant', () => klart(false));
  });
  try {
    await fonster.register({ immediate: true });
    // Asks the browser not to clear away what the reader wants to keep. It may say no.
    void navigator.storage?.persist?.();
    return (await gick) ? undefined : FEL[orsak];
  } catch {
    return FEL.hämtning;
  }
}
