/** The whole of an import: read, ask, write all or nothing, check, tell. */
import { basename } from 'node:path';
import type { Resultat } from '../../granskning/index.ts';
import { Stopp } from '../grund/stopp.ts';
import { svaraPa, type Svarare } from '../ny/fragor.ts';
import { skrivAllt } from '../skrivning/index.ts';
import { bildfragor, delfraga, nivafraga, titelfraga } from './fragor.ts';
import { harInledning } from './kapitel/dela.ts';
import type { Befintligt } from './kapitel/plats.ts';
import { filerna, lasDokument, type Dokument, type Val } from './kor.ts';
import { gjort, granskat, kvar, utelamnat, type Rapportdelar } from './rapport/rapport.ts';

export interface Bestallning {
  sokvag: string;
  /** The handbook's folder, and how it is written in messages. */
  rot: string;
  visa: string;
  svarare: Svarare;
  /** Only tells what would be. */
  prova: boolean;
  /** Checks the handbook. Its files are called as `visa` says. */
  granska: (visa: string) => Promise<Resultat>;
}

/**
 * Imports a document.
 *
 * @returns lines to print, and the exit code: 1 when the new files have errors
 * @throws Stopp when nothing was written, with why
 */
export async function importera(
  bestallning: Bestallning,
): Promise<{ rader: string[]; kod: number }> {
  const { sokvag, rot, visa, svarare, prova, granska } = bestallning;
  const dokument = await lasDokument(sokvag);
  const fore = await granska(visa);
  const val = await fraga(dokument, fore, svarare);
  const filer = await filerna(dokument, val, {
    kapitel: befintliga(fore),
    bilder: new Set(fore.bilder.map(({ rel }) => rel)),
  });
  const delar: Rapportdelar = { namn: basename(sokvag), visa, filer, forkoll: dokument.forkoll };
  if (prova) {
    const rader = [...gjort(delar, 'skulle bli'), ...utelamnat(delar), ...kvar(delar)];
    return { rader: [...rader, '', 'Inget skrevs. Kör utan --prova för att skriva.'], kod: 0 };
  }
  await skrivAllt(
    rot,
    filer.map(({ fil, innehall }) => ({ fil, innehall, sett: undefined })),
  );
  const efter = await granska(visa);
  const { rader, fel } = granskat(efter.problem, delar, efter.antal);
  return {
    rader: [...gjort(delar, 'blev'), ...utelamnat(delar), ...kvar(delar), ...rader],
    kod: fel > 0 ? 1 : 0,
  };
}

async function fraga(
  dokument: Dokument,
  { handbokData }: Resultat,
  svarare: Svarare,
): Promise<Val> {
  if (!handbokData)
    throw new Stopp(
      'handbok.yaml har fel. Rätta dem först: npm run granska visar var. Inget skrevs.',
    );
  const { delar } = handbokData;
  const enda = delar.length === 1 && svarare.flagga('del') === undefined ? delar[0] : undefined;
  const { del = '' } = enda ? { del: enda.id } : await svaraPa([delfraga(delar)], svarare);
  const nivaer = dokument.rubriker.some((antal) => antal > 0);
  const svar = nivaer ? await svaraPa([nivafraga(dokument.rubriker)], svarare) : {};
  const niva = Number(svar['niva'] ?? 1);
  const inledning = harInledning(dokument.block, niva);
  const { titel = dokument.titel } = inledning
    ? await svaraPa([titelfraga(dokument.titel)], svarare)
    : {};
  return { del, niva, titel, fragaBild: bildfragor(svarare) };
}

/** The chapters that are there, also those with faults in other fields. */
function befintliga({ poster }: Resultat): Befintligt[] {
  return poster
    .filter(({ samling }) => samling === 'kapitel')
    .map(({ id, rel, ra }) => ({
      id,
      rel,
      titel: String(ra['titel'] ?? ''),
      del: String(ra['del'] ?? ''),
      under: typeof ra['under'] === 'string' ? ra['under'] : undefined,
      ordning: typeof ra['ordning'] === 'number' ? ra['ordning'] : 0,
    }));
}
