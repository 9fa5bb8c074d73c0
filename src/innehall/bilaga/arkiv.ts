/** The names of the files in a zip archive, which is what Office and OpenDocument files are. Nothing is unpacked. */

const SLUTET = 0x06054b50;
const POST = 0x02014b50;
/** The end of the directory is followed by at most a comment of 65,535 bytes. */
const SISTA = 65_557;

/** Names in the directory of the archive; undefined when it is not whole. */
export function filerIArkiv(byte: Buffer): string[] | undefined {
  const slut = slutetsPlats(byte);
  if (slut === undefined) return undefined;
  const antal = byte.readUInt16LE(slut + 10);
  let vid = byte.readUInt32LE(slut + 16);
  const namn: string[] = [];
  for (let nr = 0; nr < antal; nr++) {
    if (vid + 46 > slut || byte.readUInt32LE(vid) !== POST) return undefined;
    const langd = byte.readUInt16LE(vid + 28);
    namn.push(byte.toString('utf8', vid + 46, vid + 46 + langd));
    vid += 46 + langd + byte.readUInt16LE(vid + 30) + byte.readUInt16LE(vid + 32);
  }
  return namn;
}

/** Where the directory ends. Searched from the end of the file. */
function slutetsPlats(byte: Buffer): number | undefined {
  const forst = Math.max(0, byte.length - SISTA);
  for (let vid = byte.length - 22; vid >= forst; vid--)
    if (byte.readUInt32LE(vid) === SLUTET) return vid;
  return undefined;
}
