/** Validity begins before it ends, and nothing is repealed before it was decided. */
import type { Bok } from '../bok.ts';
import { arFalt } from '../../innehall/varde.ts';
import type { Kalla } from '../../innehall/post.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function giltighet(bok: Bok): Problem[] {
  return [bok.handbok, ...bok.samling('styrdokument').values()].flatMap((kalla) =>
    prova(bok, kalla),
  );
}

function prova(bok: Bok, kalla: Kalla): Problem[] {
  return [...spannet(bok, kalla), ...upphavandet(bok, kalla)];
}

function upphavandet(bok: Bok, kalla: Kalla): Problem[] {
  const { beslut, upphavt } = kalla.ra;
  if (!arFalt(beslut) || !arFalt(upphavt)) return [];
  const [beslutat, slut] = [iso(beslut['datum'], '01-01'), iso(upphavt['datum'], '12-31')];
  if (!beslutat || !slut || beslutat <= slut) return [];
  const text = `Dokumentet upphävs ${String(upphavt['datum'])}, innan det beslutades ${String(beslut['datum'])}.`;
  return [problem('GALLER-ORDNING', kalla.fil, bok.plats(kalla, ['upphavt', 'datum']), text)];
}

function spannet(bok: Bok, kalla: Kalla): Problem[] {
  const { galler } = kalla.ra;
  if (!arFalt(galler)) return [];
  const [fran, till] = [iso(galler['fran'], '01-01'), iso(galler['till'], '12-31')];
  if (!fran || !till || fran <= till) return [];
  const text = `Giltigheten slutar ${String(galler['till'])}, innan den börjar ${String(galler['fran'])}.`;
  return [problem('GALLER-ORDNING', kalla.fil, bok.plats(kalla, ['galler', 'till']), text)];
}

/** 2018 → 2018-01-01 as a first day, 2018-12-31 as a last one. */
function iso(varde: unknown, fyll: string): string | undefined {
  const text = String(varde);
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return undefined;
  return text.length === 4
    ? `${text}-${fyll}`
    : text.length === 7
      ? `${text}-${fyll.slice(3)}`
      : text;
}
