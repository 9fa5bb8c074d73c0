/** What must be known of a decision before it is frozen. The flags have the names of the questions. */
import { finnsDatum, OKAND } from '../../schema/delar.ts';
import { narmast } from '../../svenska/forslag.ts';
import { medVersal } from '../../svenska/versal.ts';
import { vik } from '../../svenska/vikning.ts';
import type { Handbok, Version } from '../../modell/typer.ts';
import type { Fraga } from '../ny/fragor.ts';

/** What the answers are tried against. */
export interface Frageunderlag {
  bok: Handbok;
  /** The latest version that is frozen. */
  senaste: Version | undefined;
  /** Today, ISO. */
  idag: string;
  utanText: boolean;
  /** There is a proposal in the folder forslag. */
  harForslag: boolean;
}

export const JA = 'ja';

type Prov = ReturnType<Fraga['prova']>;

/** The questions, in order. */
export function beslutsfragor(underlag: Frageunderlag): Fraga[] {
  const alla: Fraga[] = [
    {
      namn: 'organ',
      text: 'Vilka som har beslutat (rollens id eller namn)',
      forval: () => underlag.bok.data.beslut?.organ,
      prova: (skrivet) => organ(skrivet, underlag.bok),
    },
    {
      namn: 'datum',
      text: 'Beslutets dag, till exempel 2018-12-18',
      prova: (skrivet) => dag(skrivet, underlag),
    },
    {
      namn: 'paragraf',
      text: `Paragraf i protokollet, till exempel 194, eller ${OKAND}`,
      prova: paragraf,
    },
    {
      namn: 'diarienummer',
      text: `Diarienummer, till exempel 2018:327, eller ${OKAND}`,
      prova: (skrivet) => fritt(skrivet, 'Diarienumret'),
    },
    {
      namn: 'titel',
      text: 'Versionens namn',
      forval: ({ datum = '' }) => foreslagetNamn(underlag, datum),
      prova: (skrivet) => titel(skrivet, underlag),
    },
  ];
  if (underlag.utanText) return alla;
  return [...(underlag.harForslag ? [FORSLAGET] : []), ...alla, fran(underlag)];
}

/** "Ledningssystemet 2018"; with the whole day where the year is taken. */
function foreslagetNamn({ bok }: Frageunderlag, datum: string): string {
  const slag = medVersal(bok.data.slagBestamd);
  const iAr = `${slag} ${datum.slice(0, 4)}`;
  return arTaget(iAr, bok) ? `${slag} ${datum}` : iAr;
}

function titel(skrivet: string, { bok }: Frageunderlag): Prov {
  const svar = fritt(skrivet, 'Namnet');
  if ('fel' in svar || !arTaget(svar.varde, bok)) return svar;
  return { fel: `En annan version heter redan ”${svar.varde}”.` };
}

function arTaget(namn: string, { versioner }: Handbok): boolean {
  return versioner.some((version) => version.namn === namn);
}

const FORSLAGET: Fraga = {
  namn: 'forslag',
  text: 'Är det förslaget i mappen forslag som har beslutats (ja eller nej)',
  forval: () => 'nej',
  prova: (skrivet) => {
    const svar = skrivet.toLowerCase();
    if (['ja', 'j'].includes(svar)) return { varde: JA };
    return ['nej', 'n'].includes(svar) ? { varde: 'nej' } : { fel: 'Skriv ja eller nej.' };
  },
};

/** The names of all flags that answer a question. */
export const BESLUTSFLAGGOR = [
  'forslag',
  'organ',
  'datum',
  'paragraf',
  'diarienummer',
  'titel',
  'fran',
];

function fran({ bok }: Frageunderlag): Fraga {
  return {
    namn: 'fran',
    text: 'Första dagen som det gäller',
    forval: ({ datum = '' }) => {
      const { fran: sagt = '' } = bok.data.galler;
      return /^\d{4}-\d{2}-\d{2}$/.test(sagt) && sagt >= datum ? sagt : datum;
    },
    prova: (skrivet) => (arDag(skrivet) ? { varde: skrivet } : { fel: ingenDag(skrivet) }),
  };
}

/** A role by its id, name, short name or another name of it, with or without å, ä and ö. */
function organ(skrivet: string, { roller }: Handbok): Prov {
  const vikt = (ord: string) => vik(ord).toLowerCase();
  const roll = roller.find(({ id, namn, data: { kortnamn = '', alias } }) =>
    [id, namn, kortnamn, ...alias].some((ett) => vikt(ett) === vikt(skrivet)),
  );
  if (roll) return { varde: roll.id };
  const lik = narmast(skrivet, [...roller.map(({ id }) => id), ...roller.map(({ namn }) => namn)]);
  const rad = lik ? `Menade du ${lik}?` : 'Rollerna ligger i mappen roller, en fil var.';
  return { fel: `Rollen "${skrivet}" finns inte. ${rad}` };
}

function dag(skrivet: string, { senaste, idag }: Frageunderlag): Prov {
  if (!arDag(skrivet)) return { fel: ingenDag(skrivet) };
  if (skrivet > idag)
    return {
      fel: `${skrivet} har inte varit än. Frys beslutet när det är fattat, med mötets dag.`,
    };
  const sist = senaste?.data.beslut.datum ?? '';
  if (skrivet < sist)
    return {
      fel: `${skrivet} ligger före den senaste versionen, ${sist}. Versioner fryses i den ordning de beslutas.`,
    };
  return { varde: skrivet };
}

function arDag(skrivet: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(skrivet) && finnsDatum(skrivet);
}

function ingenDag(skrivet: string): string {
  return `${skrivet ? `${skrivet} är ingen dag. ` : ''}Skriv år, månad och dag: 2018-12-18.`;
}

function paragraf(skrivet: string): Prov {
  const nummer = /^(?:§\s*)?(\d+)$/.exec(skrivet)?.[1];
  return nummer ? { varde: `§ ${nummer}` } : fritt(skrivet, 'Paragrafen');
}

function fritt(skrivet: string, vad: string): Prov {
  const varde = skrivet.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!varde) return { fel: 'Svaret är tomt.' };
  if (/^ok[äa]nd$/i.test(varde)) return { varde: OKAND };
  if (varde.length > 120 || /[\p{C}]/u.test(varde))
    return { fel: `${vad} får ha högst 120 tecken på en rad.` };
  return { varde };
}
