import type { Samling } from '../schema/index.ts';
import { antalAv } from '../svenska/antal.ts';
import { namnetPa } from './samlingsnamn.ts';
import type { Handbok } from './typer.ts';
import { vagen } from './vagen/vagen.ts';

/** A way to learn the system: where it begins, and how much there is. */
export interface Larvag {
  namn: string;
  adress: string;
  ingress: string;
  ikon: Samling;
}

/** The ways that a new reader can learn the system, those that the handbook has. */
export function larvagar(bok: Handbok): Larvag[] {
  return (['utbildning', 'popular', 'processer'] as const)
    .filter((samling) => bok[samling].length > 0)
    .map((samling) => {
      const { namn, adress, ingress } = namnetPa(samling, bok);
      return { namn, adress, ikon: samling, ingress: `${ingress} ${omfang(bok, samling)}.` };
    });
}

function omfang(bok: Handbok, samling: 'utbildning' | 'popular' | 'processer'): string {
  const antal = bok[samling].length;
  if (samling === 'popular') return antalAv(antal, 'kort text', 'korta texter');
  if (samling === 'processer') return antalAv(antal, 'process', 'processer');
  const { moduler, minuter } = vagen(bok);
  return `${antalAv(moduler.length, 'del', 'delar')}, ungefär ${minuter} minuter`;
}
