/** From bytes to text: UTF-8, Unicode NFC, no invisible characters and no two versions of the same line. */
import { konflikterI } from './konflikt.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import { bytOrd } from '../falt/schemaord.ts';
import { forstaOsynliga, harOsynligt, teckennummer, utanOsynliga } from '../../svenska/tecken.ts';

export interface Lasttext {
  /** Undefined when the bytes are not text at all. */
  text: string | undefined;
  problem: Problem[];
}

/** So many lines with invisible characters are told one by one. */
const FLEST_RADER = 5;
const AVKODA = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes a file. A BOM at the start is dropped, as YAML and Markdown readers do. What is wrong with the text itself is told here and
 * taken out of it, so that nothing else is reported because of it: of a conflict in git the first version is read on. Lines keep their numbers.
 */
export function lasText(fil: string, byte: Uint8Array): Lasttext {
  let avkodad: string;
  try {
    avkodad = AVKODA.decode(byte);
  } catch {
    const plats = forstaFelaByte(byte);
    return { text: undefined, problem: [problem('FIL-KODNING', fil, plats, kodning(byte))] };
  }
  if (harBaraCR(avkodad))
    return { text: avkodad.replaceAll('\r', '\n'), problem: [baraCR(fil, avkodad)] };
  const konflikt = konflikterI(avkodad);
  const text = konflikt?.text ?? avkodad;
  return {
    text: utanOsynliga(text).normalize('NFC'),
    problem: [
      ...(konflikt ? [tvaVersioner(fil, konflikt.rader)] : []),
      ...osynliga(fil, text),
      ...ejNfc(fil, text),
    ],
  };
}

/** Notepad and Excel call UTF-16 "Unicode", so it is worth a word of its own. */
function kodning(byte: Uint8Array): string {
  const utf16 = (byte[0] === 0xff && byte[1] === 0xfe) || (byte[0] === 0xfe && byte[1] === 0xff);
  return utf16 ? 'Filen är sparad som UTF-16, inte UTF-8.' : 'Filen är inte giltig UTF-8.';
}

/** As Mac programs ended lines before 2001. Some exports still do. */
function harBaraCR(text: string): boolean {
  return text.includes('\r') && !text.includes('\n');
}

function baraCR(fil: string, text: string): Problem {
  const plats = { rad: 1, kolumn: text.indexOf('\r') + 1 };
  const sagt = 'Raderna slutar med CR (U+000D), som bara en del program ser.';
  return problem('FIL-TECKEN', fil, plats, sagt, { atgard: ATGARD['\r'] });
}

function tvaVersioner(fil: string, [forsta = 1, ...fler]: number[]): Problem {
  const mer =
    fler.length > 0
      ? ` Det finns ${fler.length + 1} sådana ställen: rad ${[forsta, ...fler].join(', ')}.`
      : '';
  const text = `Två versioner av texten ligger kvar efter en sammanslagning i git.${mer}`;
  const atgard =
    'Välj den version som gäller, eller skriv ihop dem. Ta sedan bort den andra och raderna med <<<<<<<, ======= och >>>>>>>.';
  return problem('FIL-KONFLIKT', fil, { rad: forsta, kolumn: 1 }, text, { atgard });
}

/** Each line that has one is told at its first, up to a handful. */
function osynliga(fil: string, text: string): Problem[] {
  if (!harOsynligt(text)) return [];
  const rader = text.split('\n');
  const funna = rader.flatMap((rad, nr) => {
    const utanSlut = nr < rader.length - 1 ? rad.replace(/\r$/, '') : rad;
    const forsta = forstaOsynliga(utanSlut);
    return forsta ? [{ ...forsta, text: utanSlut, rad: nr + 1 }] : [];
  });
  const fler = funna.length - FLEST_RADER;
  return funna.slice(0, FLEST_RADER).map(({ tecken, index, text: rad, rad: nr }, plats) => {
    const sista = plats === FLEST_RADER - 1 && fler > 0;
    const mer = sista
      ? ` Sådana tecken finns på ${fler} ${fler === 1 ? 'rad' : 'rader'} till.`
      : '';
    const mall = bytOrd(rad, index + 1, tecken, tecken) ?? '';
    const rattad = ATGARD[tecken] ? { atgard: ATGARD[tecken] } : { rattad: utanOsynliga(mall) };
    return problem('FIL-TECKEN', fil, { rad: nr, kolumn: index + 1 }, sagt(tecken) + mer, rattad);
  });
}

const ATGARD: Record<string, string> = {
  '\r': 'Spara filen med radslut LF eller CRLF. I textredigeraren heter det ofta Radslut eller End of line.',
  '\uFFFD': 'Skriv bokstaven på nytt. Se också efter om filen är sparad som UTF-8.',
};

function sagt(tecken: string): string {
  if (tecken === '\uFFFD') return 'Tecknet \uFFFD visar att en bokstav har gått förlorad.';
  if (tecken === '\r') return 'Här slutar raden med CR (U+000D), som bara en del program ser.';
  return `Det osynliga tecknet ${teckennummer(tecken)} får inte stå i texten.`;
}

function ejNfc(fil: string, text: string): Problem[] {
  const nfc = text.normalize('NFC');
  if (nfc === text) return [];
  const rader = nfc.split('\n');
  const rad = text.split('\n').findIndex((gammal, nr) => gammal !== rader[nr]);
  const gammal = text.split('\n')[rad] ?? '';
  const ny = rader[rad] ?? '';
  const kolumn = [...gammal].findIndex((tecken, nr) => tecken !== [...ny][nr]);
  const plats = { rad: rad + 1, kolumn: Math.max(kolumn, 0) + 1 };
  return [
    problem(
      'FIL-NFC',
      fil,
      plats,
      'Texten är inte i Unicode NFC: en bokstav är lagrad i två delar.',
      { rattad: ny },
    ),
  ];
}

/** Line and column of an offset. */
export function platsI(text: string, index: number): Plats {
  const fore = text.slice(0, index);
  const rad = fore.split('\n').length;
  return { rad, kolumn: index - (fore.lastIndexOf('\n') + 1) + 1 };
}

/** Bisects for the first byte that cannot be decoded, so that a huge file costs little. */
function forstaFelaByte(byte: Uint8Array): Plats {
  let lag = 0;
  let hog = byte.length;
  while (lag < hog) {
    const mitt = (lag + hog + 1) >> 1;
    if (gar(byte.subarray(0, mitt))) lag = mitt;
    else hog = mitt - 1;
  }
  const fore = new TextDecoder().decode(byte.subarray(0, lag), { stream: true });
  return platsI(fore, fore.length);
}

function gar(byte: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(byte, { stream: true });
    return true;
  } catch {
    return false;
  }
}
