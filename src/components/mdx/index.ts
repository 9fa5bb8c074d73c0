import Arshjul from './Arshjul.astro';
import Dokumenthierarki from './Dokumenthierarki.astro';
import Dokumentregister from './Dokumentregister.astro';
import Exempel from './Exempel.astro';
import Figur from './Figur.astro';
import Kodruta from './Kodruta.astro';
import Kort from './Kort.astro';
import Kortversion from './Kortversion.astro';
import Lank from '../Lank.astro';
import Malkedja from './Malkedja.astro';
import Maltrad from './Maltrad.astro';
import Not from './Not.astro';
import Organisation from './Organisation.astro';
import Process from './Process.astro';
import Ruta from './Ruta.astro';
import Tabell from './Tabell.astro';
import Vembeslutar from './Vembeslutar.astro';

/** All that a text may use, by the name an editor writes. Nothing else is let through by granskning. */
export const komponenter = {
  a: Lank,
  pre: Kodruta,
  table: Tabell,
  Arshjul,
  Dokumenthierarki,
  Dokumentregister,
  Exempel,
  Figur,
  Kort,
  Kortversion,
  Malkedja,
  Maltrad,
  Not,
  Organisation,
  Process,
  Ruta,
  Vembeslutar,
};
