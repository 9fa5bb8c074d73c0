/** The document hierarchy: all of it, one category, or the way to one document. */
import type { Handbok, Styrdokument } from '../../modell/typer.ts';
import type { Gren, Rutinnehall, Tavla } from '../ritbord/index.ts';
import { tradbild, tradbildSmal, type Trad } from '../ritbord/index.ts';
import { dokumentinnehall, dokumenttecken } from '../dokument/utseende.ts';

/** A picture on the drawing board, with its name. */
export interface Dokumentbild {
  id: string;
  titel: string;
  beskrivning: string;
  bred: () => Tavla;
  smal?: () => Tavla;
}

/** Every document under the one that it rests on. */
export function dokumenttradet(bok: Handbok): Dokumentbild {
  const rotter = bok.styrdokument.filter((ett) => !ett.under);
  const [rot] = rotter;
  const ensam = rotter.length === 1 && rot;
  const trad: Trad = {
    rot: ensam ? rotinnehall(bok, rot) : undefined,
    grenar: (ensam ? rot.barn : rotter).map((ett) => gren(bok, ett)),
    tecken: dokumenttecken(
      bok,
      ensam ? bok.styrdokument.filter((ett) => ett !== rot) : bok.styrdokument,
    ),
  };
  return {
    id: 'dokumenttradet',
    titel: 'Dokumenthierarkin',
    beskrivning:
      `${bok.styrdokument.length === 1 ? 'Ett' : `Alla ${bok.styrdokument.length}`} styrdokument. ` +
      `Överst står ${rotter.map((ett) => ett.namn).join(' och ')}. Varje dokument står under det som det vilar på.`,
    ...tvaFormer(trad),
  };
}

/** The documents of one category, each under its nearest one above of the same category. */
export function dokumentkategori(
  bok: Handbok,
  kategori: { id: string; namn: string },
): Dokumentbild {
  const egna = bok.styrdokument.filter((ett) => ett.kategori?.id === kategori.id);
  const finns = new Set(egna);
  const perOvan = Map.groupBy(egna, (ett) => uppat(ett).find((annat) => finns.has(annat)));
  const under = (topp: Styrdokument | undefined): Gren[] =>
    (perOvan.get(topp) ?? []).map((ett) => ({
      innehall: dokumentinnehall(bok, ett),
      under: under(ett),
    }));
  const rot: Rutinnehall = { rader: [{ text: kategori.namn, stil: 'namn' }], form: 'ingen' };
  return {
    id: `dokument-${kategori.id}`,
    titel: kategori.namn,
    beskrivning: `${egna.length} styrdokument i kategorin ${kategori.namn}. Ett dokument står under det som det vilar på i samma kategori.`,
    ...tvaFormer({ rot, grenar: under(undefined), tecken: dokumenttecken(bok, egna) }),
  };
}

/** "Where am I": what the document rests on, and what rests on it. */
export function dokumentplats(bok: Handbok, dokument: Styrdokument): Dokumentbild {
  const barn = dokument.barn.map((ett) => ({ innehall: dokumentinnehall(bok, ett), under: [] }));
  const har: Gren = {
    innehall: dokumentinnehall(bok, dokument, { klass: 'har', lank: undefined }),
    under: barn,
  };
  const kedja = uppat(dokument).reduce<Gren>(
    (under, ett) => ({ innehall: dokumentinnehall(bok, ett), under: [under] }),
    har,
  );
  const visade = [...uppat(dokument), ...dokument.barn];
  return {
    id: `dokumentplats-${dokument.id}`,
    titel: `Var ${dokument.namn} hör hemma`,
    beskrivning: platsIOrd(dokument),
    bred: () => tradbildSmal({ grenar: [kedja], tecken: dokumenttecken(bok, visade) }),
  };
}

/** The documents above one, nearest first. */
export function uppat(dokument: Styrdokument): Styrdokument[] {
  return dokument.under ? [dokument.under, ...uppat(dokument.under)] : [];
}

function tvaFormer(trad: Trad): { bred: () => Tavla; smal: () => Tavla } {
  return { bred: () => tradbild(trad), smal: () => tradbildSmal(trad) };
}

function gren(bok: Handbok, dokument: Styrdokument): Gren {
  return {
    innehall: dokumentinnehall(bok, dokument),
    under: dokument.barn.map((ett) => gren(bok, ett)),
  };
}

function rotinnehall(bok: Handbok, rot: Styrdokument): Rutinnehall {
  const rader = [{ text: rot.namn, stil: 'namn' as const }];
  return dokumentinnehall(bok, rot, { klass: 'huvud', form: 'ruta', stall: 'mitten', rader });
}

function platsIOrd(dokument: Styrdokument): string {
  const { under, barn } = dokument;
  const ovan = under ? `ligger under ${under.namn}` : 'ligger överst';
  const nedan = barn.length === 0 ? 'inga dokument' : barn.map((ett) => ett.namn).join(', ');
  return `${dokument.namn} ${ovan} och har under sig: ${nedan}.`;
}
