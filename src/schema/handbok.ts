import { z } from 'zod';
import {
  beslut,
  datum,
  framsida,
  galler,
  id,
  idEllerOkand,
  text,
  textEllerOkand,
  type Referenser,
  radensSynlighet,
  internaFalt,
} from './delar.ts';
import { andringsmonster } from './andringslank.ts';
import { avsnittSchema } from './avsnitt.ts';
import { utbildningsvagSchema } from './utbildningsvag.ts';
import { utvarderingsord } from './utvarderingsord.ts';
import { forslagSchema } from './forslag.ts';
import { ingangSchema } from './ingangar.ts';
import { omdirigeringSchema } from './omdirigeringar.ts';
import { oppnaDataSchema } from './oppnadata.ts';
import { temaSchema } from './tema.ts';
import { tillganglighetSchema } from './tillganglighet.ts';

/** handbok.yaml: what differs between one kommun's system and another's. */

/** Other files point to an item of a list by its id. */
const postId = id.describe('Kort namn som andra filer pekar på.');

const del = z.strictObject({
  id: postId,
  namn: text.describe('Delens namn, till exempel ”Organisation och samspel”.'),
  ingress: text.describe('En till tre meningar om vad delen handlar om.'),
  numrerad: z
    .boolean()
    .default(true)
    .describe('false: kapitlen får inga nummer, till exempel en inledning.'),
});

/** What a kind of role can be in the pictures of the organisation. */
export const BILDSLAG = [
  'medborgare',
  'politik',
  'nämnd',
  'stöd',
  'förvaltning',
  'bolag',
  'chef',
  'grupp',
  'annan',
] as const;

const fragenamn = z.strictObject({
  namn: text.describe('Frågornas namn, till exempel ”Politiska frågor”.'),
  kort: text.describe('Ett ord för dem, där flera räknas upp.'),
});

const fragor = z.strictObject({
  politik: fragenamn.describe('Frågor om vad som ska nås.'),
  verksamhet: fragenamn.describe('Frågor om hur det ska göras.'),
});

const rollslag = z.strictObject({
  id: postId,
  namn: text.describe('Slagets namn i ental, till exempel ”nämnd”.'),
  plural: text.describe('Rubrik i listan, till exempel ”Nämnder”.'),
  fraga: z
    .enum(['politik', 'verksamhet', 'båda', 'ingen'])
    .describe(
      'politik: slaget bestämmer vad som ska nås · verksamhet: hur det ska göras · båda · ingen.',
    ),
  bild: z
    .enum(BILDSLAG)
    .optional()
    .describe('Vad slaget är i bilderna av organisationen. Utelämnas: bilden läser slagets namn.'),
  delAvOvan: z
    .boolean()
    .default(false)
    .describe(
      'true: roller av slaget är en del av den de ligger under, som ett utskott av sin nämnd.',
    ),
});

const kategori = z.strictObject({
  id: postId,
  namn: text.describe('Kategorins namn, till exempel ”Politiska dokument”.'),
  beskrivning: text.describe('Vad som skiljer kategorin från de andra.'),
});

const dokumenttyp = z.strictObject({
  id: postId,
  namn: text.describe('Typens namn i ental, till exempel ”policy”.'),
  kategori: id.describe('Kategorin (id) som typen normalt hör till.'),
  beskrivning: text.describe('Vad dokument av typen är till för.'),
  beslutasAv: z.array(id).default([]).describe('Roller (id) som brukar besluta om typen.'),
  oversynManader: z
    .int()
    .min(1)
    .max(120)
    .optional()
    .describe('Månader mellan översyner. Utelämnas om ingen regel finns.'),
  titelord: z
    .array(text)
    .default([])
    .describe('Ord i en titel som visar att dokumentet är av typen. Granskningen jämför.'),
});

const malslag = z.strictObject({
  id: postId,
  namn: text.describe('Till exempel ”verksamhetsmål” eller ”finansiellt mål”.'),
  beskrivning: text.describe('Vad som utmärker slaget.'),
});

/** The rings of the year wheel, from the middle outwards. A ring without events is not drawn between two that have some. */
export const RINGAR = ['inre', 'mellersta', 'yttre'] as const;

const handelseslag = z.strictObject({
  id: postId,
  namn: text.describe('Till exempel ”planering”.'),
  ring: z.enum(RINGAR).describe('Ringen i årshjulet, inifrån och ut: inre, mellersta eller yttre.'),
});

