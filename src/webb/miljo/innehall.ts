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

function handboksfel({ handbok, innehall }: Miljo): string[] {
  const finns = handbocker(innehall);
  if (finns.includes(handbok)) return [];
  const lista = finns.length ? finns.join(', ') : 'inga alls';
  return [`${handbokslage(handbok, innehall, finns)} De som finns: ${lista}.`];
}

function handbokslage(handbok: string, innehall: string, finns: string[]): string {
  if (handbok === '')
    return 'HANDBOK är tom. Ange handbokens mapp, till exempel HANDBOK=exempelkoping.';
  if (/[/\\]|^\.+$/.test(handbok))
    return `HANDBOK=${handbok} är en sökväg. Ange bara namnet på mappen, till exempel HANDBOK=exempelkoping.`;
  if (existsSync(join(innehall, handbok)))
    return `Handboken "${handbok}" saknar filen handbok.yaml i ${join(innehall, handbok)}. Kopiera en från en annan handbok och ändra den.`;
  const lik = forslag(handbok, finns);
  return [`Handboken "${handbok}" finns inte i ${innehall}.`, lik].filter(Boolean).join(' ');
}
