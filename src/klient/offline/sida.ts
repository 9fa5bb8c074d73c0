/** The page where one asks for the handbook to be saved, sees how it goes, and removes it again. */
import { sparaAllt } from './spara.ts';
import { egenRegistrering } from './registrering.ts';
import { lasSparat, taBort } from './sparat.ts';

const plats = document.querySelector<HTMLElement>('[data-offline]');
if (plats) void starta(plats);

async function starta(plats: HTMLElement): Promise<void> {
  const hitta = <T extends HTMLElement>(valjare: string) => plats.querySelector<T>(valjare)!;
  const [spara, bort, matare, besked] = [
    hitta<HTMLButtonElement>('[data-spara]'),
    hitta<HTMLButtonElement>('[data-ta-bort]'),
    hitta<HTMLProgressElement>('progress'),
    hitta('[role=status]'),
  ];
  const visa = (sparat: boolean, text: string) => {
    spara.hidden = sparat;
    bort.hidden = !sparat;
    matare.hidden = true;
    spara.disabled = bort.disabled = false;
    besked.textContent = text;
  };
  if (!('serviceWorker' in navigator)) {
    spara.disabled = true;
    besked.textContent =
      'Den här webbläsaren kan inte spara sidor. Det kan bero på att du läser i ett privat fönster, eller på en adress utan https. Ladda ner mappen i stället.';
    return;
  }
  const sparat = (await egenRegistrering())?.active ? await lasSparat() : '';
  visa(sparat !== '', sparat);

  spara.addEventListener('click', async () => {
    spara.disabled = true;
    matare.hidden = false;
    besked.textContent = 'Sparar …';
    const fel = await sparaAllt((andel) => (matare.value = andel));
    visa(!fel, fel ?? `Klart. ${await lasSparat()}`);
    (fel ? spara : bort).focus();
  });
  bort.addEventListener('click', async () => {
    bort.disabled = true;
    await taBort();
    visa(false, 'Det som var sparat är borttaget.');
    spara.focus();
  });
}
