/** Makes a form of a Zod schema: the same schemas that check the files, so that a new field is in the form at once. */
import { z } from 'zod';
import { OKAND, type Referenser } from '../../schema/delar.ts';
import { skala } from '../../schema/falten.ts';
import { etikett, formetikett, hjalptext } from './etikett.ts';
import type { EnAv, Formfalt, Formval, Grupp, Listfalt } from './modell.ts';

type Schema = z.core.$ZodType;

/** Where a field stands: its path pattern as in `referenser`, its own name, and whether it must be there. */
interface Plats {
  monster: string;
  namn: string;
  hjalp: string;
  kravs: boolean;
}

/** The fields of a collection's front matter, in the order of the schema. */
export function formular(schema: z.ZodType, referenser: Referenser): Formfalt[] {
  const objekt = skala(schema);
  return objekt instanceof z.ZodObject ? new Formbygge(referenser).falten(objekt, '') : [];
}

class Formbygge {
  readonly #referenser: Referenser;

  constructor(referenser: Referenser) {
    this.#referenser = referenser;
  }

  falten(objekt: z.ZodObject, ovan: string): Formfalt[] {
    return Object.entries(objekt.def.shape as Record<string, z.ZodType>).map(([namn, falt]) =>
      this.#falt(falt, {
        monster: ovan ? `${ovan}.${namn}` : namn,
        namn,
        hjalp: hjalptext(falt.description),
        // As in faltrader.ts: what is made ready before it is read can only be tried.
        kravs: !falt.safeParse(undefined).success,
      }),
    );
  }

  #falt(falt: Schema, plats: Plats): Formfalt {
    const { monster, namn, hjalp, kravs } = plats;
    const gemensamt = { namn, etikett: etikett(namn), hjalp, kravs };
    const inre = skala(falt);
    const lista = this.#referenser[monster];
    if (lista)
      return {
        ...gemensamt,
        slag: 'val',
        val: [],
        lista,
        okand: tar(inre, OKAND),
        forval: undefined,
      };
    if (inre instanceof z.ZodArray) return this.#lista(inre, plats, false);
    if (inre instanceof z.ZodUnion) return this.#union(inre, plats);
    if (inre instanceof z.ZodObject)
      return { ...gemensamt, slag: 'grupp', falt: this.falten(inre, monster) };
    if (inre instanceof z.ZodBoolean || inre instanceof z.ZodLiteral)
      return { ...gemensamt, slag: 'janej', forval: standard(falt) as boolean | undefined };
    if (inre instanceof z.ZodEnum)
      return {
        ...gemensamt,
        slag: 'val',
        lista: undefined,
        ...ord(inre),
        forval: standard(falt) as string | undefined,
      };
    if (inre instanceof z.ZodNumber)
      return {
        ...gemensamt,
        slag: 'tal',
        minst: grans(inre.minValue),
        hogst: grans(inre.maxValue),
      };
    return { ...gemensamt, slag: 'text', okand: false, datum: arDatum(falt), kort: arKort(falt) };
  }

  #lista(lista: z.ZodArray, plats: Plats, ellerEn: boolean): Listfalt {
    const { monster, namn, hjalp, kravs } = plats;
    const post = this.#falt(lista.def.element, {
      monster: `${monster}[]`,
      namn: '',
      hjalp: '',
      kravs: true,
    });
    const minst = Number(z.toJSONSchema(lista, { io: 'input' }).minItems ?? 0);
    return { namn, etikett: etikett(namn), hjalp, kravs, slag: 'lista', post, minst, ellerEn };
  }

  /** A fact or okänd; one or a list of them; or one of several forms. */
  #union(union: z.ZodUnion, plats: Plats): Formfalt {
    const grenar = (union.def.options as Schema[]).map((gren) => ({ gren, inre: skala(gren) }));
    const lista = grenar.find(({ inre }) => inre instanceof z.ZodArray)?.inre;
    if (lista instanceof z.ZodArray) return this.#lista(lista, plats, true);
    const fakta = grenar.filter(({ inre }) => !(inre instanceof z.ZodEnum && tar(inre, OKAND)));
    const forsta = fakta[0];
    if (fakta.length === 1 && forsta) {
      const falt = this.#falt(forsta.gren, plats);
      return falt.slag === 'text' || falt.slag === 'val' ? { ...falt, okand: true } : falt;
    }
    return this.#enAv(
      fakta.map(({ inre }) => inre),
      plats,
    );
  }

  #enAv(grenar: Schema[], { monster, namn, hjalp, kravs }: Plats): EnAv {
    const former = grenar
      .filter((gren) => gren instanceof z.ZodObject)
      .map((gren): Grupp => {
        const falt = this.falten(gren, monster);
        return {
          namn: '',
          etikett: formetikett(falt.filter((ett) => ett.kravs)),
          hjalp: '',
          kravs: true,
          slag: 'grupp',
          falt,
        };
      });
    return { namn, etikett: etikett(namn), hjalp, kravs, slag: 'enav', former };
  }
}

/** Whether a schema takes a word. */
function tar(schema: Schema, ordet: string): boolean {
  return schema instanceof z.ZodType && schema.safeParse(ordet).success;
}

function ord(schema: z.ZodEnum): { val: Formval[]; okand: boolean } {
  const alla = Object.values(schema.def.entries).map(String);
  const val = alla.filter((ett) => ett !== OKAND && ett !== 'okand');
  return { val: val.map((varde) => ({ varde, namn: stor(varde) })), okand: alla.includes(OKAND) };
}

function stor(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The value of a field that is left out. */
function standard(falt: Schema): unknown {
  return falt instanceof z.ZodType ? z.toJSONSchema(falt, { io: 'input' }).default : undefined;
}

/** Zod gives the limits of JavaScript's integers where a schema has none. */
function grans(varde: number | null): number | undefined {
  return varde === null || !Number.isFinite(varde) || Math.abs(varde) >= Number.MAX_SAFE_INTEGER
    ? undefined
    : varde;
}

/** The `title` of a kind of value, see schema/delar.ts. */
function titel(falt: Schema): string {
  return falt instanceof z.ZodType ? String(z.toJSONSchema(falt, { io: 'input' }).title ?? '') : '';
}

function arDatum(falt: Schema): boolean {
  return titel(falt).startsWith('datum');
}

function arKort(falt: Schema): boolean {
  return /^(id|lagrum)/.test(titel(falt));
}
