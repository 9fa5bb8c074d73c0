/** `npm run granska`: checks the handbook that HANDBOK chooses and prints every problem. Exit code 1 when there are errors. */
import {
  arKod,
  granskaHandbok,
  KODER,
  KODLISTA,
  skrivGithub,
  skrivJson,
  skrivText,
  type Kod,
  type Resultat,
} from '../granskning/index.ts';
import { bekrafta } from './bekrafta.ts';
import { visaLasbarhet } from './lasbarhet.ts';
import { handboksrot, lasMiljo, saknadHandbok } from '../modell/miljo.ts';

const HJALP = `Granskar en handbok och visar alla fel på en gång.

  npm run granska                     granskar content/mjolby
  HANDBOK=mora npm run granska        granskar en annan handbok
  npm run granska -- --utkast         medan du skriver: det som kan vänta till publiceringen blir en varning
  npm run granska -- --json           för program
  npm run granska -- --github         anteckningar i en pull request
  npm run granska -- --hjalp KOD      förklarar en kod
  npm run granska -- --lasbarhet      visar hur lätta texterna är att läsa; med ett id visas varje passage
  npm run granska -- --bekrafta ID    säger att populärtexten är läst mot kapitlet; alla tar hela populärversionen

Fel ger slutkod 1 och stoppar också npm run build. Varningar gör det inte. Koderna:
`;

const SKRIVARE: Record<string, (resultat: Resultat) => string> = {
  '--json': skrivJson,
  '--github': skrivGithub,
};

/** For whoever is still writing. Without it the check says what publishing says. */
const UTKAST = '--utkast';

/** What is done with the populärversion, and the words that ask for it. */
type Atgard = (rot: string, ider: string[]) => Promise<{ ut: string; kod: number }>;
const POPULAR: Record<string, Atgard> = {
  '--bekrafta': bekrafta,
  '--bekräfta': bekrafta,
  '--lasbarhet': visaLasbarhet,
  '--läsbarhet': visaLasbarhet,
};

/** Runs the command. Returns what to print and the exit code. */
export async function kor(
  argument: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ ut: string; kod: number }> {
  const [forsta, andra] = argument;
  if (forsta === '--hjalp' || forsta === '--hjälp' || forsta === '--help') return hjalp(andra);
  if (forsta && forsta in POPULAR) return popular(POPULAR[forsta]!, argument.slice(1), env);
  const utkast = argument.includes(UTKAST);
  const skrivsatt = argument.filter((ett) => ett !== UTKAST);
  const okant = skrivsatt.find((ett) => !Object.hasOwn(SKRIVARE, ett));
  if (okant !== undefined) return { ut: `Valet "${okant}" finns inte.\n\n${HJALP.trim()}`, kod: 2 };
  const miljo = lasMiljo(env);
  const saknas = saknadHandbok(miljo);
  if (saknas) return { ut: saknas, kod: 1 };
  const lage = utkast ? 'utkast' : 'publicering';
  const resultat = await granskaHandbok(handboksrot(miljo), { lage });
  const skriv = SKRIVARE[skrivsatt[0] ?? ''] ?? skrivText;
  return { ut: skriv(resultat), kod: resultat.problem.some((ett) => ett.niva === 'fel') ? 1 : 0 };
}

async function popular(gor: Atgard, ider: string[], env: NodeJS.ProcessEnv) {
  const miljo = lasMiljo(env);
  const saknas = saknadHandbok(miljo);
  return saknas ? { ut: saknas, kod: 1 } : gor(handboksrot(miljo), ider);
}

function hjalp(ord: string | undefined): { ut: string; kod: number } {
  const kod = ord?.toUpperCase();
  if (kod && arKod(kod)) return { ut: forklara(kod), kod: 0 };
  const lista = KODLISTA.map(({ id, titel }) => `  ${id.padEnd(20)} ${titel}`).join('\n');
  if (ord) return { ut: `Koden "${ord}" finns inte. Koderna:\n${lista}`, kod: 2 };
  return { ut: HJALP + lista, kod: 0 };
}

function forklara(kod: Kod): string {
  const { niva, titel, forklaring, atgard, exempelFel, exempelRatt } = KODER[kod];
  const indraget = (text: string) => text.replace(/^/gm, '    ');
  return [
    `${kod} (${niva}): ${titel}`,
    forklaring,
    `Gör så här: ${atgard}`,
    `Fel:\n${indraget(exempelFel)}`,
    `Rätt:\n${indraget(exempelRatt)}`,
  ].join('\n\n');
}

if (import.meta.main) {
  const { ut, kod } = await kor(process.argv.slice(2), process.env);
  console.log(ut);
  process.exitCode = kod;
}
