/** The fields of a schema as a reference for editors tells them: read from the schema itself, so that the two can't differ. */
import { z } from 'zod';
import type { Referenser } from './delar.ts';
import { skala } from './falten.ts';
import { svenskt } from './faltnamn.ts';
import { iOrd, type Jsonschema } from './falttyp.ts';

export interface Faltrad {
  /** As an editor writes it: "gäller". */
  namn: string;
  /** The folded name where that is another: "galler". Both work. */
  utanPrickar: string | undefined;
  /** From the outermost field, with Swedish names: "beslutar.ärende". Unique in its schema. */
  vag: string;
  /** What a value is, in Swedish: "lista av id", "heltal, 1–120". */
  typ: string;
  /** The collection, or the list of handbok.yaml, that an id points into. */
  pekar: string | undefined;
  kravs: boolean;
  beskrivning: string | undefined;
  /** The words to choose from, where there are such. */
  val: string[];
  /** The value when the field is left out; undefined when nothing is said of it. */
  standard: string | undefined;
  under: Faltrad[];
  /** Address of the page that tells of the fields inside it, where that is another. */
  sida?: string;
}

type Schema = z.core.$ZodType;

/** The rows of a schema of front matter, in its own order. Not an object: no rows. */
export function faltrader(schema: Schema, referenser: Referenser): Faltrad[] {
  return raderna(schema, referenser, '', '');
}

function raderna(schema: Schema, referenser: Referenser, monster: string, vag: string): Faltrad[] {
  const objekt = skala(schema);
  if (objekt instanceof z.ZodArray)
    return raderna(objekt.def.element, referenser, `${monster}[]`, vag);
  if (!(objekt instanceof z.ZodObject)) return [];
  return Object.entries(objekt.def.shape).map(([namn, falt]) =>
    enRad(namn, falt as z.ZodType, referenser, { monster, vag }),
  );
}

interface Ovan {
  monster: string;
  vag: string;
}

function enRad(namn: string, falt: z.ZodType, referenser: Referenser, ovan: Ovan): Faltrad {
  const monster = ovan.monster ? `${ovan.monster}.${namn}` : namn;
  const egetNamn = svenskt(namn);
  const vag = ovan.vag ? `${ovan.vag}.${egetNamn}` : egetNamn;
  const json = z.toJSONSchema(falt, { io: 'input' });
  const { typ, val } = iOrd(json);
  return {
    namn: egetNamn,
    utanPrickar: egetNamn === namn ? undefined : namn,
    vag,
    typ,
    pekar: referenser[monster] ?? referenser[`${monster}[]`],
    // A value that is made ready before it is read may be left out, as JSON Schema sees it. Only a try tells.
    kravs: !falt.safeParse(undefined).success,
    beskrivning: falt.description,
    val,
    standard: standardvarde(json),
    under: raderna(falt, referenser, monster, vag),
  };
}

/** A default that is worth telling: an empty list or no fields is what leaving a field out means anyway. */
function standardvarde({ default: varde }: Jsonschema): string | undefined {
  return varde === undefined || typeof varde === 'object' ? undefined : String(varde);
}
