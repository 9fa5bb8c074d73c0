/**
 * Loaded before every command (package.json) and before the tests (vitest.config.ts): says plainly what is wrong
 * when Node is too old to read TypeScript, or when nothing is installed. In JavaScript, since an older Node stops
 * at the first .ts file with a stack trace in English.
 */
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** The first Node that reads TypeScript and knows import.meta.main. The one of package.json is newer. */
export const MINST = '24.2';

/** Something that every install brings. */
const ASTRO = fileURLToPath(new URL('../../../node_modules/astro/package.json', import.meta.url));

/**
 * What is missing before a command can start, as lines for the one who wrote it. Undefined when nothing is.
 *
 * @param {string} version of Node, as in process.versions.node
 * @param {boolean} installerat whether the packages are there
 * @returns {string | undefined}
 */
export function saknas(version, installerat) {
  if (!installerat)
    return `Programmets delar är inte installerade.
Kör npm ci i programmets mapp, och sedan kommandot igen.`;
  if (duger(version)) return undefined;
  return `Det här kräver Node ${MINST} eller senare. Nu körs Node ${version}.
Rätt Node följer med när du installerar: kör npm ci i programmets mapp, och sedan kommandot igen.
Starta kommandona med npm, till exempel npm start.
Hjälper det inte, kör npm ci --ignore-scripts=false. Då hämtas Node även när npm är inställt på att inte göra det.`;
}

/** @param {string} version */
function duger(version) {
  const [stor = 0, liten = 0] = version.split('.').map(Number);
  const [minstStor = 0, minstLiten = 0] = MINST.split('.').map(Number);
  return stor > minstStor || (stor === minstStor && liten >= minstLiten);
}

const besked = saknas(process.versions.node, existsSync(ASTRO));
if (besked) {
  console.error(besked);
  process.exit(1);
}

// Compiled code is kept between commands, for the processes that they start too: each starts in half the time.
if (!process.env['NODE_COMPILE_CACHE']) {
  const mapp = fileURLToPath(
    new URL('../../../node_modules/.cache/roda-traden-kod', import.meta.url),
  );
  process.env['NODE_COMPILE_CACHE'] = mapp;
  module.enableCompileCache?.(mapp);
}
