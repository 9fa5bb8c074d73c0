/** `npm run underlag`: what a meeting needs to decide on a new text: Word with tracked changes, PDF, and a draft of the decision. */
import { relative, resolve } from 'node:path';
import type { Handbok } from '../modell/typer.ts';
import { finnsDatum, OKAND } from '../schema/delar.ts';
import { arLika, skillnad } from '../skillnad/index.ts';
import type { Arende } from '../underlag/attsatser.ts';
import { underlaget } from '../underlag/innehall.ts';
import { handboksrot } from '../webb/miljo.ts';
import { INNEHALLSHJALP } from './grund/hjalp.ts';
import { kommando, provadMiljoForEn } from './grund/kommando.ts';
import { skriv, skrivFel } from './grund/skriv.ts';
import { Stopp } from './grund/stopp.ts';
import { stadaEfterAvbrott } from './skrivning/index.ts';
import { FILER, skrivUnderlag } from './underlag/skriv.ts';
import { rollnamnet, underlagstexter } from './underlag/texter.ts';

const MAPP = 'underlag';

const HJALP = `Gör underlag till ett beslut om en ny text, i mappen ${MAPP}:

  ${FILER.text}    texten med spårade ändringar: godta alla ger den nya, avvisa alla den gamla
  ${FILER.beslut}   utkast till att-satser, vad som ändras för vem, och ändrade uppgifter
  ${FILER.pdf}              alla ändringar på papper
  ${FILER.webb}             samma sak att läsa på skärm

  npm run underlag                    den senaste beslutade versionen mot texten som den ligger nu
  npm run underlag -- --organ kommunfullmaktige --fran-organ kommunstyrelsen --galler-fran 2027-01-01
    --organ …          vilka som ska besluta: rollens id eller namn
    --fran-organ …     vilka som lägger fram förslaget
    --galler-fran …    första dagen som den nya texten gäller
    --dag …            dagen som filerna ska bära, annars handbokens läge
    --mot …            en annan version (2018-12-18) eller en gren, tagg eller commit i git
    --fran …           en gren i git i stället för filerna som de ligger nu
    --ut …             en annan mapp

Samma texter ger samma filer, tecken för tecken.

${INNEHALLSHJALP}
  PDF=0                              gör ingen PDF-fil`;

const FLAGGOR = ['organ', 'fran-organ', 'galler-fran', 'dag', 'mot', 'fran', 'ut'] as const;
const ANVANDNING = {
  kommando: 'npm run underlag',
  hjalp: HJALP,
  flaggor: Object.fromEntries(FLAGGOR.map((namn) => [namn, 'string' as const])),
};

await kommando(ANVANDNING, async ({ val }) => {
  const varde = (namn: (typeof FLAGGOR)[number]) => {
    const skrivet = val[namn];
    return typeof skrivet === 'string' ? skrivet : undefined;
  };
  const miljo = provadMiljoForEn(ANVANDNING.kommando);
  const rot = handboksrot(miljo);
  (await stadaEfterAvbrott(rot)).forEach(skrivFel);
  const [gallerFran, dag] = [
    dagen(varde('galler-fran'), '--galler-fran'),
    dagen(varde('dag'), '--dag'),
  ];
  const texter = await underlagstexter({
    rot,
    malgrupp: miljo.malgrupp,
    mot: varde('mot'),
    fran: varde('fran'),
  });
  const { fore, efter, bok } = texter;
  const arende = arendet(bok, fore.handbok, {
    organ: rollnamnet(bok, varde('organ')),
    forslagsstallare: rollnamnet(bok, varde('fran-organ')),
    gallerFran,
  });
  const svar = skillnad(fore.poster, efter.poster, handbockerna(fore.handbok, efter.handbok));
  if (arLika(svar))
    throw new Stopp(
      `Texten är densamma som i ${fore.namn}, så det finns inget att besluta om. Ingenting skrevs.`,
    );
  const mapp = resolve(varde('ut') ?? MAPP);
  const rader = await skrivUnderlag({
    mapp,
    texter,
    skillnad: svar,
    underlag: underlaget(fore, efter, svar, arende),
    avsandare: arende.organ ?? 'Röda tråden',
    dag: dag ?? heldag(bok.data.lage),
  });
  skriv(`Jämför ${fore.namn} med ${efter.namn}.`);
  for (const rad of texter.anmarkningar) skriv(rad);
  skriv(`\nSkrev i ${kort(mapp)}:`);
  for (const rad of rader) skriv(`  ${rad}`);
  return 0;
});

function handbockerna(fore: object, efter: object) {
  return { fore: fore as Record<string, unknown>, efter: efter as Record<string, unknown> };
}

/** @throws Stopp when a flag is no whole day */
function dagen(skrivet: string | undefined, flagga: string): string | undefined {
  if (skrivet === undefined || (/^\d{4}-\d\d-\d\d$/.test(skrivet) && finnsDatum(skrivet)))
    return skrivet;
  throw new Stopp(`${flagga} ska vara en dag, till exempel 2027-01-01. Där står "${skrivet}".`);
}

/** The first day of a month or a year that is all that is known. */
function heldag(datum: string): string {
  const [ar, manad = '01', dag = '01'] = datum.split('-');
  return `${ar}-${manad}-${dag}`;
}

/** What the handbooks say of the matter; flags go before it. */
function arendet(
  bok: Handbok,
  gammal: object,
  val: Pick<Arende, 'organ' | 'forslagsstallare' | 'gallerFran'>,
): Arende {
  const { titel, slagBestamd } = bok.data;
  return {
    titel,
    slagBestamd,
    organ: val.organ ?? bok.forslag?.till?.namn ?? bok.beslutatAv?.namn,
    forslagsstallare: val.forslagsstallare ?? bok.forslag?.fran?.namn,
    gallerFran: val.gallerFran,
    nuvarande: nuvarande(bok, gammal),
    ansvarig: bok.ansvarig?.namn,
  };
}

function nuvarande(bok: Handbok, gammal: object): Arende['nuvarande'] {
  const { beslut } = gammal as { beslut?: Arende['nuvarande'] };
  if (!beslut) return undefined;
  const organ = bok.roller.find(({ id }) => id === beslut.organ)?.namn;
  return { ...beslut, organ: organ ?? (beslut.organ === OKAND ? '[organet]' : beslut.organ) };
}

function kort(mapp: string): string {
  const harifran = relative(process.cwd(), mapp);
  return harifran.startsWith('..') ? mapp : harifran;
}
