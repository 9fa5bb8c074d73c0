/** References: what is an id in the handbook's files is published with its name and what it is called for all time. */
import { z } from 'zod';
import { losLank } from '../../schema/lankar.ts';
import { SAMLINGAR, TAXONOMIER, type Samling, type Taxonomi } from '../../schema/index.ts';
import { adressTill, uriFor } from '../plats.ts';
import type { Form } from './form.ts';

const nodpekare = z
  .strictObject({
    id: z.string().describe('Id i samlingen.'),
    namn: z.string().describe('Namnet.'),
    uri: z.string().describe('Postens uri.'),
  })
  .describe('En post i en annan samling.');

const listpekare = z
  .strictObject({
    id: z.string().describe('Id i listan i handbok.json.'),
    namn: z.string().describe('Namnet.'),
  })
  .describe('En post i en av handbokens listor.');

/** A reference into a collection, or into a list of handbok.yaml. What is not part of this edition is left out. */
export function pekarform(mal: string): Form {
  return arSamling(mal) ? tillNod(mal) : tillLista(mal as Taxonomi);
}

/** A link as an editor writes it, as an address. */
export const lankform: Form = {
  schema: z.string().describe('Adressen till stället.'),
  gor: (varde, { plats }) => adressTill(losLank(String(varde), '/'), plats),
};

/** An attachment's file, as an address. */
export const bilageform: Form = {
  schema: z.string().describe('Adressen till filen.'),
  gor: (varde, { bok, plats }) =>
    bok.bilagor.has(String(varde)) ? adressTill(`/bilagor/${String(varde)}`, plats) : undefined,
};

function arSamling(mal: string): mal is Samling {
  return Object.hasOwn(SAMLINGAR, mal);
}

function tillNod(samling: Samling): Form {
  return {
    schema: nodpekare,
    gor: (varde, { bok, plats }) => {
      const nod = bok.hitta(samling, String(varde));
      return nod && { id: nod.id, namn: nod.namn, uri: uriFor(nod, plats) };
    },
  };
}

function tillLista(lista: Taxonomi): Form {
  if (!Object.hasOwn(TAXONOMIER, lista)) throw new Error(`Ingen sådan lista: ${lista}`);
  return {
    schema: listpekare,
    gor: (varde, { bok }) => {
      const ett = bok.data[lista].find(({ id }) => id === varde);
      return ett && { id: ett.id, namn: 'namn' in ett ? ett.namn : ett.titel };
    },
  };
}
