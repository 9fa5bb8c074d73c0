import { utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { skapaMapp } from '../grund/mapp.ts';
import { Stopp } from '../grund/stopp.ts';
import { systemfel } from '../grund/systemfel.ts';
import { lasAgare, liv } from './agare.ts';
import { seLasfil, slappLasfil, taBortLasfil, taLasfil, type Sedd } from './lasfil.ts';

/** How long things may take, in milliseconds. */
export interface Tider {
  /** Between two looks at the lock. */
  mellanrum: number;
  /** Between two signs of life from the one that has it. */
  puls: number;
  /**
   * Without sign of life, an owner that cannot be asked has ended. Astro keeps a process too busy to give
   * one for up to 9 s: 1,000 chapters, on a machine with ten times too much to do.
   */
  tyst: number;
  /** A lock that names nobody is left over: it is written in the same moment as it is made. */
  namnlos: number;
  /** Then waiting ends. */
  hogst: number;
}

const TIDER: Tider = {
  mellanrum: 200,
  puls: 3_000,
  tyst: 60_000,
  namnlos: 2_000,
  hogst: 10 * 60_000,
};

/** What the waiting is called, in Swedish. */
export interface Lasord {
  /** First in the message when the lock cannot be written: "Bygget kan inte börja." */
  start: string;
  /** What goes on, when the wait has been too long: "Ett annat bygge pågår" */
  pagar: string;
  /** What to be sure of before the file is taken away by hand: "inget bygge pågår" */
  arbete: string;
}

const BYGGORD: Lasord = {
  start: 'Bygget kan inte börja.',
  pagar: 'Ett annat bygge pågår',
  arbete: 'bygge',
};

/**
 * Runs work that must not go on twice at a time in one folder: Astro keeps its content modules in
 * one place a project, so two builds at once would read each other's.
 *
 * @param las file that is there while the work goes on; it tells whose it is
 * @param arbete what to run
 * @param meddela called once with whom is waited for, when the lock is somebody else's
 * @param ord what the work is called in messages; a build when not said
 * @throws Stopp when the lock cannot be written, or when the wait has been too long
 */
export async function iTurOrdning<T>(
  las: string,
  arbete: () => Promise<T>,
  meddela: (vem: string) => void,
  tider: Partial<Tider> = {},
  ord: Lasord = BYGGORD,
): Promise<T> {
  const slapp = await ta(las, meddela, { ...TIDER, ...tider }, ord).catch((fel: unknown) => {
    const orsak = systemfel(fel);
    throw orsak ? new Stopp(`${ord.start} ${orsak}`, { cause: fel }) : fel;
  });
  try {
    return await arbete();
  } finally {
    slapp();
  }
}

/** Waits for the lock and takes it. Returns what gives it back. */
async function ta(
  las: string,
  meddela: (vem: string) => void,
  tider: Tider,
  ord: Lasord,
): Promise<() => void> {
  await skapaMapp(dirname(las));
  const start = performance.now();
  const sag = enGang(meddela);
  let vakt: Lasvakt | undefined;
  for (;;) {
    const text = await taLasfil(las);
    if (text !== undefined) return hall(las, text, tider);
    const sedd = await seLasfil(las);
    if (!sedd) continue;
    vakt = folj(vakt, sedd);
    if (arLedigt(vakt, tider)) {
      await taBortLasfil(las, sedd);
      continue;
    }
    if (performance.now() - start > tider.hogst) throw forLange(las, sedd, tider, ord);
    if (lasAgare(sedd.text)) sag(vem(sedd));
    await vanta(tider.mellanrum);
  }
}

function enGang(meddela: (vem: string) => void): (vem: string) => void {
  let sagt = false;
  return (vem) => {
    if (!sagt) meddela(vem);
    sagt = true;
  };
}

/** Keeps the lock: touches it now and then, so that those who cannot ask about the process can see it. */
function hall(las: string, text: string, { puls }: Tider): () => void {
  const gang = setInterval(() => {
    const nu = new Date();
    utimes(las, nu, nu).catch(() => undefined);
  }, puls).unref();
  const slapp = () => {
    clearInterval(gang);
    process.off('exit', slapp);
    slappLasfil(las, text);
  };
  process.on('exit', slapp);
  return slapp;
}

/** A lock that is waited for, and since when it has not changed. The clock is our own: others' may be wrong. */
interface Lasvakt {
  sedd: Sedd;
  sedan: number;
}

function folj(vakt: Lasvakt | undefined, sedd: Sedd): Lasvakt {
  const lika = vakt && vakt.sedd.text === sedd.text && vakt.sedd.rord === sedd.rord;
  return lika ? vakt : { sedd, sedan: performance.now() };
}

function arLedigt({ sedd, sedan }: Lasvakt, { tyst, namnlos }: Tider): boolean {
  const agare = lasAgare(sedd.text);
  const tystnad = performance.now() - sedan;
  if (!agare) return tystnad > namnlos;
  const svar = liv(agare);
  return svar === 'slut' || (svar === 'okant' && tystnad > tyst);
}

function vem({ text }: Sedd): string {
  const agare = lasAgare(text);
  if (!agare) return 'okänd process';
  const tid = new Date(agare.sedan).toLocaleTimeString('sv-SE', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return `process ${agare.pid} på datorn ${agare.dator}, sedan kl. ${tid}`;
}

function forLange(las: string, sedd: Sedd, { hogst }: Tider, { pagar, arbete }: Lasord): Stopp {
  const minuter = Math.round(hogst / 60_000);
  const efter = minuter > 0 ? ` fortfarande efter ${minuter} minuter` : '';
  const langre =
    arbete === BYGGORD.arbete
      ? `, eller vänta längre med till exempel VANTA=${Math.max(10, minuter * 3)}`
      : '';
  return new Stopp(
    `${pagar}${efter} (${vem(sedd)}). Vänta tills det är klart och kör igen${langre}. ` +
      `Är du säker på att inget ${arbete} pågår: ta bort filen ${las}.`,
  );
}
