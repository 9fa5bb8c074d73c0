import type { Samling } from '../../schema/index.ts';
import { allaIOrd } from '../../tid/i-ord.ts';
import { omnamndAv } from '../hanvisningar.ts';
import type { AnyNod, Handbok, Handelse, Kapitel, Mal, Niva, Process, Roll } from '../typer.ts';
import { dokumentuppgifter } from './styrdokument.ts';
import { lankrad, rad, tillVarde, varde, type Uppgift } from './uppgift.ts';

export { dokumentuppgifter } from './styrdokument.ts';
export { datumIOrd, rollnamn, SAKNAS, type Uppgift, type Varde } from './uppgift.ts';

/** The metadata block of any node: rows of labels and values, in reading order. */
export function uppgifterFor(nod: AnyNod, bok: Handbok): Uppgift[] {
  const byggare = BYGGARE[nod.samling] as ((nod: AnyNod, bok: Handbok) => Uppgift[]) | undefined;
  return byggare ? byggare(nod, bok) : [];
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

function roller(bok: Handbok, ider: readonly string[]) {
  return ider.map((id) => bok.hitta('roller', id));
}

function dokument(bok: Handbok, ider: readonly string[]) {
  return ider.map((id) => bok.hitta('styrdokument', id));
}

function kapiteluppgifter(nod: Kapitel, bok: Handbok): Uppgift[] {
  return [
    ...lankrad('Ansvarig', [bok.hitta('roller', nod.data.ansvarig)]),
    ...lankrad('Berör särskilt', roller(bok, nod.data.for)),
    ...lankrad('Styrdokument', dokument(bok, nod.data.styrdokument)),
    ...lankrad(
      'Ord som förklaras',
      nod.data.termer.map((id) => bok.hitta('ordlista', id)),
    ),
  ];
}

function rolluppgifter(nod: Roll, bok: Handbok): Uppgift[] {
  const slag = bok.data.rollslag.find((ett) => ett.id === nod.data.slag);
  return [
    ...rad('Slag', [varde(slag?.namn)]),
    ...rad('Frågor', [varde(fragor(slag?.fraga))]),
    ...lankrad('Lyder under', [nod.under]),
    ...lankrad('Utses av', [bok.hitta('roller', nod.data.utsesAv)]),
    ...lankrad('Leds av', [bok.hitta('roller', nod.data.ledsAv)]),
    ...lankrad('Rapporterar till', roller(bok, nod.data.rapporterarTill)),
    ...lankrad('Under sig', nod.barn),
    ...rad('Ingår', nod.data.ledamoter.map(varde)),
    ...rad('Lagrum', nod.data.lagrum.map(varde)),
    ...rad('Saknas i källan', nod.data.saknas.map(varde)),
  ];
}

function fragor(fraga: string | undefined): string | undefined {
  if (fraga === 'VAD') return 'VAD – vad som ska uppnås';
  if (fraga === 'HUR') return 'HUR – hur det ska göras';
  if (fraga === 'båda') return 'både VAD och HUR';
  return undefined;
}

function nivauppgifter(nod: Niva, bok: Handbok): Uppgift[] {
  const malslag = bok.data.malslag.find((ett) => ett.id === nod.data.malslag);
  return [
    ...rad('Vad', [varde(nod.data.vad)]),
    ...rad('Slag av mål', [varde(malslag?.namn)]),
    ...rad('Beslutas av', [
      ...roller(bok, nod.data.beslutasAv).map(tillVarde),
      varde(nod.data.beslutNot),
    ]),
    ...rad('Bereds av', [
      ...roller(bok, nod.data.beredsAv).map(tillVarde),
      varde(nod.data.beredsNot),
    ]),
    ...rad('Tidshorisont', [varde(nod.data.tidshorisont)]),
    ...rad('Följs upp genom', [varde(nod.data.foljsUppGenom)]),
    ...lankrad('Står i', dokument(bok, nod.data.styrdokument)),
  ];
}

function maluppgifter(nod: Mal, bok: Handbok): Uppgift[] {
  const malslag = bok.data.malslag.find((ett) => ett.id === nod.data.malslag);
  return [
    ...lankrad('Nivå', [nod.niva]),
    ...rad('Nummer', [varde(nod.data.nummer)]),
    ...rad('Område', [varde(nod.omrade?.namn)]),
    ...rad('Slag av mål', [varde(malslag?.namn)]),
    ...rad('Bidrar till', [tillVarde(nod.under), varde(nod.data.overNot)]),
    ...lankrad('Ansvarig', roller(bok, nod.data.ansvarig)),
    ...rad('Gäller', [varde(nod.data.ar)]),
    ...rad('Betydelse för god ekonomisk hushållning', [
      varde(nod.data.gehNot ?? (nod.data.geh ? 'ja' : 'nej')),
    ]),
  ];
}

function handelseuppgifter(nod: Handelse, bok: Handbok): Uppgift[] {
  const slag = bok.data.handelseslag.find((ett) => ett.id === nod.data.slag);
  return [
    ...rad('När', [varde(allaIOrd(nod.data.nar))]),
    ...rad('Vid mandatskifte', [
      varde(
        nod.data.mandatskifte &&
          `${allaIOrd(nod.data.mandatskifte.nar)} – ${nod.data.mandatskifte.vad}`,
      ),
    ]),
    ...rad('Slag', [varde(nod.data.beslut ? `${slag?.namn}, beslut` : slag?.namn)]),
    ...lankrad('Vem', roller(bok, nod.data.aktorer)),
    ...lankrad('Går till', roller(bok, nod.data.mottagare)),
    ...rad('Underlag', nod.data.underlag.map(varde)),
    ...rad('Resultat', nod.data.resultat.map(varde)),
    ...lankrad('Styrdokument', dokument(bok, nod.data.styrdokument)),
    ...rad(
      'Lagen kräver',
      nod.data.lagkrav.map((ett) => varde(`${ett.lagrum}: ${ett.krav}`)),
    ),
    ...lankrad(
      'Kommer efter',
      nod.data.fore.map((id) => bok.hitta('arshjul', id)),
    ),
    ...lankrad('Kommer före', omnamndAv(nod, 'arshjul', 'fore[]')),
  ];
}

function processuppgifter(nod: Process, bok: Handbok): Uppgift[] {
  return [
    ...lankrad('Ägs av', [bok.hitta('roller', nod.data.agare)]),
    ...rad('Börjar med', [varde(nod.data.borjar)]),
    ...rad('Slutar med', [varde(nod.data.slutar)]),
    ...lankrad(
      'Beskrivs i',
      nod.data.kapitel.map((id) => bok.hitta('kapitel', id)),
    ),
  ];
}
