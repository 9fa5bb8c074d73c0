/** Whether this build makes PDF documents, which pages must know before the documents exist. */
import { spawn } from 'node:child_process';
import { medGrans } from './pdf/granser.ts';
import { hittaWebblasare, type Webblasare } from './webblasare.ts';

export type Tillgang = { webblasare: Webblasare } | { hinder: string };

/** Milliseconds: unpacking takes some seconds, on a slow disk some more. */
const LANGST = 180_000;

let svar: Promise<Tillgang> | undefined;

/** The browser that makes the PDF documents, or why there is none. Asked once a process. */
export function pdfTillgang(miljo: NodeJS.ProcessEnv = process.env): Promise<Tillgang> {
  svar ??= provaTillgang(miljo);
  return svar;
}

/** As `pdfTillgang`, but asked anew. */
export async function provaTillgang(miljo: NodeJS.ProcessEnv): Promise<Tillgang> {
  if (miljo['PDF'] === '0') return { hinder: 'PDF hoppas över, eftersom PDF=0.' };
  try {
    // The packed browser is unpacked the first time.
    const sokt = hittaWebblasare(miljo);
    const webblasare = await medGrans(sokt, LANGST, 'att hitta eller packa upp en webbläsare');
    if (!webblasare) return { hinder: utan('Ingen webbläsare hittades.') };
    if (await startar(webblasare)) return { webblasare };
    return { hinder: utan(`Webbläsaren ${webblasare.sokvag} går inte att starta.`) };
  } catch (fel) {
    return { hinder: utan(fel instanceof Error ? fel.message : String(fel)) };
  }
}

function utan(orsak: string): string {
  return `Inga PDF-filer: ${orsak} Installera Chrome, Chromium eller Edge, eller ange CHROME_PATH. Läsaren kan skriva ut från /utskrift/ ändå.`;
}

/** A browser that lacks a library stops at once. On Windows the question opens a window: not asked. */
function startar({ sokvag, miljo }: Webblasare): Promise<boolean> {
  if (process.platform === 'win32') return Promise.resolve(true);
  return new Promise((klart) => {
    const barn = spawn(sokvag, ['--version'], {
      env: { ...process.env, ...miljo },
      stdio: 'ignore',
      timeout: 20_000,
    });
    barn.once('error', () => klart(false));
    barn.once('close', (kod) => klart(kod === 0));
  });
}
