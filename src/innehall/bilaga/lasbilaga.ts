/** Reads what kind of document an attachment is from its bytes, or says why it cannot be published. The name is only compared with what is found. */
import { ordFor, slagAv } from '../bild/slag.ts';
import { filerIArkiv } from './arkiv.ts';
import { arBilagetyp, BILAGETYPER, type Bilagefel, type Bilagetyp } from './typer.ts';

/**
 * The kind of an attachment. Never throws on what the file holds.
 *
 * @param namn its name; the ending must agree with what the file is
 */
export function lasBilaga(byte: Buffer, namn: string): { typ: Bilagetyp } | Bilagefel {
  const andelse = /\.([^.]*)$/.exec(namn)?.[1]?.toLowerCase() ?? '';
  if (byte.length === 0) return trasig('Filen är tom: den har 0 byte.');
  const makro = MAKROFILER[andelse];
  if (makro)
    return osaker(`"${namn}" kan innehålla makron, program som körs när filen öppnas.`, makro);
  if (!arBilagetyp(andelse)) return annatSlag(namn, ANDRA_PROGRAM[andelse] ?? SOM_PDF);
  const funnen = slag(byte);
  if ('kod' in funnen) return funnen;
  if (funnen.typ === andelse) return funnen;
  const text = `Filen heter "${namn}" men är ${iOrd(funnen.typ)}.`;
  const nytt = namn.replace(/\.[^.]*$/, `.${funnen.typ}`);
  return { kod: 'BILAGA-TYP', text, atgard: `Byt namn till "${nytt}", också där bilagan står.` };
}

const SOM_PDF = 'Spara dokumentet som PDF, och lägg in det i stället.';
const MAKROFILER: Record<string, string> = {
  docm: 'Spara dokumentet som docx, eller som PDF.',
  dotm: 'Spara dokumentet som docx, eller som PDF.',
  xlsm: 'Spara arbetsboken som xlsx, eller som PDF.',
  xlsb: 'Spara arbetsboken som xlsx, eller som PDF.',
  pptm: 'Spara presentationen som pptx, eller som PDF.',
};
const ANDRA_PROGRAM: Record<string, string> = {
  doc: 'Öppna filen i Word och spara den som docx, eller som PDF.',
  xls: 'Öppna filen i Excel och spara den som xlsx, eller som PDF.',
  ppt: 'Öppna filen i PowerPoint och spara den som pptx, eller som PDF.',
};

function slag(byte: Buffer): { typ: Bilagetyp } | Bilagefel {
  if (byte.toString('latin1', 0, 5) === '%PDF-') return pdf(byte);
  if (byte.toString('latin1', 0, 4) === 'PK\x03\x04') return arkiv(byte);
  if (byte.toString('latin1', 0, 4) === '\xd0\xcf\x11\xe0')
    return trasig('Filen är ett äldre Office-dokument, eller skyddad med lösenord.', SOM_PDF);
  const annat = slagAv(byte);
  const text = annat
    ? `Filen är ${ordFor(annat)}, inget dokument.`
    : 'Filen är inget dokument som går att läsa.';
  return { kod: 'BILAGA-TYP', text, atgard: SOM_PDF };
}

function pdf(byte: Buffer): { typ: Bilagetyp } | Bilagefel {
  if (!byte.includes('%%EOF', Math.max(0, byte.length - 2048)))
    return trasig('PDF-filen är avbruten: slutet saknas.');
  const text = byte.toString('latin1');
  if (/\/(?:JavaScript|JS|Launch)\b/.test(text))
    return osaker('PDF-filen innehåller ett program som körs när den öppnas.', SKRIV_UT);
  return { typ: 'pdf' };
}

const SKRIV_UT = 'Öppna filen och skriv ut den till en ny PDF. Då följer programmet inte med.';

/** What an archive is by the files in it. */
const KANNETECKEN: [RegExp, Bilagetyp][] = [
  [/^word\/document\.xml$/, 'docx'],
  [/^xl\/workbook\.xml$/, 'xlsx'],
  [/^ppt\/presentation\.xml$/, 'pptx'],
];
const MAKRON = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|macrosheets\/.*)$|^(?:Basic|Scripts)\//i;

function arkiv(byte: Buffer): { typ: Bilagetyp } | Bilagefel {
  const filer = filerIArkiv(byte);
  if (!filer) return trasig('Filen är avbruten: innehållsförteckningen i slutet saknas.');
  if (filer.some((fil) => MAKRON.test(fil)))
    return osaker('Dokumentet innehåller makron, program som körs när filen öppnas.', SOM_PDF);
  const typ = KANNETECKEN.find(([form]) => filer.some((fil) => form.test(fil)))?.[1] ?? odf(byte);
  if (typ) return { typ };
  const text = 'Filen är ett zip-arkiv, inget dokument.';
  return { kod: 'BILAGA-TYP', text, atgard: 'Packa upp det och lägg in filerna var för sig.' };
}

/** An OpenDocument file says what it is in its first file, which is not packed. */
function odf(byte: Buffer): Bilagetyp | undefined {
  const borjan = byte.toString('latin1', 30, 130);
  const [, mime] = /^mimetype(application\/vnd\.oasis\.opendocument\.[a-z]+)/.exec(borjan) ?? [];
  const typer = Object.keys(BILAGETYPER) as Bilagetyp[];
  return typer.find((typ) => BILAGETYPER[typ].mime === mime);
}

function iOrd(typ: Bilagetyp): string {
  return `en ${BILAGETYPER[typ].namn}-fil`;
}

function trasig(text: string, atgard?: string): Bilagefel {
  return { kod: 'BILAGA-TRASIG', text, ...(atgard ? { atgard } : {}) };
}

function osaker(text: string, atgard: string): Bilagefel {
  return { kod: 'BILAGA-OSAKER', text, atgard };
}

function annatSlag(namn: string, atgard: string): Bilagefel {
  return {
    kod: 'BILAGA-TYP',
    text: `"${namn}" är av ett slag som inte kan bifogas. Bilagor är ${Object.keys(BILAGETYPER).join(', ')}.`,
    atgard,
  };
}
