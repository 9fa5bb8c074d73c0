/** Files that are not imported, each with why and what to do. Nothing is written. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { lasArkiv } from '../../../../src/cli/importera/las/arkiv.ts';
import { lasDokument } from '../../../../src/cli/importera/kor.ts';
import { docx, stycke } from '../../../stod/word/docx.ts';
import { iTillfalligMapp } from '../../../fall/stod.ts';

const TYP = 'application/vnd.openxmlformats-officedocument';
const KROPP = stycke('Text');

/** The message of a file that is refused. */
function avslag(namn: string, byte: Buffer): Promise<string> {
  return iTillfalligMapp(async (mapp) => {
    const sokvag = join(mapp, namn);
    writeFileSync(sokvag, byte);
    const fel: unknown = await lasDokument(sokvag).then(
      () => 'lästes',
      (orsak: unknown) => orsak,
    );
    return fel instanceof Error && fel.name === 'Stopp'
      ? fel.message
      : `Inget Stopp: ${String(fel)}`;
  });
}

async function arkiv(filer: Record<string, string>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [namn, text] of Object.entries(filer)) zip.file(namn, text);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The same archive, which says that a file of some bytes takes one. */
function ljugande(byte: Buffer, antal: number): Buffer {
  const kopia = Buffer.from(byte);
  const sagt = Buffer.alloc(4);
  sagt.writeUInt32LE(antal);
  for (let vid = kopia.indexOf(sagt); vid >= 0; vid = kopia.indexOf(sagt, vid + 1))
    kopia.writeUInt32LE(1, vid);
  return kopia;
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('a file that is no Word document', () => {
  it.each([
    ['tom.docx', Buffer.alloc(0), /är tom: filen har 0 byte/],
    ['gammal.doc', Buffer.concat([OLE, Buffer.alloc(600)]), /gamla formatet \.doc\. .* Spara som/],
    [
      'last.docx',
      Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      /skyddat med lösenord\. .*Ta bort lösenordet och spara/,
    ],
    ['plan.pdf', Buffer.from('%PDF-1.7\n'), /är en PDF, inte ett Word-dokument/],
    ['plan.rtf', Buffer.from('{\\rtf1 hej}'), /formatet RTF/],
    ['plan.docx', Buffer.from('<!DOCTYPE html><p>Hej'), /är en webbsida/],
    ['plan.docx', Buffer.from('bara text'), /är inget Word-dokument/],
    ['trasig.docx', Buffer.from('PK\x03\x04 och sedan inget'), /är trasigt och går inte att läsa/],
    [
      'stor.docx',
      Buffer.alloc(50_000_001, 'P'),
      /är 50 MB\. Gränsen är 50 MB\. Gör bilderna mindre/,
    ],
  ])('%s is told for what it is', async (namn, byte, ord) => {
    expect(await avslag(namn, byte)).toMatch(ord);
  });

  it('is known by what is in the archive', async () => {
    const typer = (typ: string) => arkiv({ '[Content_Types].xml': `<Types>${typ}</Types>` });
    expect(
      await avslag('a.odt', await arkiv({ mimetype: 'application/vnd.oasis.opendocument.text' })),
    ).toMatch(/OpenDocument \(\.odt\)\. .*Word-dokument \(\.docx\)/);
    expect(
      await avslag(
        'a.docm',
        await docx({ kropp: KROPP, typ: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      ),
    ).toMatch(/kan innehålla makron/);
    expect(await avslag('a.docx', await typer(`${TYP}.spreadsheetml.sheet.main+xml`))).toMatch(
      /kalkylark/,
    );
    expect(await avslag('a.docx', await typer('annat'))).toBe(
      'a.docx är inget Word-dokument (.docx).',
    );
    expect(await avslag('a.zip', await arkiv({ 'a.txt': 'hej' }))).toMatch(/ett arkiv \(zip\)/);
  });
});

describe('a document that would harm', () => {
  it('is not unpacked beyond a limit, whatever it says of its size', async () => {
    const byte = await docx({
      kropp: KROPP,
      fler: { 'word/media/bomb.png': Buffer.alloc(5_000_000) },
    });
    expect(byte.length).toBeLessThan(10_000);
    const sagt = /för stort när det packas upp/;
    await expect(lasArkiv(byte, 'bomb.docx', 4_000_000)).rejects.toThrow(sagt);
    await expect(lasArkiv(ljugande(byte, 5_000_000), 'bomb.docx', 4_000_000)).rejects.toThrow(sagt);
    expect((await lasArkiv(byte, 'bomb.docx', 6_000_000)).has('word/document.xml')).toBe(true);
  });

  it('is not read when it has names that grow', async () => {
    const forst = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(await avslag('a.docx', await docx({ kropp: stycke('&b;'), forst }))).toMatch(
      /inte sparat av ett vanligt ordbehandlingsprogram/,
    );
  });

  it('is not read when it has boxes in boxes without end', async () => {
    const kropp =
      '<w:sdt><w:sdtContent>'.repeat(5_000) + KROPP + '</w:sdtContent></w:sdt>'.repeat(5_000);
    expect(await avslag('a.docx', await docx({ kropp }))).toMatch(/rutor i rutor i många led/);
  });
});

describe('a document that is not done', () => {
  it('is not imported with tracked changes, each kind counted', async () => {
    const kropp = [
      stycke('<w:ins w:id="1"><w:r><w:t>nytt</w:t></w:r></w:ins>'),
      stycke('<w:ins w:id="2"><w:r><w:t>mer</w:t></w:r></w:ins>'),
      stycke('<w:del w:id="3"><w:r><w:delText>gammalt</w:delText></w:r></w:del>'),
      stycke('<w:moveFrom w:id="4"><w:r><w:t>bort</w:t></w:r></w:moveFrom>'),
      '<w:p><w:pPr><w:pPrChange w:id="5"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>',
    ].join('');
    const sagt = await avslag('a.docx', await docx({ kropp }));
    expect(sagt).toContain(
      'a.docx har spårade ändringar som ingen har godkänt eller avvisat: 2 infogningar, 1 strykning, 1 flytt och 1 ändring av utseende.',
    );
    expect(sagt).toContain('I Word: fliken Granska, pilen vid Acceptera');
    expect(sagt).toContain('I LibreOffice: menyn Redigera, Spåra ändringar');
  });

  it('is not imported when it is empty', async () => {
    expect(await avslag('a.docx', await docx({ kropp: '<w:p/>' }))).toBe(
      'a.docx har ingen text. Inget skrevs.',
    );
  });
});
