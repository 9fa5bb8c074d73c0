import { versionssumma } from '../innehall/versionssumma.ts';
import type { Handbok } from '../modell/typer.ts';
import type { HandbokData } from '../schema/handbok.ts';
import type { VersionData } from '../schema/versioner.ts';
import { somJson, versionsposterUr } from './post.ts';

/** What is known of a decision when it is frozen. */
export interface Beslutat {
  titel: string;
  beslut: VersionData['beslut'];
  /** The version before; undefined for the first. */
  fore: Pick<VersionData, 'sha256'> | undefined;
}

/** A version of the handbook as it stands, with its sum. */
export function frystVersion(bok: Handbok, { titel, beslut, fore }: Beslutat): VersionData {
  return medSumma({
    format: 1,
    titel,
    beslut,
    foregaende: fore?.sha256 ?? null,
    handbok: handboksuppgifter(bok.data),
    poster: versionsposterUr(bok),
  });
}

/** A decision that is known, but whose text is not here. */
export function versionUtanText({ titel, beslut, fore }: Beslutat): VersionData {
  const foregaende = fore?.sha256 ?? null;
  return medSumma({
    format: 1,
    titel,
    beslut,
    utanText: true,
    foregaende,
    handbok: {},
    poster: [],
  });
}

function handboksuppgifter(data: HandbokData): VersionData['handbok'] {
  return somJson(data);
}

/** The sum stands before what it is long to scroll past. */
function medSumma({ handbok, poster, ...om }: Omit<VersionData, 'sha256'>): VersionData {
  return { ...om, sha256: versionssumma({ ...om, handbok, poster }), handbok, poster };
}
