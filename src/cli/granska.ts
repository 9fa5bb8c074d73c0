/** `npm run granska`: checks the handbooks that HANDBOK chooses and prints every problem. Exit code 1 when there are errors. */
import { relative, sep } from 'node:path';
import { granskaAllt } from '../diagram/granska.ts';
import {
  arKod,
  KODER,
  KODLISTA,
  skrivAzure,
  skrivGithub,
  skrivGitlab,
  skrivJson,
  skrivText,
  type Kod,
  type Resultat,
} from '../granskning/index.ts';
import { bekrafta } from './bekrafta.ts';
import { visaLasbarhet } from './lasbarhet.ts';
import { enAv, handboksrot, lasMiljo, type Miljo } from '../webb/miljo.ts';
import { miljofel } from '../webb/miljo/fel.ts';
import { iOrdning } from '../problem/problem.ts';
import { bortaUrGit } from './granska/borttagna.ts';
import { sammanlagt, type Sammanlagt } from './granska/sammanlagt.ts';
import { lasArgument, ordfel, type Anvandning, type Argument } from './grund/argument.ts';
import { miljorader, utanStack } from './grund/kommando.ts';
import { skriv, skrivFel } from './grund/skriv.ts';
import { stadaEfterAvbrott } from './skrivning/index.ts';

const HJALP = `Granskar en handbok och visar alla fel på en gång.

  npm run granska                     granskar den förvalda handboken
  HANDBOK=exempel npm run granska     granskar en annan handbok
  HANDBOK=en,annan npm run granska    granskar flera
  npm run granska -- --utkast         medan du skriver: det som kan vänta till publiceringen blir en varning
  npm run granska -- --json           för program
  npm run granska -- --github         anteckningar i en pull request på GitHub
  npm run granska -- --gitlab         anteckningar i en merge request på GitLab
  npm run granska -- --azure          anteckningar i en pull request i Azure DevOps
  npm run granska -- --hjalp KOD      förklarar en kod; utan kod visas den här hjälpen
  npm run granska -- --lasbarhet      visar hur lätta texterna är att läsa; med ett id visas varje passage
  npm run granska -- --bekrafta ID    säger att populärtexten är läst mot kapitlet; alla tar hela populärversionen

Fel ger slutkod 1 och stoppar också npm run build. Varningar gör det inte. Koderna:
`;

/** Its flags; one at a time. */
const FLAGGOR = ['json', 'github', 'gitlab', 'azure', 'utkast', 'lasbarhet', 'bekrafta'] as const;
const ANVANDNING: Anvandning = {
  kommando: 'npm run granska',
  hjalp: HJALP,
  flaggor: Object.fromEntries(FLAGGOR.map((namn) => [namn, 'boolean' as const])),
  ord: Infinity,
};

const SKRIVARE: Record<string, (resultat: Sammanlagt) => string> = {
  json: skrivJson,
  github: skrivGithub,
  gitlab: skrivGitlab,
  azure: skrivAzure,
};

/** What is done with the populärversion, and the words that ask for it. */
type Atgard = (rot: string, ider: string[]) => Promise<Granskningsutfall>;
const POPULAR: Record<string, Atgard> = { bekrafta, lasbarhet: visaLasbarhet };
/** The most words that may follow a flag. */
const ORD: Record<string, number> = { hjalp: 1, lasbarhet: 1, bekrafta: Infinity };

/** What to print, and the exit code. */
interface Granskningsutfall {
  ut: string;
  kod: number;
}

/** Runs the command. Returns what to print and the exit code. */
export async function kor(argument: string[], env: NodeJS.ProcessEnv): Promise<Granskningsutfall> {
  const last = lasArgument(argument, ANVANDNING);
  // `--utkast` goes with the ways of writing; without it the check says what publishing says.
  const { utkast, ...ovriga } = last.val;
  const [val, ...fler] = Object.keys(ovriga);
  const fel = last.fel ?? kombinationsfel(last, val, fler);
  if (fel) return { ut: fel, kod: 2 };
  if (val === 'hjalp') return hjalp(last.ord[0]);
  const hinder = miljofel(env);
  if (hinder.length > 0) return { ut: miljorader(hinder), kod: 1 };
  const miljo = lasMiljo(env);
  const rotter = miljo.valda.map((handbok) => handboksrot(enAv(miljo, handbok)));
  for (const rot of rotter) (await stadaEfterAvbrott(rot)).forEach(skrivFel);
  const atgard = POPULAR[val ?? ''];
  if (atgard) return rotter.length > 1 ? enITaget(val, miljo) : atgard(rotter[0]!, last.ord);
  const resultat = await granskaFlera(rotter, utkast ? 'utkast' : 'publicering', env);
  const skrivare = SKRIVARE[val ?? ''] ?? skrivText;
  const antalFel = resultat.problem.filter((ett) => ett.niva === 'fel').length;
  return { ut: skrivare(resultat), kod: antalFel > 0 ? 1 : 0 };
}

/** Every handbook, and all of them together. */
async function granskaFlera(
  rotter: string[],
  lage: 'utkast' | 'publicering',
  env: NodeJS.ProcessEnv,
): Promise<Sammanlagt> {
  const alla = [];
  for (const rot of rotter) alla.push(medBorttagna(rot, await granskaAllt(rot, { lage }), env));
  return sammanlagt(alla);
}

/** What git remembers is told while one writes, not in a build: there it would depend on how much of the history is at hand. */
function medBorttagna(rot: string, resultat: Resultat, env: NodeJS.ProcessEnv): Resultat {
  const { handbokData, poster, problem } = resultat;
  if (!handbokData || env['HISTORIK'] === '0') return resultat;
  const visa = relative(process.cwd(), rot).split(sep).join('/');
  const borta = bortaUrGit(rot, `${visa}/handbok.yaml`, poster, handbokData.omdirigeringar);
  return { ...resultat, problem: iOrdning([...problem, ...borta]) };
}

function enITaget(val: string | undefined, { handbok }: Miljo): Granskningsutfall {
  const ut = `--${val} tar en handbok i taget. Välj en: HANDBOK=${handbok} npm run granska -- --${val}.`;
  return { ut, kod: 2 };
}

function kombinationsfel(
  { ord }: Argument,
  val: string | undefined,
  fler: string[],
): string | undefined {
  if (fler.length > 0)
    return `Valen --${[val, ...fler].join(' och --')} går inte att använda tillsammans. Ta ett i taget.`;
  return ordfel(ord, { ...ANVANDNING, ord: ORD[val ?? ''] ?? 0 });
}

function hjalp(ord: string | undefined): Granskningsutfall {
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
  await utanStack(async () => {
    const { ut, kod } = await kor(process.argv.slice(2), process.env);
    // Programs read JSON: there every character is as it was.
    if (['--json', '--gitlab'].some((val) => process.argv.includes(val))) console.log(ut);
    else skriv(ut);
    return kod;
  });
}
