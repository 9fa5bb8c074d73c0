/** New sets of drills: by the button, or by an address that somebody sent: /utbildning/ova/#ord-17 */
import { drill } from '../ovning/drill/drill.ts';
import { DRILLSLAG, type Drillsak, type Drillslag } from '../ovning/drill/typ.ts';
import { fyllLista } from './fragor/fyll.ts';
import { fragegrupp } from './fragor/grupp.ts';
import { svarsruta } from './svar.ts';

type Saker = Partial<Record<Drillslag, Drillsak[]>>;

let saker: Promise<Saker> | undefined;
const saga = svarsruta();
const delar = [...document.querySelectorAll<HTMLElement>('[data-drill]')];

for (const del of delar) {
  fragegrupp(del);
  del.querySelector('[data-nya]')?.addEventListener('click', () => {
    const nasta = Number(del.querySelector('[data-omgang]')?.textContent) + 1;
    history.replaceState(null, '', `#${del.dataset['drill']}-${nasta}`);
    void visa(del, nasta);
  });
}
addEventListener('hashchange', franAdressen);
franAdressen();

function franAdressen(): void {
  const [, slag, fro] = /^#(\w+)-(\d{1,6})$/.exec(location.hash) ?? [];
  const del = delar.find((ett) => ett.dataset['drill'] === slag);
  if (del && DRILLSLAG.includes(slag as Drillslag)) void visa(del, Number(fro));
}

async function visa(del: HTMLElement, fro: number): Promise<void> {
  const slag = del.dataset['drill'] as Drillslag;
  const antal = Number(del.dataset['antalFragor']);
  try {
    const lista = (await hamta(del.dataset['saker']!))[slag] ?? [];
    fyllLista(del, drill(lista, slag, fro, antal));
    del.querySelector('[data-omgang]')!.textContent = String(fro);
    const rubrik = del.querySelector<HTMLElement>('h2')!;
    rubrik.scrollIntoView();
    rubrik.focus({ preventScroll: true });
    saga(`Omgång ${fro}: ${antal} nya frågor.`);
  } catch {
    saga('Det gick inte att hämta nya frågor. Pröva igen när du har nätverk.');
  }
}

function hamta(adress: string): Promise<Saker> {
  saker ??= fetch(adress).then((svar) => {
    if (!svar.ok) throw new Error(String(svar.status));
    return svar.json() as Promise<Saker>;
  });
  saker.catch(() => (saker = undefined));
  return saker;
}
