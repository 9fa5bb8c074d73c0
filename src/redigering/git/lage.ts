/** How the handbook's folder stands to git: whether a proposal can be made, and of what. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { git, gitEller, Gitfel, gitRad } from './kor.ts';

export interface Gitlage {
  /** The folder of the repository. */
  topp: string;
  /** The handbook's folder from there. */
  under: string;
  /** The commit that a proposal goes out from. */
  utgar: string;
  /** The branch that it is on; undefined when on none. */
  gren: string | undefined;
  /** Name and e-mail of the editor, as git has them. */
  namn: string;
  epost: string;
  /** Where it can be sent; undefined when nowhere. */
  fjarr: { namn: string; adress: string } | undefined;
  grenar: string[];
  /** What the editor should know before going on. */
  noter: string[];
}

/** What is going on in a repository, by the file that git keeps meanwhile, and how to end it. */
const PAGAR: readonly [fil: string, vad: string, slut: string][] = [
  ['MERGE_HEAD', 'En sammanslagning', 'git merge --abort'],
  ['rebase-merge', 'En ombasering', 'git rebase --abort'],
  ['rebase-apply', 'En ombasering', 'git rebase --abort'],
  ['CHERRY_PICK_HEAD', 'En överföring av en ändring', 'git cherry-pick --abort'],
  ['REVERT_HEAD', 'En återställning', 'git revert --abort'],
];

/**
 * Reads how it stands.
 *
 * @param rot the handbook's folder
 * @throws Gitfel with what is in the way, and what to do about it
 */
export async function gitlage(rot: string): Promise<Gitlage> {
  const { topp, under, grunt, platser } = await arkivet(rot);
  const utgar = await gitEller(topp, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (!utgar) throw new Gitfel(TOMT);
  provaPagar(topp, platser);
  const gren = await gitEller(topp, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
  const installt = await installningar(topp);
  const grenar = await gitRad(topp, ['for-each-ref', '--format=%(refname:short)', 'refs/heads']);
  return {
    topp,
    under,
    utgar,
    gren,
    namn: process.env['GIT_AUTHOR_NAME'] ?? installt.get('user.name') ?? '',
    epost: process.env['GIT_AUTHOR_EMAIL'] ?? installt.get('user.email') ?? '',
    fjarr: await fjarren(topp, gren && installt.get(`branch.${gren}.remote`)),
    grenar: grenar.split('\n'),
    noter: [...(gren ? [] : [LOST]), ...(grunt ? [GRUNT] : [])],
  };
}

const TOMT =
  'Arkivet i git är tomt: ingenting har lagts in i det ännu. Lägg in handboken en första gång (git add . och git commit), sedan går det att lämna förslag.';
const LOST = 'Arkivet står på en enskild ändring och inte på någon gren. Förslaget utgår från den.';
const GRUNT =
  'Arkivet är hämtat utan hela sin historik. Förslaget går att göra ändå. Går det inte att skicka, kör git fetch --unshallow först.';
const ANNANS =
  'Arkivet i git ägs av en annan användare på datorn, så git vill inte röra det. Logga in som den användaren, eller be den som sköter datorn att godkänna mappen (git config --global --add safe.directory).';
const INGET =
  'Handbokens mapp ligger inte i något arkiv i git, så det finns ingenstans att lämna ett förslag. Det du har sparat ligger kvar i filerna. Be den som sköter handboken om en klon av arkivet.';

interface Arkiv {
  topp: string;
  under: string;
  grunt: boolean;
  /** Where git keeps the files of PAGAR. */
  platser: string[];
}

async function arkivet(rot: string): Promise<Arkiv> {
  const vagar = PAGAR.flatMap(([fil]) => ['--git-path', fil]);
  const ord = [
    'rev-parse',
    '--show-toplevel',
    '--show-prefix',
    '--is-shallow-repository',
    ...vagar,
  ];
  const { kod, ut, sagt } = await git(rot, ord);
  if (/dubious ownership/.test(sagt)) throw new Gitfel(ANNANS);
  const [topp = '', under = '', grunt, ...platser] = ut.split('\n');
  if (kod !== 0 || topp === '') throw new Gitfel(INGET);
  const hela = platser.filter(Boolean).map((plats) => resolve(rot, plats));
  return { topp, under: under.replace(/\/$/, ''), grunt: grunt === 'true', platser: hela };
}

function provaPagar(topp: string, platser: readonly string[]): void {
  const nr = platser.findIndex((plats) => existsSync(resolve(topp, plats)));
  const [, vad, slut] = PAGAR[nr] ?? [];
  if (vad)
    throw new Gitfel(
      `${vad} pågår i arkivet och är inte avslutad. Avsluta den först, eller ångra den med ${slut}. Det du har sparat ligger kvar i filerna.`,
    );
}

/** What git is set to here, by lower case names. */
async function installningar(topp: string): Promise<Map<string, string>> {
  const rader = (await gitEller(topp, ['config', '--list', '-z']))?.split('\0') ?? [];
  return new Map(rader.map((rad) => [rad.split('\n', 1)[0]!, rad.slice(rad.indexOf('\n') + 1)]));
}

/** The remote of the branch, or the only one there is, or the one that is called origin. */
async function fjarren(topp: string, egen: string | undefined): Promise<Gitlage['fjarr']> {
  const alla = (await gitRad(topp, ['remote'])).split('\n').filter(Boolean);
  const namn = [egen, alla.length === 1 ? alla[0] : undefined, 'origin'].find(
    (ett) => ett !== undefined && alla.includes(ett),
  );
  if (!namn) return undefined;
  const adress = (await gitEller(topp, ['remote', 'get-url', '--push', namn])) ?? '';
  // A password may stand in the address.
  return { namn, adress: adress.replace(/\/\/[^/@]*@/, '//') };
}
