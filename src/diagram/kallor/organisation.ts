/** Who belongs to whom, who appoints, leads and reports: in three pictures, as one would be too large. */
import { gruppera } from '../../modell/ordning.ts';
import type { Handbok, Roll } from '../../modell/typer.ts';
import { antalAv } from '../../svenska/antal.ts';
import { liten } from './ord.ts';
import type { Graf, Grupp, Pil, Ruta } from './graf.ts';

type Rollslag = Handbok['data']['rollslag'][number];

/** A part of the organisation that is drawn by itself. */
export interface Organisationsdel {
  id: string;
  titel: string;
  slag: Rollslag[];
  roller: Roll[];
}

const DELAR: { id: string; titel: string; fragor: Rollslag['fraga'][] }[] = [
  { id: 'politiken', titel: 'Den politiska organisationen', fragor: ['VAD'] },
  { id: 'verksamheten', titel: 'Förvaltningsorganisationen', fragor: ['HUR'] },
  { id: 'samverkan', titel: 'Bolag, samverkan och andra', fragor: ['båda', 'ingen'] },
];

/** The parts that have any roles, by which questions (VAD, HUR) their kinds deal with. */
export function organisationsdelar(bok: Handbok): Organisationsdel[] {
  return DELAR.map(({ id, titel, fragor }) => {
    const slag = bok.data.rollslag.filter((ett) => fragor.includes(ett.fraga));
    return {
      id,
      titel,
      slag,
      roller: bok.roller.filter((roll) => slag.some((ett) => ett.id === roll.data.slag)),
    };
  }).filter(({ roller }) => roller.length > 0);
}

/** One part. Roles of other parts that it hangs on are drawn too, with a broken frame. */
export function organisationsgraf(del: Organisationsdel): Graf {
  const band = del.roller.flatMap((roll) => bandFor(roll));
  const utanfor = [...new Set(band.map(({ annan }) => annan))].filter(
    (roll) => !del.roller.includes(roll),
  );
  const ramar = ramarna(del);
  const ramFor = (roll: Roll) => ramar.find((ram) => ram.roller.includes(roll));
  return {
    id: `organisation-${del.id}`,
    titel: del.titel,
    beskrivning: beskrivning(del),
    riktning: 'LR',
    grupper: ramar.map(({ id, titel }): Grupp => ({ id, titel })),
    rutor: [
      ...utanfor.map((roll) => rollruta(roll, 'annan')),
      ...del.roller.map((roll) => ({ ...rollruta(roll), grupp: ramFor(roll)?.id })),
    ],
    pilar: utanDubbletter(band.map((ett) => pil(ett, ramFor(ett.roll)?.id))),
  };
}

function beskrivning({ slag, roller }: Organisationsdel): string {
  const med = slag.filter((ett) => roller.some((roll) => roll.data.slag === ett.id));
  return (
    `${antalAv(roller.length, 'roll eller organ', 'roller och organ')}: ${med.map((ett) => liten(ett.plural)).join(', ')}. ` +
    'Linjerna visar vem som hör till vem, vem som utser, leder och rapporterar.'
  );
}

interface Band {
  slag: 'under' | 'utser' | 'leder' | 'rapporterar';
  roll: Roll;
  annan: Roll;
}

/** What ties a role to others. That it reports to the one above goes without saying. */
function bandFor(roll: Roll): Band[] {
  const { utsesAv: utser, ledsAv: leder, rapporterarTill: far } = roll;
  return [
    ...(roll.under && roll.under !== utser
      ? [{ slag: 'under' as const, roll, annan: roll.under }]
      : []),
    ...(utser ? [{ slag: 'utser' as const, roll, annan: utser }] : []),
    ...(leder && leder !== roll.under ? [{ slag: 'leder' as const, roll, annan: leder }] : []),
    ...far
      .filter((ett) => ett !== roll.under)
      .map((annan) => ({ slag: 'rapporterar' as const, roll, annan })),
  ];
}

interface Rollram {
  id: string;
  titel: string;
  roller: Roll[];
}

/** Roles of one kind with the very same ties share a frame, so that each tie is drawn once. */
function ramarna(del: Organisationsdel): Rollram[] {
  const nyckel = (roll: Roll) =>
    [roll.data.slag, ...bandFor(roll).map((ett) => `${ett.slag}:${ett.annan.id}`)].join(' ');
  return [...gruppera(del.roller, nyckel).values()]
    .filter((roller) => roller.length > 1)
    .map((roller, plats) => ({
      id: `g${plats}`,
      titel: roller[0]?.slag?.plural ?? '',
      roller,
    }));
}

function rollruta(roll: Roll, klass?: 'annan'): Ruta {
  const namn = roll.data.kortnamn ? `${roll.namn} (${roll.data.kortnamn})` : roll.namn;
  return { id: `r-${roll.id}`, rader: [namn], ...(klass ? { klass } : {}), lank: roll.adress };
}

const TEXT = { under: undefined, utser: 'utser', leder: 'leder', rapporterar: 'rapporterar till' };

function pil({ slag, roll, annan }: Band, ram: string | undefined): Pil {
  const egen = ram ?? `r-${roll.id}`;
  const text = TEXT[slag];
  if (slag === 'rapporterar') return { fran: egen, till: `r-${annan.id}`, slag: 'streckad', text };
  if (slag === 'leder') return { fran: `r-${annan.id}`, till: egen, slag: 'streckad', text };
  return { fran: `r-${annan.id}`, till: egen, slag: slag === 'under' ? 'linje' : 'pil', text };
}

function utanDubbletter(pilar: Pil[]): Pil[] {
  const nyckel = ({ fran, till, slag, text }: Pil) => [fran, till, slag, text].join(' ');
  return pilar.filter(
    (ett, plats) => pilar.findIndex((annan) => nyckel(annan) === nyckel(ett)) === plats,
  );
}