const omrade = z.strictObject({
  id: postId,
  namn: text.describe('Områdets namn, till exempel ”Trygghet”.'),
  kort: text.optional().describe('Kort namn till diagram.'),
  nummer: z.int().optional().describe('Områdets nummer, om det har ett.'),
  beskrivning: text.describe('Vad området handlar om.'),
  delar: z.array(text).default([]).describe('Det området rymmer.'),
});

const arbetslage = z.strictObject({
  id: postId,
  namn: text.describe('Till exempel ”åtgärdat” eller ”delvis åtgärdat”.'),
});

const kalla = z.strictObject({
  id: postId,
  titel: text.describe('Källans titel.'),
  adress: text.optional().describe('Webbadress, om källan har en.'),
  datum: datum.optional().describe('Källans dag.'),
  not: text.optional().describe('Vad i källan som gick att läsa.'),
  synlighet: radensSynlighet,
});

const figurdel = z.strictObject({
  namn: text.describe('Delens namn.'),
  beskrivning: text.optional().describe('Vad delen innebär.'),
  kriterium: text.optional().describe('Det som avgör delens storlek, om figuren är en modell.'),
  sida: z.enum(['vänster', 'höger']).optional().describe('För figurer av slaget samspel.'),
  lank: text.optional().describe('Sida i handboken, till exempel roll:kommunstyrelsen.'),
});

const figur = z.strictObject({
  id: postId,
  titel: text.describe('Figurens titel.'),
  slag: z
    .enum(['cykel', 'summa', 'delar', 'samspel', 'steg'])
    .describe(
      'cykel: varv utan slut · summa: delar som blir en helhet · delar: en helhet som rymmer · samspel: två sidor · steg: i följd.',
    ),
  beskrivning: text.describe('Vad figuren visar, för den som inte ser den.'),
  helhet: text.optional().describe('Helhetens namn, för summa och delar.'),
  delar: z.array(figurdel).min(2).describe('Figurens delar, i ordning.'),
  kallor: z.array(id).default([]).describe('Källor (id) som figuren bygger på.'),
  fakta: z.array(text).default([]).describe('Id för fakta som figuren återger.'),
  synlighet: radensSynlighet,
});

const mandatperiod = z.strictObject({
  valar: z.int().describe('Ett valår. De andra räknas därifrån.'),
  ar: z.int().default(4).describe('Mandatperiodens längd i år (KL 5:9).'),
});

/** Ceilings of LIX where handbok.yaml sets none: above 54 a text is very hard (Björnsson 1968), below 40 it is easy to middling. */
export const LIX_TAK = { formell: 54, popular: 40 };

