import type { Diagram } from './alla.ts';
import type { Ritning } from './mermaid/index.ts';
import { rumsbehov, rumsklasser, TELEFON } from './plats.ts';
import type { Ritat } from './rita.ts';

/** Pixels: a picture of one page of the handbook has this much room there, on a large screen. */
const BREDAST = 1200;
/** Pixels: a higher picture is read through a window where it stands in a page. */
const HOGST = 2200;

/** A drawing as it stands in the frame of a picture. */
export interface Bildform {
  ritning: Ritning;
  klasser: string[];
  /** It is read through a window. */
  hog: boolean;
}

/** The drawings of a picture in the order in which a place takes the first that fits. */
export function bildformer({ bred, smal }: Ritat): Bildform[] {
  const sist = smal ?? bred;
  const form = (ritning: Ritning, klass: string): Bildform => {
    const hog = ritning.slag !== 'tavla' && arHog(ritning.hojd);
    const rum = rumsklasser(rumsbehov(ritning), ritning === sist);
    return { ritning, klasser: [klass, ...rum, ...(hog ? ['bild-hog'] : [])], hog };
  };
  const enda = bred.bredd <= TELEFON ? 'bild-smal' : 'bild-bred';
  return [form(bred, enda), ...(smal ? [form(smal, 'bild-smal bild-annars')] : [])];
}

function arHog(hojd: number): boolean {
  return hojd > HOGST;
}

/** Whether a diagram has a page of its own. Small ones about a single page have not. */
export function harEgenSida(diagram: Diagram, { bred }: Ritat): boolean {
  return !diagram.lokal || bred.bredd > BREDAST || arHog(bred.hojd);
}
