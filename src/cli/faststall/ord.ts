/** What is said when something has been frozen, or cannot be. */
import { antalProblem, type Resultat } from '../../granskning/index.ts';
import type { Handbok } from '../../modell/typer.ts';
import { OKAND } from '../../schema/delar.ts';
import type { VersionData } from '../../schema/versioner.ts';

/** A proposal is no decision. */
export const KVAR_SOM_FORSLAG = `Handboken är ett förslag: handbok.yaml har fältet förslag. Inget frystes.
När förslaget är beslutat:
  1. Ta bort förslag: och raderna under det i handbok.yaml.
  2. Skriv i stället beslut: med organ, datum, paragraf och diarienummer.
  3. Ta bort förslag: i de styrdokument som har antagits.
  4. Kör npm run granska, och sedan det här kommandot igen.`;

interface Fryst {
  version: VersionData;
  andrat: string[];
  /** All files that were written or taken away, the version first, by their path from the handbook's folder. */
  filer: string[];
  visa: string;
  /** What git says. */
  varning: string | undefined;
  oppet: Pick<Resultat, 'problem' | 'antal'>;
  bok: Handbok;
}

/** What was done, and what to do next. */
export function klart({ version, andrat, filer, visa, varning, oppet, bok }: Fryst): string {
  const fil = `${visa}/${filer[0]}`;
  // So many that a list of them says nothing: a proposal has been lifted in.
  const manga = filer.length > 2;
  return [
    version.utanText
      ? `Skrev ${fil}: beslutet är känt, men texten finns inte här.`
      : `Fryste ${fil}: ${version.poster.length} sidor.`,
    `Kontrollsumma: ${version.sha256}`,
    ...(manga ? ['Förslaget har flyttats in i handboken. Mappen forslag är tom.'] : []),
    ...(andrat.length > 0 ? ['', 'Det här står nu i handbok.yaml:'] : []),
    ...andrat.map((rad) => `  ${rad}`),
    ...(oppet.problem.length > 0
      ? ['', `Granskningen har ${antalProblem(oppet.problem)}. De hindrade inte: npm run granska.`]
      : []),
    ...(varning ? ['', varning] : []),
    '',
    'Så går du vidare:',
    `  git add ${manga ? visa : filer.map((ett) => `${visa}/${ett}`).join(' ')}`,
    `  git commit -m "${meddelande(version, bok)}"`,
    'Ändra aldrig filen för hand. Granskningen räknar om kontrollsumman varje gång.',
  ].join('\n');
}

function meddelande({ titel, beslut }: VersionData, { roller }: Handbok): string {
  const organ = roller.find(({ id }) => id === beslut.organ)?.namn ?? beslut.organ;
  const mer = [beslut.paragraf, beslut.diarienummer].filter((ett) => ett !== OKAND);
  const vem = [organ, beslut.datum, ...mer].join(' ');
  return `Fastställt: ${titel.replaceAll(/["$`\\]/g, '')} (${vem.replaceAll(/["$`\\]/g, '')})`;
}
