import type { Beslut } from '../../modell/beslut.ts';
import { FORSLAGSMARKE } from '../../modell/forslag.ts';
import type { Lagrumspost } from '../../modell/lagrum.ts';
import { lagrumslank } from '../../modell/lagrum.ts';
import type { AnyNod, Handbok, Handelse, Ord, Roll, Styrdokument } from '../../modell/typer.ts';
import { statusIOrd, vantarPaBeslut } from '../../modell/status.ts';
import { datumIOrd } from '../../modell/uppgifter/index.ts';
import { OKAND } from '../../schema/delar.ts';
import { SAKNAS_I_KALLAN } from '../../svenska/saknas.ts';
import { medVersal } from '../../svenska/versal.ts';
import type { Kort, Kortlank, Kortrad } from '../ord/typer.ts';
import { dagIOrd } from './dag.ts';

/** The answer that a page gives by itself, and the facts of its hit; nothing for pages that answer no such question. */
export function kortFor(nod: AnyNod, bok: Handbok): { kort?: Kort; fakta: string[] } {
  const { kort, fakta } = egetKort(nod, bok);
  return kort ? { kort: medMarke(kort, bok), fakta } : { fakta };
}

/** In a handbook that is a proposal, each answer says so. */
function medMarke(kort: Kort, { forslag }: Handbok): Kort {
  if (!forslag) return kort;
  return { ...kort, rader: [...rad('Läge', [{ text: FORSLAGSMARKE }]), ...kort.rader] };
}

function egetKort(nod: AnyNod, bok: Handbok): { kort?: Kort; fakta: string[] } {
  switch (nod.samling) {
    case 'ordlista':
      return { kort: ordkort(nod, bok), fakta: [] };
    case 'roller':
      return { kort: rollkort(nod, bok), fakta: [] };
    case 'arshjul':
      return {
        kort: handelsekort(nod, bok),
        fakta: [dagIOrd(nod.data.nar), vagen(nod)].filter(Boolean),
      };
    case 'styrdokument':
      return { kort: dokumentkort(nod, bok), fakta: dokumentfakta(nod) };
    default:
      return { fakta: [] };
  }
}

/** Who decides a matter, when, and what the decision rests on. */
export function beslutskort(beslut: Beslut, bok: Handbok): Kort {
  const { arende, roll, vad, handelse, dokument, lagrum } = beslut;
  const lag = lagrum ? (lagrumslank(lagrum, bok) ?? { text: lagrum }) : undefined;
  const kort: Kort = {
    rubrik: arende,
    svar: [lank(roll)],
    text: vad,
    rader: [
      ...rad('När', handelse && [{ text: dagIOrd(handelse.data.nar) }, lank(handelse)]),
      ...rad('Vilar på', [...(dokument ? [lank(dokument)] : []), ...(lag ? [lag] : [])]),
    ],
    ...kalla(roll, bok),
  };
  return medMarke(kort, bok);
}

export function beslutsfakta({ roll, handelse }: Beslut): string[] {
  return [roll.namn, ...(handelse ? [dagIOrd(handelse.data.nar)] : [])];
}

/** What a page says that its source does not tell. */
export function tigerkort(saknas: string, roll: Roll, bok: Handbok): Kort {
  const fraga = /^(vem|vilk|hur|när|om|vad|var) ?/.test(saknas);
  const kort: Kort = {
    rubrik: 'Källan säger det inte',
    svar: [
      { text: fraga ? `Källan säger inte ${saknas}.` : `Källan säger inget om detta: ${saknas}.` },
    ],
    rader: rad('Det som är känt', [lank(roll)]),
    ...kalla(roll, bok),
  };
  return medMarke(kort, bok);
}

/** What a paragraph of a law says, and the pages that rest on it. */
export function lagrumskort({ form, iOrd, lag, paragraf, adress, noder }: Lagrumspost): Kort {
  return {
    rubrik: `${iOrd} ${lag.namn} (${form})`,
    svar: [{ text: paragraf.krav, adress }],
    rader: rad('Sidor som vilar på den', noder.slice(0, 4).map(lank)),
    kalla: lag.titel,
  };
}

