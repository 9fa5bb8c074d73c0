/** What is true of the whole handbook: whose it is, its decision, its parts and lists, and the files there are. */
import { z } from 'zod';
import { beslutIOrd } from '../../modell/exempelrad.ts';
import { namnetPa } from '../../modell/samlingsnamn.ts';
import type { Handbok } from '../../modell/typer.ts';
import { TAXONOMIER, type Taxonomi } from '../../schema/index.ts';
import { adressTill, DATASIDA, type Dataplats } from '../plats.ts';
import { filadress, omFilen, omHandboken } from './fil.ts';
import { DATASAMLINGAR } from './samling.ts';

const LISTOR = (Object.keys(TAXONOMIER) as Taxonomi[]).filter((lista) => lista !== 'figurer');

const listpost = z.strictObject({
  id: z.string().describe('Id, som filerna pekar på.'),
  namn: z.string().describe('Namnet.'),
  beskrivning: z.string().optional().describe('Vad det är.'),
  adress: z.string().optional().describe('Webbadressen, om posten har en.'),
});

export const handbokschema = z.strictObject({
  $schema: z.string().describe('Schemat för filen.'),
  om: omFilen.describe('Handboken som filerna kommer ur.'),
  slag: z.string().describe('Vad systemet heter: ledningssystem, styrsystem …'),
  ingress: z.string().describe('Handboken i korthet.'),
  beslut: z
    .string()
    .describe('Beslutet som handboken återger, i ord. Tomt när källan inte säger något.'),
  listor: z
    .strictObject(Object.fromEntries(LISTOR.map((lista) => [lista, z.array(listpost)])))
    .describe('Handbokens egna listor, som samlingarnas poster pekar in i.'),
  filer: z
    .array(
      z.strictObject({
        samling: z.string().describe('Samlingens id.'),
        namn: z.string().describe('Vad samlingen heter.'),
        antal: z.int().describe('Antal poster.'),
        adress: z.string().describe('Adressen till filen.'),
      }),
    )
    .describe('Filerna, en för varje samling.'),
});

export function handboksfil(bok: Handbok, plats: Dataplats): string {
  const fil: z.infer<typeof handbokschema> = {
    $schema: 'schema/handbok.json',
    om: omHandboken(bok, plats),
    slag: bok.data.slag,
    ingress: bok.data.ingress,
    beslut: beslutIOrd(bok),
    listor: Object.fromEntries(LISTOR.map((lista) => [lista, bok.data[lista].map(posten)])),
    filer: DATASAMLINGAR.map((samling) => ({
      samling,
      namn: namnetPa(samling, bok).namn,
      antal: bok[samling].length,
      adress: adressTill(filadress(samling), plats),
    })),
  };
  return `${JSON.stringify(fil, null, 1)}\n`;
}

export const HANDBOKSFIL = `${DATASIDA}handbok.json`;

function posten(
  ett: Handbok['data'][Exclude<Taxonomi, 'figurer'>][number],
): z.infer<typeof listpost> {
  const beskrivning =
    'beskrivning' in ett ? ett.beskrivning : 'ingress' in ett ? ett.ingress : undefined;
  return {
    id: ett.id,
    namn: 'namn' in ett ? ett.namn : ett.titel,
    ...(beskrivning && { beskrivning }),
    ...('adress' in ett && ett.adress && { adress: ett.adress }),
  };
}
