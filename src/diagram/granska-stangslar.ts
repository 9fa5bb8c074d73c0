/** Draws every ```mermaid fence of a handbook, and tells of those that cannot be drawn: where, and in Swedish. */
import { narmast } from '../svenska/forslag.ts';
import type { Plats, Post, Problem, Stangselkalla } from '../granskning/index.ts';
import { problem } from '../problem/problem.ts';
import { ordnadKalla, uppifranOchNed } from './kallor/stangsel.ts';
import { Diagramfel, KINDS, REFUSED_WORDS, type Ritare, type Ritning } from './mermaid/index.ts';
import { DATOR, rumsbehov, TELEFON } from './plats.ts';
import { ritaren } from './ritaren.ts';

/** What is drawn is kept, so the build does not draw it again. */
export async function granskaStangslar(poster: Post[], ritare = ritaren()): Promise<Problem[]> {
  // All at once, so that they can be drawn on all cores. The problems come in the order of the texts all the same.
  const alla = poster.flatMap((post) =>
    post.stangslar.map((stangsel) => enStangsel(post, stangsel, ritare)),
  );
  return (await Promise.all(alla)).flat();
}

async function enStangsel(
  { fil }: Post,
  stangsel: Stangselkalla,
  ritare: Promise<Ritare>,
): Promise<Problem[]> {
  try {
    const kalla = ordnadKalla(stangsel.kalla);
    const ritning = await (await ritare).rita(kalla, { id: 'prov' });
    return [
      ...ritning.varningar.map(({ text, rad }) =>
        problem('MERMAID-STIL', fil, platsPaRad(stangsel, rad), text),
      ),
      ...(await forBrett(fil, stangsel, ritning, ritare)),
    ];
  } catch (orsak) {
    if (orsak instanceof Diagramfel) return [felet(fil, stangsel, orsak)];
    const text = `Diagrammet kunde inte ritas. ${orsak instanceof Error ? orsak.message : ''}`;
    return [problem('MERMAID-FEL', fil, stangsel, text.trim())];
  }
}

/** A reader then gets the words instead: nothing is wrong, but the editor may want to know. */
async function forBrett(
  fil: string,
  stangsel: Stangselkalla,
  ritning: Ritning,
  ritare: Promise<Ritare>,
): Promise<Problem[]> {
  const behov = await minstaRum(ordnadKalla(stangsel.kalla), ritning, ritare);
  if (behov <= TELEFON) return [];
  const vilka =
    behov > DATOR ? 'plats varken på en dator eller på en telefon' : 'inte plats på en telefon';
  const text = `Diagrammet är ${Math.round(ritning.bredd)} pixlar brett och får ${vilka}. Där visas det i ord.`;
  const plats = platsPaRad(stangsel, 1);
  return [problem('MERMAID-BRED', fil, plats, text)];
}

/** Of the drawing as it is written, or turned to go down. */
async function minstaRum(
  kalla: string,
  ritning: Ritning,
  ritare: Promise<Ritare>,
): Promise<number> {
  const behov = rumsbehov(ritning);
  const staende = behov > TELEFON ? uppifranOchNed(kalla) : undefined;
  if (!staende) return behov;
  return Math.min(behov, rumsbehov(await (await ritare).rita(staende, { id: 'prov' })));
}

function felet(fil: string, stangsel: Stangselkalla, fel: Diagramfel): Problem {
  const plats = platsPaRad(stangsel, fel.rad, fel.vid);
  if (fel.slag === undefined) return problem('MERMAID-FEL', fil, plats, fel.message);
  const menat = menatSlag(fel.slag);
  const text = menat ? `${fel.message} Menade du ”${menat}”?` : fel.message;
  const rad = raden(stangsel, fel.rad);
  return problem('MERMAID-SLAG', fil, plats, text, {
    atgard: menat ? undefined : 'Välj ett av dem, eller skriv en lista eller tabell i stället.',
    rattad: menat && rad.replace(fel.slag, () => medRest(fel.slag ?? '', menat)),
  });
}

/** "flowchartTD" → "flowchart TD" */
function medRest(skrivet: string, slag: string): string {
  const rest = skrivet.toLowerCase().startsWith(slag.toLowerCase())
    ? skrivet.slice(slag.length)
    : '';
  return rest ? `${slag} ${rest}` : slag;
}

/** The kind that an editor meant who wrote it slightly wrong, or in Swedish. */
function menatSlag(skrivet: string): string | undefined {
  const ord = new Map(
    KINDS.flatMap(({ words, alsoTried }) => [
      ...words.map((ett) => [ett, ett] as const),
      ...alsoTried.map((ett) => [ett, words[0]] as const),
    ]),
  );
  return ord.get(narmast(skrivet, [...REFUSED_WORDS, ...ord.keys()]) ?? '');
}

/** The place in the file of a line in a fence, after its indent, or of a text in that line. */
function platsPaRad(stangsel: Stangselkalla, rad: number | undefined, vid?: string): Plats {
  if (rad === undefined) return stangsel;
  const hela = raden(stangsel, rad);
  const inne = vid ? hela.indexOf(vid) : -1;
  const indrag = inne < 0 ? (/^\s*/.exec(hela)?.[0].length ?? 0) : inne;
  return { rad: stangsel.rad + rad, kolumn: stangsel.kolumn + indrag };
}

function raden({ kalla }: Stangselkalla, rad = 1): string {
  return kalla.split('\n')[rad - 1] ?? '';
}
