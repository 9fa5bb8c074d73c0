/** From bytes to text: UTF-8, Unicode NFC and no invisible characters. */
import { kodpunkt, OSYNLIGT } from './osynligt.ts';
import { problem, type Plats, type Problem } from './problem.ts';

export interface Lasttext {
  /** Undefined when the bytes are not text at all. */
  text: string | undefined;
  problem: Problem[];
}

const AVKODA = new TextDecoder('utf-8', { fatal: true });

/** Decodes a file. A BOM at the start is dropped, as YAML and Markdown readers do. */
export function lasText(fil: string, byte: Uint8Array): Lasttext {
  let text: string;
  try {
    text = AVKODA.decode(byte);
  } catch {
    const plats = forstaFelaByte(byte);
    return {
      text: undefined,
      problem: [problem('FIL-KODNING', fil, plats, 'Filen är inte giltig UTF-8.')],
    };
  }
  return { text, problem: [...osynliga(fil, text), ...ejNfc(fil, text)] };
}

function osynliga(fil: string, text: string): Problem[] {
  const traff = OSYNLIGT.exec(text);
  if (!traff) return [];
  return [
    problem(
      'FIL-TECKEN',
      fil,
      platsI(text, traff.index),
      `Det osynliga tecknet ${kodpunkt(traff[0])} får inte stå i texten.`,
    ),
  ];
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
