/**
 * Several handbooks as one site: the pages that they share at its root, and each handbook under a path of its own.
 * Every handbook is built in a process of its own: Astro keeps what it has read of one for as long as its process lives.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Resultat } from '../../granskning/index.ts';
import { skrivText } from '../../granskning/index.ts';
import { lamnaOver } from '../../modell/granskad.ts';
import type { Byggtrad } from '../../webb/byggtrad.ts';
import { taInAllt } from '../../webb/byggtrad/oppna.ts';
import { enAv, handboksrot, type Miljo } from '../../webb/miljo.ts';
import { sammanlagt } from '../granska/sammanlagt.ts';
import { Stopp } from '../grund/stopp.ts';
import { skapaStege } from '../stege.ts';
import { byggGemensamma } from './gemensamma.ts';
import { granskaMedMinne } from './granskning.ts';
import { byggOchPublicera, STANNADE } from './publicerat.ts';
import { medAstro } from './tur.ts';

const DELBYGGE = join(import.meta.dirname, 'del.ts');

/**
 * Builds and publishes the handbooks that are chosen. None is published when any of them has errors: all errors are
 * written first.
 *
 * @returns how much there is, or undefined when there are errors
 */
export async function byggFlera(
  miljo: Miljo,
  skriv: (rad: string) => void,
): Promise<{ sidor: number; ord: number } | undefined> {
  const { steg } = skapaStege(skriv);
  const granskade = await steg(
    `Granskar ${miljo.valda.length} handböcker`,
    () => granskaAlla(miljo),
    (alla) => `${summa(alla, ({ antal }) => antal.filer)} filer`,
  );
  const allt = sammanlagt([...granskade.values()]);
  if (allt.problem.length > 0) skriv(skrivText(allt));
  if (allt.problem.some((ett) => ett.niva === 'fel')) {
    skriv(STANNADE);
    return undefined;
  }
  for (const [rot, granskat] of granskade) lamnaOver(rot, granskat);
  const arbete = async (trad: Byggtrad) => {
    const gemensamma = await medAstro({ miljo, skriv }, () =>
      steg(
        'Bygger gemensamma sidor',
        () => byggGemensamma(trad.mapp, miljo),
        (antal) => `${antal} sidor`,
      ),
    );
    const egna = await byggDelarna(trad.mapp, miljo, skriv);
    await taInAllt(trad);
    return gemensamma + egna;
  };
  const sidor = await byggOchPublicera(miljo, skriv, arbete, { vilar: false });
  return { sidor, ord: allt.antal.ord };
}

/** What was read of each handbook, by its folder. */
async function granskaAlla(miljo: Miljo): Promise<Map<string, Resultat>> {
  const granskade = new Map<string, Resultat>();
  for (const id of miljo.valda) {
    const ett = enAv(miljo, id);
    granskade.set(handboksrot(ett), await granskaMedMinne(ett));
  }
  return granskade;
}

function summa(granskade: Map<string, Resultat>, av: (ett: Resultat) => number): number {
  return [...granskade.values()].reduce((hittills, ett) => hittills + av(ett), 0);
}

/** One after the other. Returns the number of their pages. */
async function byggDelarna(
  mapp: string,
  miljo: Miljo,
  skriv: (rad: string) => void,
): Promise<number> {
  let sidor = 0;
  for (const id of miljo.valda) {
    skriv(`${enAv(miljo, id).bas}`);
    sidor += await byggDel(join(mapp, id), enAv(miljo, id), (rad) => skriv(`  ${rad}`));
  }
  return sidor;
}

/** Builds one of the handbooks in a process of its own, see del.ts. */
function byggDel(mapp: string, miljo: Miljo, skriv: (rad: string) => void): Promise<number> {
  const { handbok, bas, gemensam = '/' } = miljo;
  const env = { ...process.env, HANDBOK: handbok, BASE: bas, GEMENSAM: gemensam };
  const barn = fork(DELBYGGE, [mapp], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const avbryt = () => void barn.kill();
  process.once('exit', avbryt);
  for (const strom of [barn.stdout, barn.stderr])
    if (strom) createInterface({ input: strom }).on('line', skriv);
  let sidor: number | undefined;
  barn.on('message', (antal) => (sidor = Number(antal)));
  return new Promise((klart, fel) => {
    barn.on('error', fel);
    barn.on('close', (kod) => {
      process.off('exit', avbryt);
      if (kod === 0 && sidor !== undefined) klart(sidor);
      else fel(new Stopp(`Handboken ${handbok} gick inte att bygga.`));
    });
  });
}
