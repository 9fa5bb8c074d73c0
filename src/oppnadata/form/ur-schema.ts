/**
 * The form of published data, made from the schema that editors write after: references become names and addresses, times become words and
 * months, and what is only for editors and checks is left out. A field that is added to a schema is published without a change here.
 */
import { z } from 'zod';
import { ADRESSER } from '../../schema/adresser.ts';
import { okand } from '../../schema/delar.ts';
import { skala } from '../../schema/falten.ts';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import { narLista } from '../../tid/nar.ts';
import { beskriven, listform, objektform, medOkand, somDen, valfri, type Form } from './form.ts';
import { bilageform, lankform, pekarform } from './pekare.ts';
import { tidform } from './tid.ts';

/** Fields that no reader sees, wherever they stand. */
const FOR_REDAKTORER = new Set(['fakta', 'synlighet', 'internaFalt', 'kontroll', 'facit']);

/** Each field of a collection that is published, by its name. */
export function faltformer(samling: Samling): Record<string, Form> {
  const schema = skala(SAMLINGAR[samling].schema);
  if (!(schema instanceof z.ZodObject)) throw new Error(`${samling} är inget objekt.`);
  return faltI(schema, '', samling);
}

function faltI(schema: z.ZodObject, ovan: string, samling: Samling): Record<string, Form> {
  return Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodType>)
      .map(([namn, falt]) => [namn, ovan ? `${ovan}.${namn}` : namn, falt] as const)
      .filter(([namn]) => !FOR_REDAKTORER.has(namn))
      .map(([namn, monster, falt]) => [namn, faltform(falt, monster, samling)]),
  );
}

/** A field that an editor may leave out is left out here too, but not one that then has a value of its own. */
function faltform(falt: z.ZodType, monster: string, samling: Samling): Form {
  const form = beskriven(vardeform(falt, monster, samling), utanId(falt.description));
  const pekar = Object.hasOwn(SAMLINGAR[samling].referenser, monster);
  const farSaknas = pekar || falt instanceof z.ZodOptional || farVaraOkand(skala(falt));
  return farSaknas ? valfri(form) : form;
}

function vardeform(falt: z.core.$ZodType, monster: string, samling: Samling): Form {
  if (falt === narLista) return tidform;
  const inre = skala(falt);
  const egen = egenForm(inre, monster, samling);
  if (egen) return egen;
  if (inre instanceof z.ZodObject) return objektform(faltI(inre, monster, samling));
  if (inre instanceof z.ZodArray) return listform(vardeform(inre.element, `${monster}[]`, samling));
  if (inre instanceof z.ZodUnion) return endera(inre.options, monster, samling);
  if (ENKLA.some((slag) => inre instanceof slag)) return somDen(inre as z.ZodType);
  throw new Error(`Inget sätt att ge ut fältet ${monster} i ${samling}.`);
}

/** What is published in another form than it is written in. */
function egenForm(inre: z.core.$ZodType, monster: string, samling: Samling): Form | undefined {
  const { referenser } = SAMLINGAR[samling];
  const mal = (referenser as Record<string, string>)[monster];
  if (mal !== undefined)
    return farVaraOkand(inre) ? medOkand(pekarform(mal), monster) : pekarform(mal);
  if (ADRESSER[samling]?.[monster] === 'länk') return lankform;
  return monster === 'bilagor[].fil' ? bilageform : undefined;
}

/** A value, or the word for what the source does not tell. */
function endera(val: readonly z.core.$ZodType[], monster: string, samling: Samling): Form {
  const [ett, ...fler] = val.filter((valet) => !arOkand(valet));
  if (!ett || fler.length > 0) throw new Error(`Fältet ${monster} kan vara flera slag.`);
  return medOkand(vardeform(ett, monster, samling), monster);
}

/** A fact that a source may lack. It may also be hidden from an edition. */
function farVaraOkand(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodUnion && schema.def.options.some(arOkand);
}

function arOkand(schema: z.core.$ZodType): boolean {
  return schema === okand;
}

/** What JSON holds as it is. */
const ENKLA = [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral];

/** Editors write ids; what is published has names too. */
function utanId(beskrivning: string | undefined): string | undefined {
  return beskrivning?.replace(/ \(id(?: ur handbok\.yaml)?\)/g, '');
}
