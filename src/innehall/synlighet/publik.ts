/** A file as everyone may read it. The only place that takes away what is internal: all that is published is made from what is left here. */
import type { Heading } from 'mdast';
import { z } from 'zod';
import { OKAND } from '../../schema/delar.ts';
import { finnsFalt } from '../../schema/falten.ts';
import { svenskt } from '../../schema/faltnamn.ts';
import { SAMLINGAR } from '../../schema/index.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import { Trad } from '../brod/trad.ts';
import { fyllUtdrag, rubrikiderI } from '../brod/utdrag.ts';
import type { Vag } from '../framsida/framsida.ts';
import type { Kallfil } from '../kallfil.ts';
import type { Kalla, Post } from '../post.ts';
import { pa } from '../falt/schematrad.ts';
import { utanInternaPassager } from './brod.ts';
import {
  arIntern,
  internaFalt,
  INTERNA_FALT,
  medFalt,
  utanFalt,
  utanInternaRader,
} from './uppgifter.ts';

/**
 * Fills in what everyone may read of a file, where some of it is internal. A file that is internal as a whole has nothing such.
 *
 * @param tom a file of which nothing is known but where it lies
 * @returns what is wrong with how the file says what is internal
 */
export function fyllPublikt(kallfil: Kallfil, tom: Post): Problem[] {
  const { post } = kallfil;
  const { schema } = SAMLINGAR[post.samling];
  const uppgifter = publikaUppgifter(post, schema, kallfil.plats);
  if (arIntern(post.ra)) return uppgifter?.problem ?? [];
  const brod = kallfil.trad && utanInternaPassager(kallfil.trad);
  if (!uppgifter && !brod) return [];
  const { textrad } = post;
  const { ra, data } = uppgifter ?? post;
  const publik: Post = { ...tom, textrad, ra, data };
  if (uppgifter) publik.utelamnade = uppgifter.utelamnade;
  const trad = brod ? new Trad(brod.rot) : kallfil.trad;
  const ider = kallfil.trad && rubrikiderI(kallfil.trad);
  const id = (nod: Heading) => ider?.get((brod?.ursprung.get(nod) ?? nod) as Heading) ?? '';
  fyllUtdrag({ ...kallfil, post: publik, trad }, id);
  post.publik = publik;
  return uppgifter?.problem ?? [];
}

/** Front matter as everyone may read it. */
interface Uppgifterna extends Required<Pick<Kalla, 'ra' | 'data' | 'utelamnade'>> {
  problem: Problem[];
}

/** Undefined where no field and no row is internal. */
export function publikaUppgifter(
  kalla: Pick<Kalla, 'fil' | 'ra' | 'data'>,
  schema: z.ZodType,
  plats: (vag: Vag) => Plats,
): Uppgifterna | undefined {
  const { ra: utanRader, utelamnade } = utanInternaRader(kalla.ra);
  const falt = internaFalt(kalla.ra);
  if (utanRader === kalla.ra && falt.length === 0) return undefined;
  const funna: Problem[] = [];
  const sag = (vag: Vag, text: string) =>
    funna.push(problem('INTERN-FALT', kalla.fil, plats(vag), text));
  let ra = utanFalt(utanRader, INTERNA_FALT);
  // What does not fit its schema as it is written is told with the schema.
  const provas = kalla.data !== undefined;
  if (provas && !schema.safeParse(utanRader).success)
    for (const [lista] of Object.entries(utelamnade)) sag(lista.split('.'), radfel(lista));
  const okanda: string[] = [];
  falt.forEach((ett, nr) => {
    const utan = ettFalt(ra, ett, schema);
    if (utan) ra = utan.ra;
    else if (provas) sag([INTERNA_FALT, nr], faltfel(ett, schema));
    if (utan?.okant) okanda.push(ett);
  });
  // A page tells of what the source lacks. This is not lacking: it is not told of at all.
  if (okanda.length > 0) ra = { ...ra, [INTERNA_FALT]: okanda };
  return { ra, data: schema.safeParse(ra).data, utelamnade, problem: funna };
}

/** Without a field: left out where it may be, else said to be unknown. Undefined for one that is always needed, or is none. */
function ettFalt(
  ra: Record<string, unknown>,
  falt: string,
  schema: z.ZodType,
): { ra: Record<string, unknown>; okant: boolean } | undefined {
  if (!finnsFalt(schema, falt) || EGNA.has(falt)) return undefined;
  const borta = medFalt(ra, falt);
  if (schema.safeParse(borta).success) return { ra: borta, okant: false };
  return tarOkand(schema, falt) ? { ra: medFalt(ra, falt, OKAND), okant: true } : undefined;
}

/** Whether a field may say that nobody knows. */
function tarOkand(schema: z.ZodType, falt: string): boolean {
  return pa(schema, falt.split('.')).some(
    (ett) => ett instanceof z.ZodEnum && ett.safeParse(OKAND).success,
  );
}

const EGNA = new Set([INTERNA_FALT, 'synlighet']);

function faltfel(falt: string, schema: z.ZodType): string {
  const namn = falt.split('.').map(svenskt).join('.');
  if (!finnsFalt(schema, falt)) return `Fältet "${namn}" finns inte, så det kan inte vara internt.`;
  return `Fältet "${namn}" måste alla få läsa: utan det går sidan inte att visa.`;
}

function radfel(lista: string): string {
  return `Utan de interna raderna har "${lista.split('.').map(svenskt).join('.')}" för få rader.`;
}
