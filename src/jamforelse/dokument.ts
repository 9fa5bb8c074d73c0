import type { HandbokData } from '../schema/handbok.ts';
import { sorteraPa } from '../modell/ordning.ts';
import { SAKNAS_I_KALLAN } from '../svenska/saknas.ts';
import { medVersal } from '../svenska/versal.ts';
import type { Roll, Styrdokument } from '../modell/typer.ts';
import { FINNS_INTE, lankTill } from './lankar.ts';
import type { Deltagare, Jamforelserad, Jamforlank, Jamforruta } from './typer.ts';

type Dokumenttyp = HandbokData['dokumenttyper'][number];

/** A category of documents in one handbook. */
export interface Jamforkategori {
  namn: string;
  beskrivning: string;
  /** Its kinds: "policy", "riktlinje". */
  slag: string[];
  /** Documents of the handbook in it. */
  antal: number;
}

/** A kind of document in one handbook. */
export interface Slagruta extends Jamforruta {
  /** What `lankar` are: those who decide the kind, or those who have decided the documents there are. */
  etikett: string;
  kategori: string | undefined;
  antal: number;
}

/** The categories of every handbook, in its own order. */
export function kategorierna(deltagare: Deltagare[]): Jamforkategori[][] {
  return deltagare.map(({ bok }) =>
    bok.data.kategorier.map(({ id, namn, beskrivning }) => ({
      namn,
      beskrivning,
      slag: bok.data.dokumenttyper.filter((typ) => typ.kategori === id).map((typ) => typ.namn),
      antal: bok.styrdokument.filter((dokument) => dokument.kategori?.id === id).length,
    })),
  );
}

/** The kinds of document that several handbooks have: category and who decides, side by side. */
export function slagrader(deltagare: Deltagare[]): Jamforelserad<Slagruta>[] {
  const flera = [...antalMed(deltagare)].filter(([, antal]) => antal > 1).map(([namn]) => namn);
  return sorteraPa(flera, (namn) => namn).map((namn) => ({
    namn: medVersal(namn),
    rutor: deltagare.map((ett) => {
      const typ = ett.bok.data.dokumenttyper.find((den) => den.namn === namn);
      return typ ? slagruta(ett, typ) : SAKNAR_SLAGET;
    }),
  }));
}

/** The kinds that each handbook is alone with. */
export function egnaSlag(deltagare: Deltagare[]): (Slagruta & { namn: string })[][] {
  const antal = antalMed(deltagare);
  return deltagare.map((ett) =>
    ett.bok.data.dokumenttyper
      .filter(({ namn }) => antal.get(namn) === 1)
      .map((typ) => ({ namn: medVersal(typ.namn), ...slagruta(ett, typ) })),
  );
}

/** How many handbooks have a kind of each name. */
function antalMed(deltagare: Deltagare[]): Map<string, number> {
  const antal = new Map<string, number>();
  for (const { bok } of deltagare)
    for (const namn of new Set(bok.data.dokumenttyper.map((typ) => typ.namn)))
      antal.set(namn, (antal.get(namn) ?? 0) + 1);
  return antal;
}

const SAKNAR_SLAGET: Slagruta = {
  etikett: '',
  kategori: undefined,
  antal: 0,
  lankar: [],
  besked: FINNS_INTE,
};

function slagruta(deltagare: Deltagare, typ: Dokumenttyp): Slagruta {
  const { bok } = deltagare;
  const dokument = bok.styrdokument.filter((ett) => ett.typ?.id === typ.id);
  const enligtSlaget = (typ.beslutasAv ?? []).flatMap(
    (id) => bok.roller.find((roll) => roll.id === id) ?? [],
  );
  const beslutare = enligtSlaget.length > 0 ? enligtSlaget : beslutareAv(dokument);
  return {
    etikett: enligtSlaget.length > 0 ? 'Beslutas av' : 'Har beslutats av',
    kategori: bok.data.kategorier.find(({ id }) => id === typ.kategori)?.namn,
    antal: dokument.length,
    lankar: beslutare.map((roll): Jamforlank => lankTill(deltagare, roll)),
    besked: `vem som beslutar: ${SAKNAS_I_KALLAN}`,
  };
}

/** Those who have decided the documents, each once. */
function beslutareAv(dokument: Styrdokument[]): Roll[] {
  return [...new Set(dokument.flatMap(({ beslutatAv }) => beslutatAv ?? []))];
}