export const handbokSchema = framsida({
  titel: text.describe('Handbokens titel.'),
  kortTitel: text.optional().describe('Kort titel till sidhuvudet.'),
  kommun: text.describe('Kommunens namn, till exempel ”Exempelköpings kommun”.'),
  slag: text.describe('Vad systemet heter: ledningssystem, styrsystem …'),
  slagBestamd: text.describe('Samma ord i bestämd form: ledningssystemet.'),
  ingress: text.describe('Två eller tre meningar till startsidan.'),
  beslut: beslut
    .optional()
    .describe('Beslutet som handboken återger. Utelämnas när handboken är ett förslag.'),
  forslag: forslagSchema
    .optional()
    .describe(
      'I stället för beslut, när inget är beslutat: vem som föreslår, till vem och när. Då säger varje sida att den är ett förslag.',
    ),
  dokumentansvarig: idEllerOkand.describe('Rollen (id) som ansvarar för dokumentet, eller okänd.'),
  galler: galler
    .default({})
    .describe('Tiden då handboken gäller. Utelämnas när handboken är ett förslag.'),
  lage: datum.describe('Dagen som handboken beskriver. Status för styrdokument räknas mot den.'),
  original: z
    .strictObject({
      titel: text.describe('Originalets titel.'),
      adress: textEllerOkand
        .optional()
        .describe('Webbadress till originalet, eller okänd. Sidorna länkar dit.'),
    })
    .describe('Originalet: det beslutade dokumentet, eller förslaget som det lämnades.'),
  exempel: z
    .boolean()
    .default(false)
    .describe('true: varje sida säger att texten är en omskrivning, inte originalet.'),
  delar: z.array(del).min(1).describe('Handbokens delar, i läsordning.'),
  fragor: fragor
    .optional()
    .describe('Vad kommunen kallar politikens och verksamhetens frågor, om den har egna ord.'),
  avsnitt: avsnittSchema
    .prefault({})
    .describe('Vad kommunen kallar webbplatsens delar. Var och en får utelämnas.'),
  rollslag: z.array(rollslag).min(1).describe('Slag av roller, i den ordning de visas.'),
  kategorier: z.array(kategori).min(1).describe('Kategorier av styrdokument.'),
  dokumenttyper: z.array(dokumenttyp).min(1).describe('Typer av styrdokument.'),
  malslag: z.array(malslag).default([]).describe('Slag av mål.'),
  handelseslag: z.array(handelseslag).min(1).describe('Slag av händelser i årshjulet.'),
  omraden: z
    .array(omrade)
    .default([])
    .describe('Områden som målen sorteras i. Utelämnas om det inte finns några.'),
  arbetslagen: z.array(arbetslage).default([]).describe('Lägen för åtgärder efter en utvärdering.'),
  utbildning: utbildningsvagSchema
    .prefault({})
    .describe('Det som gäller hela utbildningen. Modulerna har egna filer.'),
  utvardering: utvarderingsord
    .prefault({})
    .describe('Orden på sidorna om det som har sagts om systemet: en utvärdering, en remiss.'),
  kallor: z.array(kalla).default([]).describe('Källor som filerna kan hänvisa till.'),
  figurer: z.array(figur).default([]).describe('Figurer som texterna kan visa med <Figur>.'),
  mandatperiod: mandatperiod.describe('När det är val. Årshjulet räknar mandatskiften efter det.'),
  kalenderFran: z
    .int()
    .min(1900)
    .max(2200)
    .default(2026)
    .describe(
      'Första året i kalenderflödena. De räcker det året och fyra år till. Höj talet när ett år har gått: bygget läser aldrig av dagens datum.',
    ),
  lixTak: z.number().default(LIX_TAK.formell).describe('Högsta LIX i formell text.'),
  lixTakPopular: z.number().default(LIX_TAK.popular).describe('Högsta LIX i populärversionen.'),
  ejOrgan: z
    .array(text)
    .default([])
    .describe('Ord som ser ut som ett organ men inte ska ha en egen sida.'),
  foreslaAndring: andringsmonster
    .optional()
    .describe(
      'Webbadressen i ”Föreslå ändring”, eller mailto:, med {fil} och om du vill {rad}, {titel} och {sida}.',
    ),
  omdirigeringar: z
    .array(omdirigeringSchema)
    .default([])
    .describe('Gamla adresser som leder vidare till nya. npm run byt-namn lägger till dem.'),
  historik: z
    .enum(['visas', 'dold'])
    .default('visas')
    .describe(
      'dold: sidorna visar inte beslutade versioner. De ligger kvar i git och granskas ändå.',
    ),
  historikSkal: text
    .optional()
    .describe(
      'Varför handboken visar sin historik, om kommunen har egna skäl. Står på sidan Beslutade versioner.',
    ),
  tema: temaSchema.default({}).describe('Handbokens färg och märke.'),
  ingangar: z
    .array(ingangSchema)
    .default([])
    .describe('”Jag är …”: slag av läsare som startsidan frågar efter.'),
  tillganglighet: tillganglighetSchema
    .optional()
    .describe('Tillgänglighetsredogörelsen. Utelämnas den säger sidan att den saknas.'),
  internaFalt,
  oppnaData: oppnaDataSchema
    .optional()
    .describe('Villkoren för öppna data. Utelämnas de säger sidan att de inte är angivna.'),
});

export const handbokReferenser: Referenser = {
  'beslut.organ': 'roller',
  'forslag.fran': 'roller',
  'forslag.till': 'roller',
  'forslag.skrivetAv': 'roller',
  dokumentansvarig: 'roller',
  'dokumenttyper[].kategori': 'kategorier',
  'dokumenttyper[].beslutasAv[]': 'roller',
  'figurer[].kallor[]': 'kallor',
  'ingangar[].roller[]': 'roller',
};

export type HandbokData = z.infer<typeof handbokSchema>;