function ordkort(ord: Ord, bok: Handbok): Kort {
  return {
    rubrik: medVersal(ord.namn),
    svar: [{ text: ord.data.betydelse }],
    rader: [
      ...rad('Ordet', [lank(ord)]),
      ...rad('Förklaras i', ord.kapitel && [lank(ord.kapitel)]),
    ],
    ...kalla(ord, bok),
  };
}

function rollkort(roll: Roll, bok: Handbok): Kort {
  return {
    rubrik: roll.data.kortnamn ? `${roll.namn} (${roll.data.kortnamn})` : roll.namn,
    svar: [{ text: roll.data.sammanfattning }],
    rader: [
      ...rad('Sidan', [lank(roll)]),
      ...rad('Lyder under', roll.under && [lank(roll.under)]),
      ...rad('Utses av', roll.utsesAv && [lank(roll.utsesAv)]),
      ...rad('Leds av', roll.ledsAv && [lank(roll.ledsAv)]),
    ],
    ...kalla(roll, bok),
  };
}

function handelsekort(handelse: Handelse, bok: Handbok): Kort {
  const { nar, mandatskifte } = handelse.data;
  return {
    rubrik: handelse.namn,
    svar: [{ text: medVersal(dagIOrd(nar)), adress: handelse.adress }],
    rader: [
      ...rad('Vem', handelse.aktorer.map(lank)),
      ...rad('Till', handelse.mottagare.map(lank)),
      ...rad('Valår', mandatskifte && [{ text: mandatskifte.vad }]),
    ],
    ...(nar.some((ett) => 'senast' in ett) ? { frist: true as const } : {}),
    ...kalla(handelse, bok),
  };
}

function dokumentkort(dokument: Styrdokument, bok: Handbok): Kort {
  const { beslut } = dokument.data;
  const dag = [datumIOrd(beslut.datum), beslut.paragraf].filter((ett) => ett !== OKAND).join(', ');
  return {
    rubrik: dokument.namn,
    svar: [{ text: medVersal(statusIOrd(dokument)), adress: dokument.adress }],
    text: dokument.data.sammanfattning,
    rader: [
      ...rad(vantarPaBeslut(dokument) ? 'Ska beslutas av' : 'Beslutat av', [
        dokument.beslutatAv ? lank(dokument.beslutatAv) : { text: SAKNAS_I_KALLAN },
        ...(dag ? [{ text: dag }] : []),
      ]),
      ...rad('Ansvarig', dokument.ansvarig && [lank(dokument.ansvarig)]),
      ...rad('Ersatt av', dokument.ersattAv.map(lank)),
    ],
    ...kalla(dokument, bok),
  };
}

function dokumentfakta(dokument: Styrdokument): string[] {
  const { datum } = dokument.data.beslut;
  const organ = dokument.beslutatAv?.data.kortnamn ?? dokument.beslutatAv?.namn;
  const beslut = [organ, datum === OKAND ? undefined : datumIOrd(datum)].filter(Boolean).join(' ');
  const ord = vantarPaBeslut(dokument) ? 'ska beslutas av' : 'beslutat';
  return [statusIOrd(dokument), ...(beslut ? [`${ord}: ${beslut}`] : [])];
}

/** "Kommunstyrelsen → Kommunfullmäktige" */
function vagen({ aktorer, mottagare }: Handelse): string {
  const kort = (roller: Roll[]) => roller.map((roll) => roll.data.kortnamn ?? roll.namn).join(', ');
  return [kort(aktorer), kort(mottagare)].filter(Boolean).join(' → ');
}

function lank(nod: AnyNod): Kortlank {
  return { text: medVersal(nod.namn), adress: nod.adress };
}

function rad(etikett: string, varden: Kortlank[] | undefined): Kortrad[] {
  return varden && varden.length > 0 ? [{ etikett, varden }] : [];
}

/** The first source of a page: what the answer rests on. */
function kalla(nod: { data: { kallor?: string[] } }, bok: Handbok): { kalla?: string } {
  const forsta = bok.data.kallor.find(({ id }) => id === nod.data.kallor?.[0]);
  return forsta ? { kalla: forsta.titel } : {};
}
