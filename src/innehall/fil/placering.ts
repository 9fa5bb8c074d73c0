/** Where a file of a handbook belongs, by its folder, its ending and its name; and what is wrong with them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import { arIdnamn, foreslaId, foreslaNamn, kopiaAv } from './filnamn.ts';
import { namnetI, samlingForText, seUtSom } from './filslag.ts';
import { narmast } from '../../svenska/forslag.ts';
import type { Kod } from '../../problem/koder.ts';

interface Placeringsfel {
  kod: Kod;
  text: string;
  atgard?: string;
}

type Finns = (plats: { samling: Samling; id: string }) => boolean;

/** What a file is to the handbook. `inget`: it is not read. */
export type Filplats = {
  fel?: Placeringsfel | undefined;
  /** It lies outside the folders of the collections. */
  los?: boolean;
} & (
  | { slag: 'post'; samling: Samling; id: string }
  | { slag: 'bild'; adresser: string[] }
  | { slag: 'bilaga'; namn: string }
  | { slag: 'handbok' }
  | { slag: 'inget' }
);

/** Names of pictures. */
export const BILDER = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;
const EJ_BILDER = /\.(?:pdf|tiff?|bmp|heic|heif|eps|ai|psd|ico|jfif)$/i;
const BILDSORTER = 'png, jpg, webp, avif, gif och svg';
const DOKUMENT = /\.(?:docx?|odt|rtf|xlsx?|ods|pptx?|odp|pages|html?)$/i;
/** Endings that texts get from other programs, or when Windows hides the ending. */
const NASTAN_MDX = /\.(?:mdx?|markdown)(?:\.txt)?$|\.txt$/i;

/**
 * Places a file.
 *
 * @param rel its path from the handbook's folder
 * @param stor whether it is too large to be looked into
 * @param finns whether a well-named file has the place already
 */
export function placera(rot: string, rel: string, stor: boolean, finns: Finns): Filplats {
  const namn = path.posix.basename(rel);
  if (!rel.includes('/') && /^handbok\.ya?ml(?:\.txt)?$/i.test(namn)) return handbok(namn);
  if (rel.startsWith('bilagor/')) return bilaga(rel, namn);
  if (BILDER.test(namn)) return bild(rel, namn);
  if (EJ_BILDER.test(namn)) return ejBild(rel, namn);
  const mapp = rel.includes('/') ? (rel.split('/')[0] ?? '') : '';
  const text = () => (stor ? '' : readFileSync(path.join(rot, rel), 'utf8'));
  const samling = samlingFran(mapp);
  if (samling === undefined) return losFil(namn, text);
  if (samling === 'versioner') return version(namn, finns);
  if (DOKUMENT.test(namn)) return ejText(samling, namn);
  if (namn.endsWith('.mdx') && arIdnamn(namn.slice(0, -4))) {
    const id = namn.slice(0, -4);
    return kopia(samling, namn, id, finns) ?? { slag: 'post', samling, id };
  }
  return nastan({ samling, namn, finns, text });
}

/** The collection that a folder is, or is meant to be: "årshjul" → arshjul, "rolle" → roller. */
export function samlingFran(mapp: string): Samling | undefined {
  if (['', 'bilder', 'bilagor'].includes(mapp)) return undefined;
  if (Object.hasOwn(SAMLINGAR, mapp)) return mapp as Samling;
  return narmast(foreslaId(mapp), Object.keys(SAMLINGAR)) as Samling | undefined;
}

function handbok(namn: string): Filplats {
  if (namn === 'handbok.yaml') return { slag: 'handbok' };
  const text = `Filen heter "${namn}". Byt till "handbok.yaml".`;
  return { slag: 'handbok', fel: { kod: 'FIL-NAMN', text } };
}

/** A picture with a wrong name is known by that name too: the text that shows it may have either. */
function bild(rel: string, namn: string): Filplats {
  const [stam = '', ...andelser] = namn.split('.');
  if (arIdnamn(stam) && /^[a-z0-9.]+$/.test(andelser.join('.')))
    return { slag: 'bild', adresser: [rel] };
  const bra = foreslaNamn(namn);
  const ratt = path.posix.join(path.posix.dirname(rel), bra);
  const text = `Bilden heter "${namn}". Använd bara a–z, 0–9 och bindestreck, också i ändelsen. Byt till "${bra}".`;
  return { slag: 'bild', adresser: [rel, ratt], fel: { kod: 'FIL-NAMN', text } };
}

/** A document of any kind: what it is, is read from its bytes (granskning/kontroller/bilagefiler.ts). */
function bilaga(rel: string, namn: string): Filplats {
  if (rel !== `bilagor/${namn}`) {
    const djupt = 'Filer i bilagor ligger direkt i mappen, inte i mappar under den.';
    return { slag: 'inget', fel: { kod: 'FIL-PLATS', text: djupt } };
  }
  const [stam = '', ...andelser] = namn.split('.');
  if (arIdnamn(stam) && /^[a-z0-9]+$/.test(andelser.join('.'))) return { slag: 'bilaga', namn };
  const text = `Bilagan heter "${namn}". Använd bara a–z, 0–9 och bindestreck, också i ändelsen. Byt till "${foreslaNamn(namn)}".`;
  return { slag: 'bilaga', namn, fel: { kod: 'FIL-NAMN', text } };
}

