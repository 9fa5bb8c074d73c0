/** Sends a proposal to where the handbook lies for all, and puts what goes wrong into words. */
import { git, Gitfel } from './kor.ts';
import type { Gitlage } from './lage.ts';

/** What a server or git answers, and what to do about it. */
const SVAR: readonly [monster: RegExp, text: string][] = [
  [
    /shallow update not allowed/,
    'Mottagaren tar inte emot från ett arkiv utan hela sin historik. Kör git fetch --unshallow och försök igen.',
  ],
  [
    /non-fast-forward|fetch first|\[rejected\]/,
    'Där finns redan en gren med samma namn och annat innehåll. Lämna förslaget på en gren med ett annat namn.',
  ],
  [
    /protected branch|pre-receive hook declined|\[remote rejected\]/,
    'Mottagaren tar inte emot grenen. Den kan vara skyddad. Fråga den som sköter arkivet.',
  ],
  [
    /Permission denied|Authentication failed|could not read (?:Username|Password)|access denied|403|401/i,
    'Du är inte inloggad hos mottagaren, eller får inte skriva där. Logga in på samma sätt som när du hämtade handboken, eller fråga den som sköter arkivet.',
  ],
  [
    /Could not resolve host|unable to access|Connection (?:refused|timed out)|Network is unreachable/i,
    'Mottagaren svarar inte. Kontrollera nätet och försök igen.',
  ],
  [
    /does not appear to be a git repository|Repository not found|not found/i,
    'Arkivet som förslaget ska skickas till finns inte på sin adress. Fråga den som sköter arkivet.',
  ],
];

/**
 * Sends a branch.
 *
 * @returns the address where one may ask for it to be taken in, where the server gives one
 * @throws Gitfel with why it could not be sent; the branch is still there on this machine
 */
export async function skicka({ topp, fjarr }: Gitlage, gren: string): Promise<string | undefined> {
  if (!fjarr)
    throw new Gitfel(
      'Arkivet har ingen plats att skicka till. Förslaget ligger kvar på grenen på den här datorn.',
    );
  const ref = `refs/heads/${gren}`;
  const { kod, ut, sagt } = await git(topp, ['push', '--porcelain', fjarr.namn, `${ref}:${ref}`]);
  if (kod === 0) return /https?:\/\/\S+/.exec(sagt)?.[0];
  const svar = SVAR.find(([monster]) => monster.test(`${ut}\n${sagt}`))?.[1];
  throw new Gitfel(
    `Förslaget ligger på grenen ${gren} på den här datorn men gick inte att skicka. ${svar ?? `Mottagaren svarade: ${sagt.trim().slice(0, 300)}`}`,
  );
}
