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
  const topp = await toppen(rot);
  const utgar = await gitEller(topp, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (!utgar)
    throw new Gitfel(
      'Arkivet i git är tomt: ingenting har lagts in i det ännu. Lägg in handboken en första gång (git add . och git commit), sedan går det att lämna förslag.',
    );
  await provaPagar(topp);
  const gren = await gitEller(topp, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
  const under = (await gitRad(rot, ['rev-parse', '--show-prefix'])).replace(/\/$/, '');
  const grunt = (await gitEller(topp, ['rev-parse', '--is-shallow-repository'])) === 'true';
  return {
    topp,
    under,
    utgar,
    gren,
    namn: process.env['GIT_AUTHOR_NAME'] ?? (await gitEller(topp, ['config', 'user.name'])) ?? '',
    epost:
      process.env['GIT_AUTHOR_EMAIL'] ?? (await gitEller(topp, ['config', 'user.email'])) ?? '',
    fjarr: await fjarren(topp, gren),
    grenar: (await gitRad(topp, ['for-each-ref', '--format=%(refname:short)', 'refs/heads'])).split(
      '\n',
    ),
    noter: [
      ...(gren
        ? []
        : ['Arkivet står på en enskild ändring och inte på någon gren. Förslaget utgår från den.']),
      ...(grunt
        ? [
            'Arkivet är hämtat utan hela sin historik. Förslaget går att göra ändå. Går det inte att skicka, kör git fetch --unshallow först.',
          ]
        : []),
    ],
  };
}

async function toppen(rot: string): Promise<string> {
  const { kod, ut, sagt } = await git(rot, ['rev-parse', '--show-toplevel']);
  if (kod === 0 && ut.trim() !== '') return ut.replace(/\n$/, '');
  if (/dubious ownership/.test(sagt))
    throw new Gitfel(
      'Arkivet i git ägs av en annan användare på datorn, så git vill inte röra det. Logga in som den användaren, eller be den som sköter datorn att godkänna mappen (git config --global --add safe.directory).',
    );
  throw new Gitfel(
    'Handbokens mapp ligger inte i något arkiv i git, så det finns ingenstans att lämna ett förslag. Det du har sparat ligger kvar i filerna. Be den som sköter handboken om en klon av arkivet.',
  );
}

async function provaPagar(topp: string): Promise<void> {
  for (const [fil, vad, slut] of PAGAR) {
    const plats = resolve(topp, await gitRad(topp, ['rev-parse', '--git-path', fil]));
    if (existsSync(plats))
      throw new Gitfel(
        `${vad} pågår i arkivet och är inte avslutad. Avsluta den först, eller ångra den med ${slut}. Det du har sparat ligger kvar i filerna.`,
      );
  }
}

/** The remote of the branch, or the only one there is, or the one that is called origin. */
async function fjarren(topp: string, gren: string | undefined): Promise<Gitlage['fjarr']> {
  const alla = (await gitRad(topp, ['remote'])).split('\n').filter(Boolean);
  const egen = gren && (await gitEller(topp, ['config', `branch.${gren}.remote`]));
  const namn = [egen, alla.length === 1 ? alla[0] : undefined, 'origin'].find(
    (ett) => ett !== undefined && alla.includes(ett),
  );
  if (!namn) return undefined;
  const adress = (await gitEller(topp, ['remote', 'get-url', '--push', namn])) ?? '';
  // A password may stand in the address.
  return { namn, adress: adress.replace(/\/\/[^/@]*@/, '//') };
}
