/** Draws a post of a list: a field without a label of its own. */
import type { Formfalt } from '../../formular/modell.ts';
import { ritaEnAv, ritaGrupp } from './grupp.ts';
import type { Formmiljo } from './ram.ts';
import { ritaTal, ritaText } from './text.ts';
import { ritaJaNej, ritaVal } from './val.ts';

/** @param namn what the field is called where it has no label: "Aktörer 2" */
export function ritaPost(
  falt: Formfalt,
  varde: unknown,
  vag: string,
  namn: string | undefined,
  miljo: Formmiljo,
  satt: (ny: unknown) => void,
): HTMLElement {
  switch (falt.slag) {
    case 'text':
      return ritaText(falt, varde, vag, satt, namn);
    case 'tal':
      return ritaTal(falt, varde, vag, satt, namn);
    case 'janej':
      return ritaJaNej(falt, varde, vag, satt, namn);
    case 'val':
      return ritaVal(falt, varde, vag, satt, miljo.val, namn);
    case 'grupp':
      return ritaGrupp(falt, varde, vag, satt, miljo, namn);
    case 'enav':
      return ritaEnAv(falt, varde, vag, satt, miljo, namn);
    case 'lista':
      return miljo.rita(falt, varde, vag, satt, miljo);
  }
}
