import { execFileSync } from 'node:child_process';

/** What git says of a folder before something is frozen there: a sentence for the editor, or undefined when all is well. */
export function gitlage(rot: string): string | undefined {
  const ut = status(rot);
  if (ut === undefined)
    return 'Obs! Mappen ligger inte i git, eller git saknas på datorn. Då går det inte att hämta tillbaka en version som försvinner.';
  const antal = ut.split('\n').filter(Boolean).length;
  if (antal === 0) return undefined;
  const filer = antal === 1 ? 'En fil är ändrad' : `${antal} filer är ändrade`;
  return `Obs! ${filer} men inte incheckad${antal === 1 ? '' : 'e'} i git. Ändringarna är med i det som fryses. Checka in dem tillsammans med versionen.`;
}

function status(rot: string): string | undefined {
  try {
    return execFileSync('git', ['-C', rot, 'status', '--porcelain', '--', '.'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}
