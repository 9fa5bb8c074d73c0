/** Whether a file is a Word document that can be read, by its bytes and not by its name. */
import { Stopp } from '../../grund/stopp.ts';

/** Bytes. Larger ones are pictures, which have no place on a web page as they are. */
const STORST = 50_000_000;

/** How the kinds of file that are not docx begin, and what to do with them. */
const ANDRA: [borjan: RegExp, vad: string, gor: string][] = [
  [/^%PDF/, 'en PDF', 'Be om originalet i Word. En PDF vet inte vad som är rubriker och listor.'],
  [
    /^\{\\rtf/,
    'i formatet RTF',
    'Öppna den i Word eller LibreOffice och spara den som Word-dokument (.docx).',
  ],
  [
    /^(?:\uFEFF|\xEF\xBB\xBF)?\s*<(?:!doctype html|html)/i,
    'en webbsida',
    'Öppna den i Word eller LibreOffice och spara den som Word-dokument (.docx).',
  ],
];
/** The old format of Word, Excel and PowerPoint, and the wrapping of a file with a password. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const KRYPTERAT = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Looks at the first bytes. What is inside an archive is told by `provaInnehall`.
 *
 * @throws Stopp when the file is no archive, with what it is and how to make a docx of it
 */
export function provaByte(byte: Buffer, namn: string): void {
  if (byte.length === 0)
    throw new Stopp(`${namn} är tom: filen har 0 byte. Spara dokumentet på nytt.`);
  if (byte.length > STORST) throw new Stopp(forStor(byte.length, namn));
  if (byte.subarray(0, OLE.length).equals(OLE)) throw new Stopp(gammalt(byte, namn));
  if (byte.subarray(0, 2).toString('latin1') === 'PK') return;
  const borjan = byte.subarray(0, 100).toString('latin1');
  const annan = ANDRA.find(([monster]) => monster.test(borjan));
  if (annan) throw new Stopp(`${namn} är ${annan[1]}, inte ett Word-dokument. ${annan[2]}`);
  throw new Stopp(
    `${namn} är inget Word-dokument. Öppna filen i Word eller LibreOffice och spara den som Word-dokument (.docx).`,
  );
}

/**
 * @param typer [Content_Types].xml, or undefined where there is none
 * @param mimetyp what an OpenDocument file says of itself
 * @throws Stopp when the archive holds something else than a document of Word without macros
 */
export function provaInnehall(
  typer: string | undefined,
  mimetyp: string | undefined,
  namn: string,
): void {
  if (mimetyp?.startsWith('application/vnd.oasis.opendocument'))
    throw new Stopp(
      `${namn} är ett OpenDocument (.odt). Öppna det i LibreOffice eller Word, välj Spara som och Word-dokument (.docx).`,
    );
  if (!typer) throw new Stopp(`${namn} är ett arkiv (zip), men inget Word-dokument.`);
  if (/macroEnabled/i.test(typer))
    throw new Stopp(
      `${namn} kan innehålla makron, som är program. Öppna det i Word, välj Spara som och Word-dokument (.docx) utan makron.`,
    );
  if (/spreadsheetml\.sheet\.main|presentationml\.presentation\.main/.test(typer))
    throw new Stopp(
      `${namn} är ett kalkylark eller en presentation. Bara Word-dokument (.docx) går att importera.`,
    );
  if (!/wordprocessingml\.(?:document|template)\.main/.test(typer))
    throw new Stopp(`${namn} är inget Word-dokument (.docx).`);
}

function forStor(antal: number, namn: string): string {
  const mb = Math.round(antal / 1_000_000);
  return `${namn} är ${mb} MB. Gränsen är ${STORST / 1_000_000} MB. Gör bilderna mindre i Word: markera en bild, välj Bildformat och Komprimera bilder.`;
}

function gammalt(byte: Buffer, namn: string): string {
  if (byte.includes(KRYPTERAT))
    return `${namn} är skyddat med lösenord. Öppna det i Word, välj Arkiv, Info, Skydda dokument och Kryptera med lösenord. Ta bort lösenordet och spara.`;
  return `${namn} är sparat i det gamla formatet .doc. Öppna det i Word eller LibreOffice, välj Spara som och Word-dokument (.docx).`;
}
