/** Marks the answer of a question: what stands in its markup tells what is right. */

/** What an answer turned out to be. */
export interface Omdome {
  ratt: boolean;
  /** In a sentence. */
  text: string;
  /** The parts that are marked, each with what it is told. */
  marken: { del: Element; ratt: boolean; text: string }[];
  /** The numbers of the chosen answers. */
  valda: string[];
}

/** A sentence instead, where the question has not been answered yet. */
export function ratta(fraga: HTMLElement): Omdome | string {
  const slag = fraga.dataset['slag'];
  if (slag === 'ordna') return rattaOrdning(fraga);
  return slag === 'para' ? rattaPar(fraga) : rattaVal(fraga, slag === 'flera');
}

function rattaVal(fraga: HTMLElement, flera: boolean): Omdome | string {
  const alla = [...fraga.querySelectorAll<HTMLInputElement>('[data-val] input')];
  const valda = alla.filter((ett) => ett.checked);
  if (valda.length === 0)
    return flera ? 'Välj ett eller flera svar först.' : 'Välj ett svar först.';
  const arRatt = (ett: HTMLInputElement) => ett.dataset['ratt'] !== undefined;
  const funna = valda.filter(arRatt).length;
  const ratta = alla.filter(arRatt).length;
  const missade = flera ? 'Hör också till' : 'Rätt svar';
  return {
    ...bedomt(
      funna === ratta && valda.length === ratta,
      flera && `Du hittade ${funna} av ${ratta}.`,
    ),
    marken: alla.flatMap((ett) => {
      if (!ett.checked && !arRatt(ett)) return [];
      const text = ett.checked ? (arRatt(ett) ? 'Rätt' : 'Fel') : missade;
      return [{ del: ett.closest('[data-val]')!, ratt: arRatt(ett), text }];
    }),
    valda: valda.map((ett) => ett.value),
  };
}

function rattaOrdning(fraga: HTMLElement): Omdome {
  const rader = [...fraga.querySelectorAll<HTMLElement>('[data-plats]')];
  const marken = rader.map((del, nr) => {
    const plats = Number(del.dataset['plats']);
    return {
      del,
      ratt: plats === nr,
      text: plats === nr ? 'Rätt' : `Hör hemma på plats ${plats + 1}`,
    };
  });
  return { ...avAlla(marken, 'står på rätt plats'), marken, valda: [] };
}

function rattaPar(fraga: HTMLElement): Omdome | string {
  const val = [...fraga.querySelectorAll('select')];
  if (val.some((ett) => ett.value === '')) return 'Välj något på varje rad först.';
  const marken = val.map((ett) => {
    const ratt = ett.value === ett.dataset['ratt'];
    return { del: ett.closest('[data-val]')!, ratt, text: ratt ? 'Rätt' : 'Fel' };
  });
  return { ...avAlla(marken, 'är rätt'), marken, valda: [] };
}

function avAlla(marken: Omdome['marken'], vad: string): Pick<Omdome, 'ratt' | 'text'> {
  const antal = marken.filter(({ ratt }) => ratt).length;
  return bedomt(antal === marken.length, `${antal} av ${marken.length} ${vad}.`);
}

function bedomt(ratt: boolean, mer: string | false): Pick<Omdome, 'ratt' | 'text'> {
  return { ratt, text: ratt ? 'Rätt!' : mer ? `Inte rätt än. ${mer}` : 'Inte rätt.' };
}
