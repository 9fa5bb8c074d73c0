import { OKAND } from '../../schema/delar.ts';
import { nastaOversyn } from '../status.ts';
import type { Handbok, Styrdokument } from '../typer.ts';
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
export function dokumentuppgifter(nod: Styrdokument, bok: Handbok): Uppgift[] {
  const { data } = nod;
  const typ = bok.data.dokumenttyper.find((ett) => ett.id === data.typ);
  return [
    ...rad('Status', [varde(nod.status)]),
    ...rad('Dokumenttyp', [varde(nod.typnamn)]),
    ...rad('Kategori', [varde(nod.kategori.namn)]),
    ...rad('Beslutad av', [rollEllerSaknas(bok, data.beslut.organ)]),
    ...rad('Beslutsdatum', [datumvarde(data.beslut.datum)]),
    ...rad('Paragraf', [varde(data.beslut.paragraf)]),
    ...rad('Diarienummer', [varde(data.beslut.diarienummer)]),
    ...rad('Dokumentansvarig', [ansvarig(bok, data.dokumentansvarig, data.ansvarigTitel)]),
    ...rad('Gäller', [varde(giltighet(data.galler.fran, data.galler.till))]),
    ...rad('Aktualitetsprövad', [datumvarde(data.aktualitetsprovad)]),
    ...rad('Nästa översyn', [datumvarde(nastaOversyn(data, typ?.oversynManader))]),
    ...rad('Grund', [varde(data.grund)]),
    ...rad('Lagrum', data.lagrum.map(varde)),
    ...lankrad(
      'Gäller för',
      data.gallerFor.map((id) => bok.hitta('roller', id)),
    ),
    ...lankrad('Ligger under', [nod.under]),
    ...lankrad('Har under sig', nod.barn),
    ...lankrad(
      'Ersätter',
      data.ersatter.map((id) => bok.hitta('styrdokument', id)),
    ),
    ...lankrad(
      nod.status === 'ersatt' ? 'Ersatt av' : 'Ersätts av',
      data.ersattAv.map((id) => bok.hitta('styrdokument', id)),
    ),
    ...rad('Upphävt', [data.upphavt && datumvarde(data.upphavt.datum)]),
    ...rad('Dokumentet', [data.lank ? { text: data.lank, adress: data.lank } : undefined]),
  ];
}

/** Facts that the source lacks for a document: shown in the register and counted. */
export function saknadeUppgifter({ data }: Styrdokument): string[] {
  const falt: [string, string][] = [
    ['beslutande organ', data.beslut.organ],
    ['datum', data.beslut.datum],
    ['paragraf', data.beslut.paragraf],
    ['diarienummer', data.beslut.diarienummer],
    ['dokumentansvarig', data.ansvarigTitel ?? data.dokumentansvarig],
  ];
  return falt.filter(([, vardet]) => vardet === OKAND).map(([namn]) => namn);
}

function rollEllerSaknas(bok: Handbok, id: string) {
  return id === OKAND ? SAKNAS : tillVarde(bok.hitta('roller', id));
}

function ansvarig(bok: Handbok, id: string, titel: string | undefined) {
  if (titel && id === OKAND) return { text: titel };
  return rollEllerSaknas(bok, id);
}

function giltighet(fran: string | undefined, till: string | undefined): string | undefined {
  const borjan = fran && fran !== OKAND ? `från ${datumIOrd(fran)}` : '';
  const slut = till && till !== OKAND ? `till ${datumIOrd(till)}` : '';
  const helhet = [borjan, slut].filter(Boolean).join(' ');
  if (helhet) return till ? helhet : `${helhet}, tills vidare`;
  return fran === OKAND || till === OKAND ? OKAND : undefined;
}
