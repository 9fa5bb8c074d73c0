/** Where each role stands in the pictures of the organisation. All is read from the roles' own ties; none is made up. */
import type { Handbok, Roll } from '../../modell/typer.ts';
import { bildslag } from './slag.ts';

export interface Organisation {
  medborgare: Roll[];
  /** Chosen by the citizens, besides the body at the top. */
  valda: Roll[];
  /** Fullmäktige. */
  topp: Roll | undefined;
  toppensStod: Roll[];
  granskning: Roll[];
  styrelse: Styrelse | undefined;
  namnder: Namnder | undefined;
  /** Belong to the body at the top. */
  bolag: Roll[];
  /** Whatever the source ties to none of those above. */
  andra: Roll[];
}

export interface Styrelse {
  roll: Roll;
  forvaltningar: Roll[];
  stod: Roll[];
}

export interface Namnder {
  /** The role for all nämnder together: the name of the frame, never a box in it. */
  ram: Roll | undefined;
  /** What they are called together: by that role, or else by their kind. */
  namn: string;
  grenar: { namnd: Roll; under: Roll[] }[];
  /** The role for all förvaltningar together. */
  forvaltningarna: Roll | undefined;
  /** Those that the source ties to it, but to no nämnd. */
  utanNamnd: Roll[];
  stod: Roll[];
}

/** @returns the roles that the picture shows; chefs and groups have a picture of their own */
export function organisationen(bok: Handbok): Organisation {
  const roller = bok.roller;
  const topp = toppen(roller);
  const styrelse = styrelsen(topp);
  const namnder = namnderna(roller, topp);
  const granskning = barnAv(topp).filter(
    (roll) => bildslag(roll) === 'politik' && roll !== styrelse?.roll,
  );
  const medborgare = valjareForst(
    roller.filter((roll) => bildslag(roll) === 'medborgare'),
    topp,
  );
  const valda = roller.filter(
    (roll) => roll !== topp && roll.utsesAv && !roll.under && medborgare.includes(roll.utsesAv),
  );
  const toppensStod = barnAv(topp).filter((roll) => bildslag(roll) === 'stod');
  const bolag = barnAv(topp).filter((roll) => bildslag(roll) === 'bolag');
  const bild = { medborgare, valda, topp, toppensStod, granskning, styrelse, namnder, bolag };
  const visade = new Set(visadeRoller({ ...bild, andra: [] }));
  const andra = roller.filter((roll) => !visade.has(roll) && !arPersonal(roll));
  return { ...bild, andra };
}

/** Everyone in the picture, in its order. */
export function visadeRoller(bild: Organisation): Roll[] {
  const { topp, styrelse, namnder } = bild;
  return [
    ...bild.medborgare,
    ...bild.valda,
    ...(topp ? [topp] : []),
    ...bild.granskning,
    ...bild.toppensStod,
    ...(styrelse ? [styrelse.roll, ...styrelse.forvaltningar, ...styrelse.stod] : []),
    ...(namnder?.ram ? [namnder.ram] : []),
    ...(namnder?.forvaltningarna ? [namnder.forvaltningarna, ...namnder.utanNamnd] : []),
    ...(namnder?.grenar.flatMap(({ namnd, under }) => [namnd, ...under]) ?? []),
    ...(namnder?.stod ?? []),
    ...bild.bolag,
    ...bild.andra,
  ];
}

/** Managers, employees and their groups: in the other picture. */
export function arPersonal(roll: Roll): boolean {
  return ['chef', 'grupp'].includes(bildslag(roll));
}

/** A role for all of its kind: it says so, or is called "Nämnderna" where the kind is called "Nämnder". */
function arSamlingsnamn({ namn, slag, data }: Roll): boolean {
  if (data.samlar !== undefined) return data.samlar === slag?.id;
  return namn.endsWith('na') && (slag?.plural ?? '').startsWith(namn.slice(0, -2));
}

/** All below a role, nearest first. */
export function medUnder(roll: Roll): Roll[] {
  return [roll, ...roll.barn.flatMap(medUnder)];
}

/** Whoever chooses the body at the top stands over it. */
function valjareForst(medborgare: Roll[], topp: Roll | undefined): Roll[] {
  const valjer = (roll: Roll) => roll === topp?.utsesAv;
  return [...medborgare.filter(valjer), ...medborgare.filter((roll) => !valjer(roll))];
}

const barnAv = (roll: Roll | undefined): Roll[] => roll?.barn ?? [];

/** The political body that stands under none and has most under it. */
function toppen(roller: Roll[]): Roll | undefined {
  return storst(roller.filter((roll) => bildslag(roll) === 'politik' && !roll.under));
}

function styrelsen(topp: Roll | undefined): Styrelse | undefined {
  const roll = storst(
    barnAv(topp).filter((ett) => bildslag(ett) === 'politik' && ett.barn.length > 0),
  );
  if (!roll) return undefined;
  return {
    roll,
    forvaltningar: underAvSlag(roll, 'forvaltning'),
    stod: roll.barn.filter((ett) => bildslag(ett) === 'stod'),
  };
}

function namnderna(roller: Roll[], topp: Roll | undefined): Namnder | undefined {
  const alla = roller.filter((roll) => bildslag(roll) === 'namnd');
  const ram = alla.find((roll) => arSamlingsnamn(roll) && (!topp || roll.under === topp));
  const namnder = alla.filter((roll) => roll !== ram);
  if (alla.length === 0) return undefined;
  const forvaltningarna = ram?.barn.find((ett) => bildslag(ett) === 'forvaltning');
  return {
    ram,
    namn: ram?.namn ?? alla[0]?.slag?.plural ?? '',
    grenar: namnder.map((namnd) => ({
      namnd,
      under: [
        ...underAvSlag(namnd, 'forvaltning'),
        ...namnd.barn.filter((ett) => bildslag(ett) === 'stod'),
      ],
    })),
    forvaltningarna,
    utanNamnd: forvaltningarna ? underAvSlag(forvaltningarna, 'forvaltning') : [],
    stod: barnAv(ram).filter((ett) => bildslag(ett) === 'stod'),
  };
}

/** Those of a kind right under a role, and those of the same kind under them. */
function underAvSlag(roll: Roll, slag: ReturnType<typeof bildslag>): Roll[] {
  return roll.barn
    .filter((ett) => bildslag(ett) === slag)
    .flatMap((ett) => [ett, ...underAvSlag(ett, slag)]);
}

function storst(roller: Roll[]): Roll | undefined {
  const storlek = (roll: Roll) => medUnder(roll).length;
  return roller.reduce<Roll | undefined>(
    (storsta, roll) => (storsta && storlek(storsta) >= storlek(roll) ? storsta : roll),
    undefined,
  );
}
