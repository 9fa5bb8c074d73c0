import { narmast } from '../../../svenska/forslag.ts';
import { vik } from '../../../svenska/vikning.ts';
import type { Provat } from '../fragor.ts';

/** One of the things that can be chosen. */
export interface Val {
  id: string;
  namn: string;
  /** Other names that it goes by. */
  aven?: string[];
}

/** More than this is no list to read, but one to search. */
const HOGST = 60;

/** The list as it is shown: a number, the name and the id of each. */
export function vallista(val: readonly Val[]): string[] {
  const visas = val.slice(0, HOGST);
  const bredd = String(visas.length).length;
  const rader = visas.map(
    ({ id, namn }, nr) =>
      `  ${String(nr + 1).padStart(bredd)}  ${namn}${id === namn ? '' : `  (${id})`}`,
  );
  const fler = val.length - visas.length;
  return fler > 0 ? [...rader, `  … och ${fler} till. Skriv namnet, eller en del av det.`] : rader;
}

/** The id of what was written: a number of the list, an id, a name, or a part of just one name. */
export function valjEn(skrivet: string, val: readonly Val[]): Provat {
  const sokt = vikt(skrivet);
  if (sokt === '') return { fel: `Välj ett av dem: ${uppraknat(val)}.` };
  const nummer = /^\d+$/.test(sokt) ? val[Number(sokt) - 1] : undefined;
  const hel = val.find((ett) => namnen(ett).some((namn) => vikt(namn) === sokt)) ?? nummer;
  if (hel) return { varde: hel.id };
  const delar = val.filter((ett) => namnen(ett).some((namn) => vikt(namn).includes(sokt)));
  if (delar.length === 1 && sokt.length > 1) return { varde: delar[0]!.id };
  if (delar.length > 1)
    return { fel: `”${skrivet}” passar på flera: ${uppraknat(delar)}. Skriv mer av namnet.` };
  return { fel: `”${skrivet}” finns inte.${menade(skrivet, val)}` };
}

/** As `valjEn`, of several with commas between. The answer is their ids with commas between. */
export function valjFlera(skrivet: string, val: readonly Val[]): Provat {
  const delar = skrivet.split(/[,;]/).map((ett) => ett.trim());
  const valda = (delar.length > 1 ? delar.filter(Boolean) : delar).map((ett) => valjEn(ett, val));
  const fel = valda.find((ett) => 'fel' in ett);
  if (fel) return fel;
  const ider = valda.flatMap((ett) => ('varde' in ett ? [ett.varde] : []));
  return { varde: [...new Set(ider)].join(',') };
}

function menade(skrivet: string, val: readonly Val[]): string {
  const namn = narmast(skrivet, val.flatMap(namnen));
  const lik = val.find((ett) => namn !== undefined && namnen(ett).includes(namn));
  if (lik) return ` Menade du ${sagt(lik)}?`;
  return val.length > 0 ? ` Det som finns: ${uppraknat(val)}.` : '';
}

function namnen({ id, namn, aven = [] }: Val): string[] {
  return [id, namn, ...aven];
}

function sagt({ id, namn }: Val): string {
  return vikt(id) === vikt(namn) ? id : `${namn} (${id})`;
}

function uppraknat(val: readonly Val[]): string {
  const visas = val.slice(0, 12).map(({ id }) => id);
  return visas.join(', ') + (val.length > visas.length ? ' …' : '');
}

function vikt(text: string): string {
  return vik(text.trim().replace(/\s+/g, ' ')).toLowerCase();
}
