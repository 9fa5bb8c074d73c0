import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { forslag } from '../../svenska/forslag.ts';
import { handbocker, lasMiljo, type Miljo } from '../miljo.ts';

/** Whether INNEHALL is a folder of handbooks and HANDBOK one of them. */
export function innehallsfel(env: NodeJS.ProcessEnv): string[] {
  const miljo = lasMiljo(env);
  const fel = mappfel(miljo, env['INNEHALL']);
  return fel ? [fel] : handboksfel(miljo);
}

/** What is wrong with INNEHALL as a folder of handbooks, in Swedish. */
export function innehallsmappfel(env: NodeJS.ProcessEnv): string | undefined {
  return mappfel(lasMiljo(env), env['INNEHALL']);
}

function mappfel({ innehall }: Miljo, skrivet: string | undefined): string | undefined {
  if (skrivet === '') return 'INNEHALL är tom. Ange en mapp, till exempel INNEHALL=content.';
  if (existsSync(join(innehall, 'handbok.yaml')))
    return (
      `INNEHALL pekar på en handbok, ${innehall}. Ange mappen som handboken ligger i: ` +
      `INNEHALL=${dirname(innehall)} HANDBOK=${basename(innehall)}.`
    );
  const finns = statSync(innehall, { throwIfNoEntry: false });
  if (finns?.isDirectory()) return undefined;
  const vad = finns ? 'är en fil' : 'finns inte';
  return `Innehållet ska ligga i ${innehall}, men den ${vad}. Ange mappen med handböckerna, till exempel INNEHALL=content.`;
}

/** What the pages that several handbooks share have as addresses: no handbook of theirs may be called so. */
const GEMENSAMMA = ['filer', 'jamfor', 'sok', 'tillganglighet'];

/** Every handbook that is chosen is there, once, and leaves the addresses of the common pages free. */
function handboksfel({ valda, innehall }: Miljo): string[] {
  const finns = handbocker(innehall);
  const lista = finns.length ? finns.join(', ') : 'inga alls';
  const okanda = valda.filter((namn) => !finns.includes(namn));
  return [
    ...unika(okanda).map(
      (namn) => `${handbokslage(namn, { innehall, finns, valda })} De som finns: ${lista}.`,
    ),
    ...dubbelfel(valda),
    ...(valda.length > 1 ? valda.filter((namn) => GEMENSAMMA.includes(namn)).map(upptagen) : []),
  ];
}

function dubbelfel(valda: string[]): string[] {
  const dubbla = unika(valda.filter((namn, nr) => namn !== '' && valda.indexOf(namn) !== nr));
  const ratt = unika(valda).filter(Boolean).join(',');
  return dubbla.map(
    (namn) =>
      `HANDBOK=${valda.join(',')} har ${namn} mer än en gång. Skriv varje handbok en gång: HANDBOK=${ratt}.`,
  );
}

function upptagen(namn: string): string {
  return `Handboken "${namn}" går inte att bygga tillsammans med andra: /${namn}/ är en adress på den gemensamma webbplatsen. Byt namn på mappen.`;
}

function unika(namn: string[]): string[] {
  return [...new Set(namn)];
}

/** What there is, and what was chosen. */
interface Handboksval {
  innehall: string;
  finns: string[];
  valda: string[];
}

function handbokslage(handbok: string, { innehall, finns, valda }: Handboksval): string {
  if (handbok === '' && valda.length > 1)
    return `HANDBOK=${valda.join(',')} har ett komma för mycket. Skriv namnen med ett komma emellan: HANDBOK=${unika(valda).filter(Boolean).join(',') || 'exempelkoping,storstad'}.`;
  if (handbok === '')
    return 'HANDBOK är tom. Ange handbokens mapp, till exempel HANDBOK=exempelkoping.';
  if (/[/\\]|^\.+$/.test(handbok))
    return `HANDBOK=${handbok} är en sökväg. Ange bara namnet på mappen, till exempel HANDBOK=exempelkoping.`;
  if (existsSync(join(innehall, handbok)))
    return `Handboken "${handbok}" saknar filen handbok.yaml i ${join(innehall, handbok)}. Är mappen tom, ta bort den och kör npm run ny -- handbok ${handbok}. Annars, kopiera filen från en annan handbok och ändra den.`;
  const lik = forslag(handbok, finns);
  return [`Handboken "${handbok}" finns inte i ${innehall}.`, lik].filter(Boolean).join(' ');
}
