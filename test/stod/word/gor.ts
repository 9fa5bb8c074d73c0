/**
 * Makes the Word documents that the tests of `npm run importera` read, with LibreOffice: `node test/stod/word/gor.ts`.
 * They are kept in git, so that the tests need no LibreOffice.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { emf } from './emf.ts';
import { fodt } from './fodt.ts';
import { PLAN } from './plan.ts';
import { kommunikation, REGLEMENTE, RUTIN, SPARADE } from './texter.ts';

const UT = resolve('test/enhet/cli/importera/dokument');
const mapp = mkdtempSync(join(tmpdir(), 'word-'));

function omvandla(fil: string, till: string): void {
  const argument = [
    `-env:UserInstallation=file://${mapp}/lo`,
    '--headless',
    '--convert-to',
    till,
    '--outdir',
    mapp,
    fil,
  ];
  execFileSync('soffice', argument, { stdio: 'inherit', timeout: 120_000 });
}

const texter = {
  underhallsplan: PLAN,
  reglemente: REGLEMENTE,
  kommunikation: kommunikation(emf()),
  rutin: RUTIN,
  sparade: SPARADE,
};

try {
  for (const [namn, text] of Object.entries(texter)) {
    const fil = join(mapp, `${namn}.fodt`);
    writeFileSync(fil, fodt(text));
    omvandla(fil, 'docx:MS Word 2007 XML');
    writeFileSync(join(UT, `${namn}.docx`), readFileSync(join(mapp, `${namn}.docx`)));
  }
} finally {
  rmSync(mapp, { recursive: true, force: true });
}
