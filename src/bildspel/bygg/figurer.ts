/** The drawings that a component of a text shows, as slides show them: each on a slide of its own, with words that can be read. */
import type { Komponentnod } from '../../innehall/brod/sidtrad.ts';
import { allaDiagram, forDiabild, type Diagram } from '../../diagram/alla.ts';
import { ordnadKalla } from '../../diagram/kallor/stangsel.ts';
import { organisationsdelar } from '../../diagram/kallor/organisation.ts';
import { TEXTSTORLEK } from '../../diagram/ritbord/index.ts';
import type { Handbok } from '../../modell/typer.ts';
import { FIGURYTA, MINSTA_BILDTEXT } from '../matt.ts';
import type { Utkast } from '../typer.ts';

/**
 * A slide for each drawing of a component; none when it draws nothing. A drawing too tall to be read on a slide gives way to the simple
 * picture of the same thing, and where there is none to a line that tells where it stands.
 *
 * @param rubrik the section that it stands in
 */
export function figurer(bok: Handbok, nod: Komponentnod, rubrik: string): Utkast[] {
  if (nod.namn === 'Bild') return bildfil(bok, nod, rubrik);
  const alla = allaDiagram(bok);
  const ider = diagramId(bok, nod);
  const valda = ider.flatMap((id) => alla.get(id) ?? []);
  if (valda.every(garAttLasa)) return valda.map(figur);
  const enkel = alla.get(ENKLARE[nod.namn]?.(nod.attribut) ?? '');
  if (enkel && garAttLasa(enkel)) return [figur(enkel)];
  return valda.map((ett) => (garAttLasa(ett) ? figur(ett) : hanvisning(ett)));
}

type Attributen = Komponentnod['attribut'];

/** The simple picture of the same thing. */
const ENKLARE: Record<string, (attribut: Attributen) => string> = {
  Malkedja: () => 'enkel-kedjan',
  Maltrad: () => 'enkel-omradena',
  Organisation: () => 'enkel-organisationen',
  Dokumenthierarki: () => 'enkel-dokumenten',
  Process: ({ id }) => `enkel-process-${id}`,
};

function diagramId(bok: Handbok, { namn, attribut }: Komponentnod): string[] {
  switch (namn) {
    case 'Malkedja':
      return ['malkedjan'];
    case 'Maltrad':
      return attribut['mal'] ? [`malplats-${attribut['mal']}`] : malomraden(bok);
    case 'Dokumenthierarki':
      return [attribut['kategori'] ? `dokument-${attribut['kategori']}` : 'dokumenttradet'];
    case 'Organisation':
      return organisationsdelar(bok).map(({ id }) => id);
    case 'Arshjul':
      return ['enkel-aret'];
    case 'Process':
      return [`process-${attribut['id']}`];
    case 'Figur':
      return [`figur-${attribut['id']}`];
    case 'Enkelbild':
      return [`enkel-${attribut['visar']}`];
    case 'Enkelprocess':
      return [`enkel-process-${attribut['id']}`];
    case 'Stangsel':
      return stangsel(bok, attribut['kalla'] ?? '');
    default:
      return [];
  }
}

function malomraden(bok: Handbok): string[] {
  const ider = bok.data.omraden
    .map(({ id }) => `malomrade-${id}`)
    .filter((id) => allaDiagram(bok).has(id));
  return ider.length > 0 ? ider : ['maltradet'];
}

function stangsel(bok: Handbok, text: string): string[] {
  const kalla = ordnadKalla(text);
  return [...allaDiagram(bok).values()].filter((ett) => ett.kalla === kalla).map(({ id }) => id);
}

/** Mermaid is drawn later, and then made as large as the slide lets it. */
function garAttLasa(diagram: Diagram): boolean {
  const { kalla } = forDiabild(diagram);
  if (typeof kalla === 'string') return true;
  const { bredd, hojd } = kalla();
  const skala = Math.min(FIGURYTA.bredd / bredd, FIGURYTA.hojd / hojd);
  return TEXTSTORLEK * skala >= MINSTA_BILDTEXT;
}

function figur({ id, titel, beskrivning, hemma }: Diagram): Utkast {
  return {
    slag: 'innehåll',
    rubrik: titel,
    delar: [{ slag: 'figur', bild: { slag: 'diagram', diagram: id }, alt: beskrivning }],
    anteckningar: [beskrivning],
    kalla: hemma,
  };
}

function hanvisning({ titel, beskrivning, hemma }: Diagram): Utkast {
  return {
    slag: 'innehåll',
    rubrik: titel,
    delar: [
      { slag: 'text', text: `${beskrivning} Bilden ryms inte här. Den finns i handboken:` },
      { slag: 'lankar', lankar: [hemma] },
    ],
    anteckningar: [],
    kalla: hemma,
  };
}

function bildfil(bok: Handbok, { attribut }: Komponentnod, rubrik: string): Utkast[] {
  const fil = attribut['fil'] ?? '';
  const alt = attribut['alt'] ?? '';
  if (!bok.bilder.has(fil)) return [];
  const delar: Utkast['delar'] = [{ slag: 'figur', bild: { slag: 'fil', fil }, alt }];
  return [{ slag: 'innehåll', rubrik, delar, anteckningar: alt ? [alt] : [] }];
}
