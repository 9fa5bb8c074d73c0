/** What was drawn, in words: a picture of then cannot be drawn from the facts of now. */
import type { Sidnod } from '../granskning/index.ts';
import { KOMPONENTER } from '../innehall/brod/komponenter.ts';
import { skapa, skapaText } from '../modell/brodtext/index.ts';
import { medGemen } from '../svenska/versal.ts';
import type { Versionsblock } from '../schema/versioner.ts';

type Infogat = Extract<Versionsblock, { slag: 'infogat' }>;

/** The collection whose facts a component draws. */
const UR: Record<string, string> = {
  Arshjul: 'arshjul',
  Dokumenthierarki: 'styrdokument',
  Dokumentregister: 'styrdokument',
  Enkelprocess: 'processer',
  Handelser: 'arshjul',
  Ledamoter: 'roller',
  Malkedja: 'malkedja',
  Maltrad: 'mal',
  Mottagare: 'arshjul',
  Nivatabell: 'malkedja',
  Organisation: 'roller',
  Process: 'processer',
  Roller: 'roller',
  Vembeslutar: 'roller',
};

/** A line that says what stood there, with a link to the facts in the same version. */
export function infogatTrad(
  { namn, attribut }: Infogat,
  adress: (samling: string) => string | undefined,
): Sidnod[] {
  const { kalla = '', alt = '', fil = '' } = attribut;
  if (namn === 'Linje') return [skapa('hr', {})];
  if (namn === 'Kod') return [kod(kalla)];
  if (namn === 'Bild') return [rad(`Här stod en bild: ${alt || fil}`)];
  if (namn === 'Diagram') return [rad('Här stod ett diagram, skrivet så:'), kod(kalla)];
  const samling = UR[namn];
  const href = samling === undefined ? undefined : adress(samling);
  const lank =
    href === undefined
      ? []
      : [skapaText(' '), skapa('a', { href }, [skapaText('Läs uppgifterna.')])];
  return [rad(`Här stod ${vad(namn)}.`, lank)];
}

/** "målkedjan som diagram" */
function vad(namn: string): string {
  const regel = Object.hasOwn(KOMPONENTER, namn) ? KOMPONENTER[namn] : undefined;
  return regel ? medGemen(regel.vad.replace(/[.:].*$/s, '')) : 'en bild';
}

function rad(text: string, mer: Sidnod[] = []): Sidnod {
  return skapa('p', { className: ['fryst-infogat'] }, [skapaText(text), ...mer]);
}

function kod(kalla: string): Sidnod {
  const rullar = { role: 'group', tabIndex: 0, ariaLabel: 'Kod' };
  return skapa('pre', rullar, [skapa('code', {}, [skapaText(kalla)])]);
}
