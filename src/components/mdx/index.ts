import Arshjul from './Arshjul.astro';
import Bild from './Bild.astro';
import Dokumenthierarki from './Dokumenthierarki.astro';
import Dokumentregister from './Dokumentregister.astro';
import Enkelbild from './Enkelbild.astro';
import Enkelprocess from './Enkelprocess.astro';
import Exempel from './Exempel.astro';
import Figur from './Figur.astro';
import Intern from './Intern.astro';
import Handelser from './Handelser.astro';
import Kort from './Kort.astro';
import Kortversion from './Kortversion.astro';
import Kortsagt from './Kortsagt.astro';
import Ledamoter from './Ledamoter.astro';
import Malkedja from './Malkedja.astro';
import Maltrad from './Maltrad.astro';
import Mottagare from './Mottagare.astro';
import Nivatabell from './Nivatabell.astro';
import Not from './Not.astro';
import Organisation from './Organisation.astro';
import Ovning from './Ovning.astro';
import Process from './Process.astro';
import Roller from './Roller.astro';
import Ruta from './Ruta.astro';
import Stangsel from './Stangsel.astro';
import Vembeslutar from './Vembeslutar.astro';

/** Components by name. Any of them may stand in a text, and get what attributes the text gives it. */
export type Komponenttabell = Record<string, (props: Record<string, unknown>) => unknown>;

/**
 * All that a text may use, by the name an editor writes. Nothing else is let through by granskning.
 * `Bild` and `Stangsel` are what pictures and ```mermaid fences become.
 */
export const komponenter = {
  Arshjul,
  Bild,
  Dokumenthierarki,
  Dokumentregister,
  Enkelbild,
  Enkelprocess,
  Exempel,
  Figur,
  Handelser,
  Intern,
  Kort,
  Kortsagt,
  Kortversion,
  Ledamoter,
  Malkedja,
  Maltrad,
  Mottagare,
  Nivatabell,
  Not,
  Organisation,
  Ovning,
  Process,
  Roller,
  Ruta,
  Stangsel,
  Vembeslutar,
} as unknown as Komponenttabell;
