import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
import { handbocker, lasMiljo } from '../miljo.ts';
import { PROJEKT } from './projekt.ts';

/** Folders of the project that hold what people have written, or what is installed. */
const EGNA = ['.git', '.github', 'content', 'docs', 'node_modules', 'public', 'src', 'test'];

/**
 * Whether UT is a place that may be emptied at all. What lies there already is another question:
 * see cli/publicering.
 */
export function utfel(env: NodeJS.ProcessEnv, hem = homedir()): string[] {
  if (env['UT'] === '') return ['UT är tom. Ange en mapp, till exempel UT=dist.'];
  const miljo = lasMiljo(env);
  const ut = verklig(miljo.ut);
  const vad = olamplig(ut, miljo.innehall, hem);
  if (!vad) return [];
  return [
    `UT=${env['UT'] ?? 'dist'} är ${vad}, och bygget byter ut allt i mappen som det publicerar till. Ange en egen mapp, till exempel UT=dist.`,
  ];
}

/**
 * What a folder is, when nothing that is published may be written to it; undefined when it may.
 *
 * @param ut a path with its links followed, see `verklig`
 */
export function olamplig(ut: string, innehall: string, hem = homedir()): string | undefined {
  if (ut === parse(ut).root) return 'diskens översta mapp';
  if (rymmer(ut, verklig(hem)))
    return ut === verklig(hem) ? 'din hemmapp' : 'en mapp med hemmappar';
  if (rymmer(ut, verklig(PROJEKT))) return 'mappen som programmet ligger i';
  if (rymmer(ut, verklig(process.cwd()))) return 'mappen som du står i';
  const texter = handbocker(innehall).map((namn) => verklig(join(innehall, namn)));
  if (rymmer(ut, verklig(innehall)) || texter.some((mapp) => rymmer(mapp, ut)))
    return 'en mapp med handböckernas texter';
  const egen = EGNA.find((namn) => rymmer(verklig(join(PROJEKT, namn)), ut));
  return egen && `en del av programmet (${egen})`;
}

/** Whether a folder is another or holds it. */
export function rymmer(mapp: string, annan: string): boolean {
  const vag = relative(mapp, annan);
  return (
    vag === '' || (vag !== '..' && !vag.startsWith(`..${sep}`) && resolve(mapp, vag) === annan)
  );
}

/** A path with its symbolic links followed, as far as it exists. */
export function verklig(sokvag: string): string {
  if (existsSync(sokvag)) return realpathSync(sokvag);
  const over = dirname(sokvag);
  return over === sokvag ? sokvag : join(verklig(over), basename(sokvag));
}
