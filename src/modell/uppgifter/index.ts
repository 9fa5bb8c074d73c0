import type { Samling } from '../../schema/index.ts';
import { allaIOrd } from '../../tid/i-ord.ts';
import { omnamndAv } from '../hanvisningar.ts';
import type { AnyNod, Handelse, Kapitel, Mal, Niva, Process, Roll } from '../typer.ts';
import { dokumentuppgifter } from './styrdokument.ts';
import { lankrad, rad, SAKNADE, tillVarde, varde, type Uppgift } from './uppgift.ts';

export { dokumentuppgifter } from './styrdokument.ts';
export { datumIOrd, rollnamn, SAKNADE, SAKNAS, type Uppgift, type Varde } from './uppgift.ts';

/** The metadata block of any node: rows of labels and values, in reading order. */
export function uppgifterFor(nod: AnyNod): Uppgift[] {
  const byggare = BYGGARE[nod.samling] as ((nod: AnyNod) => Uppgift[]) | undefined;
  return [...(byggare ? byggare(nod) : []), ...egna(nod)];
}

/** What a kommun tells of a page that no field of ours has. */
function egna({ data }: AnyNod): Uppgift[] {
  const uppgifter = 'egnaUppgifter' in data ? data.egnaUppgifter : [];
  return uppgifter.flatMap(({ namn, text }) => rad(namn, [varde(text)]));
}

const BYGGARE: Partial<{ [S in Samling]: unknown }> = {
  kapitel: kapiteluppgifter,
  roller: rolluppgifter,
  styrdokument: dokumentuppgifter,
  malkedja: nivauppgifter,
  mal: maluppgifter,
  arshjul: handelseuppgifter,
  processer: processuppgifter,
};

function kapiteluppgifter(nod: Kapitel): Uppgift[] {
  return [
    ...lankrad('Ansvarig', [nod.ansvarig]),
    ...lankrad('Berör särskilt', nod.angar),
    ...lankrad('Styrdokument', nod.styrdokument),
    ...lankrad('Ord som förklaras', nod.termer),
  ];
}

function rolluppgifter(nod: Roll): Uppgift[] {
  return [
    ...rad('Slag', [varde(nod.slag?.namn)]),
    ...rad('Frågor', [varde(nod.fragor)]),
    ...lankrad('Lyder under', [nod.under]),
    ...lankrad('Del av', nod.ingarI),
    ...lankrad('Utses av', [nod.utsesAv]),
    ...lankrad('Leds av', [nod.ledsAv]),
    ...lankrad('Rapporterar till', nod.rapporterarTill),
    ...lankrad('Under sig', nod.barn),
    ...rad('Ingår', nod.data.ledamoter.map(varde)),
    ...rad('Lagrum', nod.data.lagrum.map(varde)),
    ...rad(SAKNADE, nod.data.saknas.map(varde)),
  ];
}

function nivauppgifter(nod: Niva): Uppgift[] {
  return [
    ...rad('Vad', [varde(nod.data.vad)]),
    ...rad('Slag av mål', [varde(nod.slag?.namn)]),
    ...rad('Beslutas av', [...nod.beslutasAv.map(tillVarde), varde(nod.data.beslutNot)]),
    ...rad('Bereds av', [...nod.beredsAv.map(tillVarde), varde(nod.data.beredsNot)]),
    ...rad('Tidshorisont', [varde(nod.data.tidshorisont)]),
    ...rad('Följs upp genom', [varde(nod.data.foljsUppGenom)]),
    ...lankrad('Står i', nod.styrdokument),
  ];
}

function maluppgifter(nod: Mal): Uppgift[] {
  return [
    ...lankrad('Nivå', [nod.niva]),
    ...rad('Nummer', [varde(nod.data.nummer)]),
    ...rad('Område', [varde(nod.omrade?.namn)]),
    ...rad('Slag av mål', [varde(nod.slag?.namn)]),
    ...rad('Bidrar till', [tillVarde(nod.under), varde(nod.data.overNot)]),
    ...lankrad('Ansvarig', nod.ansvariga),
    ...rad('Gäller', [varde(nod.data.ar)]),
    ...rad('Betydelse för god ekonomisk hushållning', [
      varde(nod.data.gehNot ?? jaEllerNej(nod.data.geh)),
    ]),
  ];
}

/** Nothing where the kommun does not ask. */
function jaEllerNej(svar: boolean | undefined): string | undefined {
  if (svar === undefined) return undefined;
  return svar ? 'ja' : 'nej';
}

function handelseuppgifter(nod: Handelse): Uppgift[] {
  return [
    ...rad('När', [varde(allaIOrd(nod.data.nar))]),
    ...rad('Vid mandatskifte', [
      varde(
        nod.data.mandatskifte &&
          `${allaIOrd(nod.data.mandatskifte.nar)} – ${nod.data.mandatskifte.vad}`,
      ),
    ]),
    ...rad('Slag', [varde(nod.data.beslut ? `${nod.slag?.namn}, beslut` : nod.slag?.namn)]),
    ...lankrad('Vem', nod.aktorer),
    ...lankrad('Går till', nod.mottagare),
    ...rad('Underlag', nod.data.underlag.map(varde)),
    ...rad('Resultat', nod.data.resultat.map(varde)),
    ...lankrad('Styrdokument', nod.styrdokument),
    ...rad(
      'Lagen kräver',
      nod.data.lagkrav.map((ett) => varde(`${ett.lagrum}: ${ett.krav}`)),
    ),
    ...lankrad('Kommer efter', nod.fore),
    ...lankrad('Kommer före', omnamndAv(nod, 'arshjul', 'fore[]')),
  ];
}

function processuppgifter(nod: Process): Uppgift[] {
  return [
    ...lankrad('Ägs av', [nod.agare]),
    ...rad('Börjar med', [varde(nod.data.borjar)]),
    ...rad('Slutar med', [varde(nod.data.slutar)]),
    ...lankrad('Beskrivs i', nod.kapitel),
  ];
}