function ejBild(rel: string, namn: string): Filplats {
  const text = `"${namn}" är ingen bild som visas på en webbsida. Bilder är ${BILDSORTER}.`;
  const atgard = /\.pdf$/i.test(namn)
    ? 'Spara sidan som png. Eller lägg dokumentet i mappen bilagor, och skriv det i fältet bilagor på en sida.'
    : 'Spara bilden som png eller jpg.';
  return { slag: 'bild', adresser: [rel], fel: { kod: 'FIL-PLATS', text, atgard } };
}

function ejText(samling: Samling, namn: string): Filplats {
  const text = `"${namn}" är ingen text som handboken läser. Filer i ${samling} ska sluta på .mdx.`;
  const atgard =
    'Flytta över texten till en fil som slutar på .mdx. Eller lägg dokumentet i mappen bilagor, och skriv det i fältet bilagor på en sida.';
  return { slag: 'inget', fel: { kod: 'FIL-PLATS', text, atgard } };
}

/** A file outside the folders of the collections. What it looks like tells where it belongs. */
function losFil(namn: string, text: () => string): Filplats {
  const samling = NASTAN_MDX.test(namn) ? samlingForText(text()) : undefined;
  if (samling === undefined) return { slag: 'inget', los: true };
  return { slag: 'post', samling, id: foreslaId(namn.replace(NASTAN_MDX, '')), los: true };
}

/**
 * What to say of files in a folder that is no collection.
 *
 * @param mapp the folder, empty for the top of the handbook
 * @param samling the collection that they look like
 */
export function losText(mapp: string, samling: Samling | undefined, antal: number): string {
  if (samling) {
    const vad = ['', 'bilder', 'bilagor'].includes(mapp)
      ? ''
      : `Mappen "${mapp}" är ingen samling. `;
    return vad + seUtSom(samling, antal);
  }
  if (mapp === '') return 'Filen hör inte hemma överst i handboken. Där ligger bara handbok.yaml.';
  if (mapp === 'bilder') return `I mappen bilder ligger bara bilder: ${BILDSORTER}.`;
  const alla = Object.keys(SAMLINGAR).join(', ');
  return `Mappen "${mapp}" är ingen samling. Samlingarna är ${alla}. Bilder ligger i bilder, dokument i bilagor.`;
}

function version(namn: string, finns: Finns): Filplats {
  const id = namn.slice(0, -'.json'.length);
  if (namn.endsWith('.json') && arIdnamn(id))
    return kopia('versioner', namn, id, finns) ?? { slag: 'post', samling: 'versioner', id };
  const text = namn.toLowerCase().endsWith('.json')
    ? `Filen heter "${namn}". Byt till "${foreslaNamn(namn)}".`
    : 'Filer i versioner ska sluta på .json.';
  return { slag: 'inget', fel: { kod: 'FIL-PLATS', text } };
}

interface Nastan {
  samling: Samling;
  namn: string;
  finns: Finns;
  text: () => string;
}

/** A file that is a text by all but its name. It is read under the name it should have. */
function nastan({ samling, namn, finns, text }: Nastan): Filplats {
  const andelse = NASTAN_MDX.exec(namn)?.[0];
  const slutar = `Filer i ${samling} ska sluta på .mdx.`;
  if (andelse === undefined || (/^\.txt$/i.test(andelse) && !text().startsWith('---')))
    return { slag: 'inget', fel: { kod: 'FIL-PLATS', text: slutar } };
  const stam = namn.slice(0, -andelse.length);
  const somKopia = kopia(samling, namn, stam, finns);
  if (somKopia) return somKopia;
  const id = rattId(stam, samling, text());
  const fel = namnfel(namn, arIdnamn(stam) ? slutar : undefined, andelse);
  if (id === '') {
    const bokstaver = `${fel.text} Det behövs bokstäver eller siffror.`;
    return { slag: 'inget', fel: { ...fel, text: bokstaver } };
  }
  if (finns({ samling, id })) {
    const upptaget = `${fel.text} "${id}.mdx" finns redan. Ta bort den ena, eller välj ett annat namn.`;
    return { slag: 'inget', fel: { ...fel, text: upptaget } };
  }
  return { slag: 'post', samling, id, fel: { ...fel, text: `${fel.text} Byt till "${id}.mdx".` } };
}

function namnfel(namn: string, slutar: string | undefined, andelse: string): Placeringsfel {
  if (slutar !== undefined) return { kod: 'FIL-PLATS', text: slutar };
  const ocksa = andelse === '.mdx' ? '' : ', och ändelsen .mdx';
  const text = `Filen heter "${namn}". Använd bara a–z, 0–9 och bindestreck${ocksa}.`;
  return { kod: 'FIL-NAMN', text };
}

/** The id that was meant. A stray space is no hyphen when the thing itself is called so: "kommun styrelsen" of Kommunstyrelsen. */
function rattId(stam: string, samling: Samling, text: string): string {
  const id = foreslaId(stam);
  const utan = id.replaceAll('-', '');
  return foreslaId(namnetI(samling, text)) === utan ? utan : id;
}

/** A file that is named as a copy of one that is there. It is not read: all it says is said already. */
function kopia(samling: Samling, namn: string, stam: string, finns: Finns): Filplats | undefined {
  const original = kopiaAv(stam);
  if (original === undefined || !finns({ samling, id: original })) return undefined;
  const text = `"${namn}" ser ut som en kopia av ${original}.`;
  const atgard =
    'Ta bort den. Ska den bli en egen sida, ge den ett eget filnamn och en egen titel.';
  return { slag: 'inget', fel: { kod: 'FIL-KOPIA', text, atgard } };
}
