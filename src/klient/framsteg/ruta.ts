/** The box of the reader's own progress: out as a file, in from a file, erased. */
import { dagAv } from '../../tid/dag.ts';
import {
  MEST_TECKEN,
  forenaFramsteg,
  harFramsteg,
  skrivFramsteg,
  tolkaFramsteg,
  type Framsteg,
} from '../../ovning/framsteg.ts';
import { ANDRAT, SPARAS_INTE, type Framstegsforrad } from './forrad.ts';

const FEL_FIL =
  'Filen gick inte att läsa. Den ska vara hämtad härifrån, med ”Hämta som fil”. Inget har ändrats.';

export function startaRutan(forrad: Framstegsforrad): void {
  const ruta = document.querySelector<HTMLElement>('[data-framstegsruta]');
  if (!ruta) return;
  const hitta = <T extends HTMLElement>(namn: string) => ruta.querySelector<T>(`[data-${namn}]`)!;
  const [bekrafta, angra] = [hitta('bekrafta'), hitta<HTMLButtonElement>('angra')];
  const sag = (text: string) => (hitta('besked').textContent = text);
  let forut: Framsteg | undefined;
  const visa = () => {
    const finns = harFramsteg(forrad.las());
    hitta('sparat').textContent = finns ? '' : 'Inget är sparat ännu.';
    hitta<HTMLButtonElement>('ut').disabled = !finns;
    hitta<HTMLButtonElement>('radera').disabled = !finns;
  };
  const fraga = (oppen: boolean) => {
    bekrafta.hidden = !oppen;
    hitta(oppen ? 'nej' : 'radera').focus();
  };

  hitta('ut').addEventListener('click', () => {
    laddaNer(filnamn(ruta.dataset['framstegsruta'] ?? ''), skrivFramsteg(forrad.las()));
    sag('Filen är hämtad.');
  });
  hitta<HTMLInputElement>('in').addEventListener('change', ({ target }) => {
    const falt = target as HTMLInputElement;
    const [fil] = falt.files ?? [];
    if (fil) void lasIn(fil, forrad).then(sag);
    // The same file may be chosen again.
    falt.value = '';
  });
  hitta('radera').addEventListener('click', () => fraga(true));
  hitta('nej').addEventListener('click', () => fraga(false));
  hitta('ja').addEventListener('click', () => {
    forut = forrad.las();
    bekrafta.hidden = true;
    forrad.radera();
    sag('Dina framsteg är raderade.');
    angra.hidden = false;
    angra.focus();
  });
  angra.addEventListener('click', () => {
    const tillbaka = forut;
    if (tillbaka) forrad.andra((nu) => forenaFramsteg(nu, tillbaka));
    angra.hidden = true;
    sag('Dina framsteg är tillbaka.');
    hitta('radera').focus();
  });
  addEventListener(ANDRAT, visa);
  visa();
}

/** What came of reading a file, in words. What was there is kept whatever the file holds. */
async function lasIn(fil: File, forrad: Framstegsforrad): Promise<string> {
  const nytt = fil.size > MEST_TECKEN ? undefined : tolkaFramsteg(await textAv(fil));
  if (!nytt) return FEL_FIL;
  if (!harFramsteg(nytt)) return 'Filen är tom: där finns inga framsteg.';
  const gick = forrad.andra((nu) => forenaFramsteg(nu, nytt));
  return gick ? 'Filen är inläst, och lagd till det du redan hade.' : SPARAS_INTE;
}

async function textAv(fil: File): Promise<string> {
  try {
    return await fil.text();
  } catch {
    return '';
  }
}

/** "framsteg-exempelkopings-kommuns-ledningssystem-2026-11-22.json" */
function filnamn(titel: string): string {
  const namn = titel
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return `framsteg-${namn}-${dagAv(new Date())}.json`;
}

function laddaNer(namn: string, text: string): void {
  const adress = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const lank = Object.assign(document.createElement('a'), { href: adress, download: namn });
  lank.click();
  setTimeout(() => URL.revokeObjectURL(adress), 1000);
}
