/** A draft of what the meeting is to decide: "att fastställa … att gälla från … att upphäva …". What is not known is left to fill in. */
import { datumIOrd } from '../modell/uppgifter/index.ts';
import { OKAND } from '../schema/delar.ts';
import { medGemen } from '../svenska/versal.ts';
import type { Skillnad } from '../skillnad/index.ts';
import { uppgiftsrader } from '../skillnad/index.ts';

/** What is known of the matter. What is undefined becomes a place to fill in. */
export interface Arende {
  /** The handbook's title: "Exempelköpings ledningssystem". */
  titel: string;
  /** Its kind, with article: "ledningssystemet". */
  slagBestamd: string;
  /** The names of the body that is to decide, and of the one that puts the proposal forward. */
  organ: string | undefined;
  forslagsstallare: string | undefined;
  /** ISO day from which the new text applies. */
  gallerFran: string | undefined;
  /** The decision about the text as it is. */
  nuvarande: { organ: string; datum: string; paragraf: string; diarienummer: string } | undefined;
  /** Who answers for the document. */
  ansvarig: string | undefined;
}

export interface Attsatser {
  /** "Kommunstyrelsen föreslår att kommunfullmäktige beslutar" */
  ingress: string;
  /** Each begins with "att". */
  satser: string[];
}

/** Above the draft: who answers for the words, and what the brackets are. */
export const UTKASTNOT =
  'Det här är ett utkast. Den som bereder ärendet svarar för orden. Fyll i det som står inom hakparentes.';

/** The draft. Documents that the proposal adopts or repeals get a clause each. */
export function attsatser(arende: Arende, skillnad: Skillnad): Attsatser {
  const { titel, slagBestamd, organ, forslagsstallare, gallerFran, nuvarande, ansvarig } = arende;
  const dag = gallerFran ? `den ${datumIOrd(gallerFran)}` : '[dag]';
  return {
    ingress: `${forslagsstallare ?? '[Organet som lägger fram förslaget]'} föreslår att ${organ ? medGemen(organ) : '[organet som beslutar]'} beslutar`,
    satser: medPunkt([
      `att fastställa ${titel} enligt bilagan ”Text med ändringar”`,
      `att ${slagBestamd} ska gälla från och med ${dag}`,
      ...(nuvarande ? [`att ${upphavt(nuvarande)} ska upphöra att gälla samma dag`] : []),
      ...dokumentsatser(skillnad),
      `att ge den som svarar för dokumentet (${ansvarig ? medGemen(ansvarig) : '[roll]'}) i uppdrag att göra texten känd`,
    ]),
  };
}

function medPunkt(satser: string[]): string[] {
  return satser.map((sats, nr) => `${sats}${nr < satser.length - 1 ? ',' : '.'}`);
}

/** "kommunfullmäktiges beslut den 18 december 2018, § 194 (diarienummer 2018:327)" */
function upphavt({
  organ,
  datum,
  paragraf,
  diarienummer,
}: NonNullable<Arende['nuvarande']>): string {
  const nar = datum === OKAND ? '[dag]' : `den ${datumIOrd(datum)}`;
  const plats = paragraf === OKAND ? '' : `, ${paragraf}`;
  const nummer = diarienummer === OKAND ? '' : ` (diarienummer ${diarienummer})`;
  return `${genitiv(medGemen(organ))} beslut ${nar}${plats}${nummer}`;
}

function genitiv(namn: string): string {
  return /[sxz]$/.test(namn) ? namn : `${namn}s`;
}

/** Documents that are proposed, new, repealed or replaced. */
function dokumentsatser({ poster }: Skillnad): string[] {
  return poster
    .filter(({ samling }) => samling === 'styrdokument')
    .flatMap(({ fore, efter, uppgifter }) => {
      if (!fore) return [`att anta ${efter!.namn}`];
      if (!efter) return [`att upphäva ${fore.namn}`];
      const rader = uppgiftsrader(uppgifter);
      const upphavs = rader.some(
        ({ etikett, efter: nytt }) =>
          etikett.startsWith('Upphävt') || (etikett === 'Förslag' && nytt === 'upphävs'),
      );
      const ersatts = rader.find(
        ({ etikett, efter: nytt }) => etikett === 'Ersatt av' && nytt !== 'tas bort',
      );
      if (ersatts) return [`att ${ersatts.efter} ska ersätta ${efter.namn}`];
      return upphavs ? [`att upphäva ${efter.namn}`] : [];
    });
}
