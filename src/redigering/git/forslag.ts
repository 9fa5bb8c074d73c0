/** A proposal: a commit on a branch of its own, shown first, and sent only when the editor says so. */
import { git, gitEller, Gitfel, gitRad } from './kor.ts';
import type { Gitlage } from './lage.ts';
import { provaMarken, skillnaden, tradMed, type Andradfil } from './trad.ts';

/** What is about to be proposed. */
export interface Forhandsvisat {
  /** The tree that was shown: what is committed must be that very one. */
  trad: string;
  /** What git says that differs. */
  skillnad: string;
}

/** What the editor has chosen. */
export interface Forslagsval {
  gren: string;
  meddelande: string;
  namn: string;
  epost: string;
  /** Paths from the repository's folder. */
  filer: string[];
  trad: string;
}

/** The commit that a branch of that name would go on from: its own last one where there is such a branch. */
async function basen(lage: Gitlage, gren: string): Promise<string> {
  if (!lage.grenar.includes(gren)) return lage.utgar;
  return gitRad(lage.topp, ['rev-parse', '--verify', `refs/heads/${gren}^{commit}`]);
}

/** Makes the tree of a proposal and tells what differs in it. Nothing is committed. @throws Gitfel */
export async function forhandsvisa(
  lage: Gitlage,
  andrade: readonly Andradfil[],
  { gren, filer }: Pick<Forslagsval, 'gren' | 'filer'>,
): Promise<Forhandsvisat> {
  const valda = andrade.filter(({ fil }) => filer.includes(fil));
  if (valda.length === 0) throw new Gitfel('Inget är valt. Välj minst en fil.');
  provaMarken(lage.topp, valda);
  const bas = await basen(lage, gren);
  const trad = await tradMed(
    lage.topp,
    bas,
    valda.map(({ fil }) => fil),
  );
  return { trad, skillnad: await skillnaden(lage.topp, bas, trad) };
}

/**
 * Commits a proposal on its branch. The working folder, the index and the branch that is checked out stay as they are.
 *
 * @param fortsatt whether the branch is there already, and the proposal goes on with it
 * @returns the commit
 * @throws Gitfel with what is in the way
 */
export async function lamna(
  lage: Gitlage,
  andrade: readonly Andradfil[],
  val: Forslagsval,
  fortsatt: boolean,
): Promise<string> {
  await provaVal(lage, val, fortsatt);
  const { trad, skillnad } = await forhandsvisa(lage, andrade, val);
  if (skillnad === '')
    throw new Gitfel(
      'Inget skiljer sig från det som redan är lämnat. Ändra och spara något först.',
    );
  if (trad !== val.trad)
    throw new Gitfel(
      'Filerna har ändrats sedan du såg dem. Titta igenom förslaget igen innan du lämnar det.',
    );
  const bas = await basen(lage, val.gren);
  const vem = {
    GIT_AUTHOR_NAME: val.namn,
    GIT_AUTHOR_EMAIL: val.epost,
    GIT_COMMITTER_NAME: val.namn,
    GIT_COMMITTER_EMAIL: val.epost,
  };
  const inlagt = await gitRad(lage.topp, ['commit-tree', trad, '-p', bas, '-F', '-'], {
    env: vem,
    indata: `${val.meddelande.trim()}\n`,
  });
  // With what it was before: somebody else may have made the branch, or gone on with it, in between.
  const fore = fortsatt ? bas : '0'.repeat(inlagt.length);
  const { kod } = await git(
    lage.topp,
    ['update-ref', '-m', 'redigera: förslag', `refs/heads/${val.gren}`, inlagt, fore],
    { env: vem },
  );
  if (kod !== 0)
    throw new Gitfel(
      `Grenen ${val.gren} ändrades av någon annan just nu. Inget lämnades. Försök igen.`,
    );
  return inlagt;
}

async function provaVal(
  lage: Gitlage,
  { gren, meddelande, namn, epost }: Forslagsval,
  fortsatt: boolean,
): Promise<void> {
  if (meddelande.trim() === '') throw new Gitfel('Skriv en mening om vad du har ändrat.');
  if (namn.trim() === '' || /[<>\n]/.test(namn))
    throw new Gitfel('Skriv ditt namn, så att den som läser förslaget vet vem det kommer från.');
  if (!/^[^\s<>@]+@[^\s<>@]+$/.test(epost.trim()))
    throw new Gitfel('Skriv din e-postadress, till exempel anna@exempel.se.');
  if (
    (await gitEller(lage.topp, ['check-ref-format', '--branch', gren])) === undefined ||
    gren.startsWith('-')
  )
    throw new Gitfel(
      `”${gren}” kan inte vara namn på en gren. Använd a–z, siffror, bindestreck och snedstreck.`,
    );
  const finns = lage.grenar.includes(gren);
  if (finns && !fortsatt)
    throw new Gitfel(
      `Det finns redan en gren som heter ${gren}. Välj ett annat namn, eller välj att fortsätta på den.`,
    );
  if (!finns && fortsatt)
    throw new Gitfel(`Grenen ${gren} finns inte längre. Lämna ett nytt förslag i stället.`);
  if (!finns) return;
  const utcheckade = await gitRad(lage.topp, ['worktree', 'list', '--porcelain']);
  if (utcheckade.split('\n').includes(`branch refs/heads/${gren}`))
    throw new Gitfel(
      `Grenen ${gren} är öppen i en arbetsmapp och kan inte ändras härifrån. Välj en annan.`,
    );
}
