/** A handbook that is a proposal says so wherever it is shown: in words that are the same everywhere. */
import { medGemen } from '../svenska/versal.ts';
import { OKAND } from '../schema/delar.ts';
import type { Forslag, Handbok } from './typer.ts';
import { datumIOrd } from './uppgifter/index.ts';

/** What every page of a proposal carries. */
export const FORSLAGSMARKE = 'Förslag – inte beslutat';

/** Where a proposal to change the decided text is shown, with the pages that it changes below. */
export const FORSLAGSADRESS = '/forslag/';

/** Whether what the handbook says is proposed and not decided: the whole of it, or since a proposal is laid over it. */
export function arForslag({ forslag, andringsforslag }: Handbok): boolean {
  return forslag !== undefined || andringsforslag?.overlagt === true;
}

/** Whether a page is one of a proposal to change the decided text. */
export function iForslaget({ adress }: { adress: string }): boolean {
  return adress.startsWith(FORSLAGSADRESS);
}

/** The work's short name, for titles, feeds and citations: "Kompassen (förslag)". */
export function verksnamn(bok: Handbok): string {
  const namn = bok.data.kortTitel ?? bok.data.titel;
  return arForslag(bok) ? `${namn} (förslag)` : namn;
}

/** The handbook's whole title, where it stands alone: on the tab of the start page, in citations, on a PDF. */
export function boktitel(bok: Handbok): string {
  return arForslag(bok) ? `${bok.data.titel} (förslag)` : bok.data.titel;
}

/**
 * "från kommunstyrelsen till kommunfullmäktige, skrivet av kommunledningsförvaltningen den 29 mars 2010, diarienummer
 * 09/KS 0334". The day is that of the document, so it stands with the one who wrote it. Unknown parts are left out.
 */
export function forslagIOrd(forslag: Forslag): string {
  const { datum, diarienummer, skrivetAv } = forslag;
  const av = skrivetAv ? `, skrivet av ${medGemen(skrivetAv.namn)}` : '';
  const nar = datum === OKAND ? '' : ` den ${datumIOrd(datum)}`;
  const nummer = diarienummer === OKAND ? '' : `, diarienummer ${diarienummer}`;
  return `${vagen(forslag)}${av}${nar}${nummer}`;
}

/** "från kommunstyrelsen till kommunfullmäktige" */
function vagen({ fran, till }: Forslag): string {
  const namn = (ord: string, roll: Forslag['fran']) =>
    roll ? [`${ord} ${medGemen(roll.namn)}`] : [];
  return [...namn('från', fran), ...namn('till', till)].join(' ');
}
