import { z } from 'zod';
import {
  beslut,
  bilagor,
  datumEllerOkand,
  framsida,
  galler,
  gemensammaReferenser,
  gemensamt,
  id,
  idEllerOkand,
  lagrum,
  sammanfattning,
  text,
  textEllerOkand,
  type Referenser,
} from './delar.ts';

const upphavt = z.strictObject({
  organ: idEllerOkand.describe('Rollen (id) som upphävde, eller okänd.'),
  datum: datumEllerOkand.describe('Dagen för beslutet, eller okänd.'),
  paragraf: textEllerOkand.optional().describe('Paragraf i protokollet, om den är känd.'),
  diarienummer: textEllerOkand.optional().describe('Diarienummer, om det är känt.'),
});

/** One governing document. What the source lacks is written `okänd`, never guessed. */
export const styrdokumentSchema = framsida({
  titel: text.describe('Dokumentets titel.'),
  alias: z.array(text).default([]).describe('Kortare namn som texterna använder.'),
  typ: id.describe('Dokumenttyp (id ur handbok.yaml).'),
  kategori: id.optional().describe('Kategori (id), om den skiljer sig från typens.'),
  under: id.optional().describe('Dokumentet (id) närmast ovanför. Bara ett dokument saknar det.'),
  sammanfattning,
  beslut: beslut.describe('Beslutet om dokumentet.'),
  dokumentansvarig: idEllerOkand.describe('Rollen (id) som ansvarar, eller okänd.'),
  ansvarigTitel: text
    .optional()
    .describe('Den ansvariges titel som den står i källan, om ingen roll finns.'),
  galler: galler.default({}).describe('Tiden då dokumentet gäller.'),
  revideras: datumEllerOkand.optional().describe('Dag då nästa översyn ska vara klar.'),
  aktualitetsprovad: datumEllerOkand.optional().describe('Dag då dokumentet senast prövades.'),
  ersatter: z.array(id).default([]).describe('Dokument (id) som detta ersätter.'),
  ersattAv: z
    .array(id)
    .default([])
    .describe('Dokument (id) som ersätter detta. Ska stå på båda sidor.'),
  upphavt: upphavt.optional().describe('Beslutet att dokumentet inte längre gäller.'),
  underArbete: z
    .boolean()
    .default(false)
    .describe('true: ännu inte beslutat, eller under omarbetning.'),
  enligtKallan: z
    .enum(['planeras', 'gäller'])
    .optional()
    .describe(
      'Vad källan säger när beslutet inte är känt. planeras: dokumentet ska tas fram · gäller: dokumentet gäller, men källan säger inte vem som beslutade eller när.',
    ),
  forslag: z
    .enum(['antas', 'upphävs'])
    .optional()
    .describe(
      'antas: dokumentet är föreslaget men inte beslutat · upphävs: någon har föreslagit att dokumentet upphävs.',
    ),
  grund: z
    .enum(['lagstyrt', 'viljeinriktat', 'okänd'])
    .optional()
    .describe(
      'lagstyrt: en lag kräver det · viljeinriktat: kommunen vill det · okänd. Utelämnas när kommunen inte delar in sina dokument så.',
    ),
  lagrum: z.array(lagrum).default([]).describe('Lagrum som kräver dokumentet.'),
  gallerFor: z.array(id).default([]).describe('Roller (id) som dokumentet styr. Tomt: alla.'),
  lank: text.optional().describe('Adress till dokumentet.'),
  bilagor,
  ...gemensamt,
});

export const styrdokumentReferenser: Referenser = {
  ...gemensammaReferenser,
  typ: 'dokumenttyper',
  kategori: 'kategorier',
  under: 'styrdokument',
  'beslut.organ': 'roller',
  dokumentansvarig: 'roller',
  'ersatter[]': 'styrdokument',
  'ersattAv[]': 'styrdokument',
  'upphavt.organ': 'roller',
  'gallerFor[]': 'roller',
};

export type StyrdokumentData = z.infer<typeof styrdokumentSchema>;
