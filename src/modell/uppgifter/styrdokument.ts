import { OKAND } from '../../schema/delar.ts';
import { arDolt } from '../internt.ts';
import { nastaOversyn, statusIOrd, vantarPaBeslut } from '../status.ts';
import type { Roll, Styrdokument } from '../typer.ts';
import {
  datumIOrd,
  datumvarde,
  lankrad,
  rad,
  SAKNAS,
  tillVarde,
  varde,
  type Uppgift,
} from './uppgift.ts';

/** The decision, ownership and validity of a governing document (EV-21, MJ-SD-04). */
export function dokumentuppgifter(nod: Styrdokument): Uppgift[] {
  const { data } = nod;
  const oppet = (falt: string, text: string) => (arDolt(data, falt, text) ? undefined : text);
  return [
    ...rad('Status', [{ text: statusIOrd(nod) }]),
    ...rad('Dokumenttyp', [varde(nod.typ?.namn)]),
    ...rad('Kategori', [varde(nod.kategori?.namn)]),
    ...rad(vantarPaBeslut(nod) ? 'Ska beslutas av' : 'Beslutad av', [
      oppet('beslut.organ', data.beslut.organ) === undefined
        ? undefined
        : rollEllerSaknas(data.beslut.organ, nod.beslutatAv),
    ]),
    ...rad('Beslutsdatum', [datumvarde(oppet('beslut.datum', data.beslut.datum))]),
    ...rad('Paragraf', [varde(oppet('beslut.paragraf', data.beslut.paragraf))]),
    ...rad('Diarienummer', [varde(oppet('beslut.diarienummer', data.beslut.diarienummer))]),
    ...rad('Dokumentansvarig', [
      data.ansvarigTitel || oppet('dokumentansvarig', data.dokumentansvarig)
        ? ansvarig(nod)
        : undefined,
    ]),
    ...rad('Gäller', [varde(giltighet(data.galler.fran, data.galler.till))]),
    ...rad('Aktualitetsprövad', [datumvarde(data.aktualitetsprovad)]),
    ...rad('Nästa översyn', [datumvarde(nastaOversyn(data, nod.typ?.oversynManader))]),
    ...rad('Grund', [varde(data.grund)]),
    ...rad('Lagrum', data.lagrum.map(varde)),
    ...lankrad('Gäller för', nod.gallerFor),
    ...lankrad('Ligger under', [nod.under]),
    ...lankrad('Har under sig', nod.barn),
    ...lankrad(nod.status === 'föreslås' ? 'Föreslås ersätta' : 'Ersätter', nod.ersatter),
    ...lankrad(ersattord(nod), nod.ersattAv),
    ...rad('Upphävt', [data.upphavt && datumvarde(data.upphavt.datum)]),
    ...rad('Upphävt av', [data.upphavt && tillVarde(nod.upphavtAv)]),
    ...rad('Upphävt, paragraf', [varde(data.upphavt?.paragraf)]),
    ...rad('Upphävt, diarienummer', [varde(data.upphavt?.diarienummer)]),
    ...rad('Dokumentet', [data.lank ? { text: data.lank, adress: data.lank } : undefined]),
  ];
}

/** Facts that the source lacks for a document: shown in the register and counted. */
export function saknadeUppgifter({ data }: Styrdokument): string[] {
  const falt: [namn: string, falt: string, varde: string][] = [
    ['beslutande organ', 'beslut.organ', data.beslut.organ],
    ['datum', 'beslut.datum', data.beslut.datum],
    ['paragraf', 'beslut.paragraf', data.beslut.paragraf],
    ['diarienummer', 'beslut.diarienummer', data.beslut.diarienummer],
    ['dokumentansvarig', 'dokumentansvarig', data.ansvarigTitel ?? data.dokumentansvarig],
  ];
  return falt
    .filter(([, vag, vardet]) => vardet === OKAND && !arDolt(data, vag, vardet))
    .map(([namn]) => namn);
}

/** What is replaced by a proposal is not replaced yet. */
function ersattord({ status, ersattAv }: Styrdokument): string {
  if (status === 'ersatt') return 'Ersatt av';
  return ersattAv.every((ny) => ny.status === 'föreslås') ? 'Föreslås ersättas av' : 'Ersätts av';
}

function rollEllerSaknas(id: string, roll: Roll | undefined) {
  return id === OKAND ? SAKNAS : tillVarde(roll);
}

function ansvarig({ data, ansvarig: roll }: Styrdokument) {
  const { dokumentansvarig, ansvarigTitel } = data;
  if (ansvarigTitel && dokumentansvarig === OKAND) return { text: ansvarigTitel };
  return rollEllerSaknas(dokumentansvarig, roll);
}

function giltighet(fran: string | undefined, till: string | undefined): string | undefined {
  const borjan = fran && fran !== OKAND ? `från ${datumIOrd(fran)}` : '';
  const slut = till && till !== OKAND ? `till ${datumIOrd(till)}` : '';
  const helhet = [borjan, slut].filter(Boolean).join(' ');
  if (helhet) return till ? helhet : `${helhet}, tills vidare`;
  return fran === OKAND || till === OKAND ? OKAND : undefined;
}
