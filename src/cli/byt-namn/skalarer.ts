import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { Framsida } from '../../innehall/framsida/framsida.ts';
import { vik } from '../../svenska/vikning.ts';

/** A value in YAML that is a text, and where it stands. */
export interface Yamltext {
  /** Its path of folded keys, as in `referenser`: "beslutar[].styrdokument". */
  monster: string;
  varde: string;
  fran: number;
  till: number;
}

/** The texts of a YAML text, in order. Undefined when it cannot be read as it stands. */
export function skalarerI(yaml: string): Yamltext[] | undefined {
  const framsida = new Framsida(yaml, 0);
  if (framsida.yaml !== yaml || !framsida.gickAttLasa) return undefined;
  const funna: Yamltext[] = [];
  const ga = (nod: Node | null, monster: string): void => {
    if (isMap(nod))
      for (const par of nod.items) {
        const namn = vik(String(isScalar(par.key) ? par.key.value : ''));
        ga(par.value as Node | null, monster ? `${monster}.${namn}` : namn);
      }
    else if (isSeq(nod)) for (const ett of nod.items) ga(ett as Node | null, `${monster}[]`);
    else if (isScalar(nod) && typeof nod.value === 'string' && nod.range)
      funna.push({ monster, varde: nod.value, fran: nod.range[0], till: nod.range[1] });
  };
  ga(framsida.dokument.contents, '');
  return funna;
}
