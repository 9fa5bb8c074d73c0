/** What is said of a version on its pages. */
import { OKAND } from '../../schema/delar.ts';
import { datumIOrd } from '../../modell/uppgifter/index.ts';
import type { Handbok, Roll, Version } from '../../modell/typer.ts';
import { medGemen } from '../../svenska/versal.ts';
import { perioder, type Period } from '../../version/index.ts';

/** Who decided, as inside a sentence: a role of today, or its name as a version has it. */
export function organet(bok: Handbok, { data }: Version): { namn: string; roll: Roll | undefined } {
  const { organ } = data.beslut;
  const roll = bok.roller.find(({ id }) => id === organ);
  const fryst = bok.versioner
    .flatMap((version) => version.data.poster)
    .find((post) => post.samling === 'roller' && post.id === organ);
  return { namn: medGemen(roll?.namn ?? fryst?.namn ?? organ), roll };
}

/** "den 18 december 2018, § 194, diarienummer 2018:327" */
export function beslutIOrd({ data }: Version): string {
  const { datum, paragraf, diarienummer } = data.beslut;
  return [
    `den ${datumIOrd(datum)}`,
    ...(paragraf === OKAND ? [] : [paragraf]),
    ...(diarienummer === OKAND ? [] : [`diarienummer ${diarienummer}`]),
  ].join(', ');
}

/** "från 1 januari 2019 till och med 14 november 2022" */
export function tidIOrd({ fran, till }: Period): string {
  if (till === undefined) return `från ${datumIOrd(fran)} och tills vidare`;
  if (till < fran) return 'inte någon dag, för den ersattes innan den började gälla';
  return `från ${datumIOrd(fran)} till och med ${datumIOrd(till)}`;
}

/** Versions are known by id: in dev each page reads the handbook anew. */
export function periodFor({ versioner }: Pick<Handbok, 'versioner'>, { id }: Version): Period {
  return perioder(versioner).find((period) => period.version.id === id)!;
}

/** The first part of a sum, enough to compare by eye. */
export function kortSumma(sha256: string): string {
  return sha256.slice(0, 12);
}
