import { arIdnamn, foreslaId } from '../../innehall/fil/filnamn.ts';
import type { Resultat } from '../../granskning/index.ts';
import { LANKSLAG } from '../../schema/lankar.ts';
import { SAMLINGAR, type Samling } from '../../schema/index.ts';
import { UPPTAGNA } from '../../schema/upptagna.ts';
import { narmast } from '../../svenska/forslag.ts';
import { Stopp } from '../grund/stopp.ts';
import type { Bestallt } from './plan.ts';
import type { Sidfil } from './sidfiler.ts';

/** What was asked for, as it was written. */
export interface Onskan {
  slag: string | undefined;
  fran: string | undefined;
  till: string | undefined;
  titel: string | undefined;
}

/** The words that name a collection: those of links, and those of folders and of `npm run ny`. */
const ORD = new Map<string, Samling>([
  ...Object.entries(LANKSLAG).map(([slag, { samling }]) => [slag, samling] as const),
  ...Object.values(LANKSLAG).map(({ samling }) => [samling, samling] as const),
  ['modul', 'utbildning'],
  ['ord', 'ordlista'],
]);

/** The words as they are listed for an editor. */
export const SLAGORD = Object.keys(LANKSLAG);

const IDREGEL = 'Ett id har små bokstäver a–z, siffror och bindestreck.';

/** @throws Stopp with a Swedish sentence about what cannot be done, and what was probably meant */
export function provadBestallning(
  { handbokData }: Resultat,
  sidor: readonly Sidfil[],
  onskan: Onskan,
): Bestallt {
  const samling = samlingen(onskan.slag);
  const egna = sidor.flatMap(({ post }) => (post.samling === samling ? [post] : []));
  const { ett, namn } = SAMLINGAR[samling];
  const fran = onskan.fran ?? '';
  const post = egna.find(({ id }) => id === fran);
  if (!handbokData) throw new Stopp('handbok.yaml har fel. Rätta dem först: npm run granska.');
  if (!post) throw new Stopp(`${ett} "${fran}" finns inte. Inget ändrades.${menade(fran, egna)}`);
  const till = onskan.till ?? fran;
  if (till === fran && onskan.titel === undefined)
    throw new Stopp('Skriv det nya id:t sist, eller ett nytt namn med --titel.');
  if (till !== fran) provaNytt(samling, till, new Set(egna.map(({ id }) => id)));
  const gammalTitel = post.ra[namn];
  return {
    byte: { samling, fran, till },
    titel: onskan.titel?.normalize('NFC').replace(/\s+/g, ' ').trim(),
    gammalTitel: typeof gammalTitel === 'string' ? gammalTitel : fran,
  };
}

function samlingen(slag: string | undefined): Samling {
  const lista = `De slag som finns: ${SLAGORD.join(', ')}.`;
  if (slag === undefined)
    throw new Stopp(`Skriv vad som byter namn: npm run byt-namn -- roll gammalt nytt. ${lista}`);
  const samling = ORD.get(slag);
  if (samling) return samling;
  const lik = narmast(slag, ORD.keys());
  throw new Stopp(`Slaget "${slag}" finns inte.${lik ? ` Menade du ${lik}?` : ''} ${lista}`);
}

function menade(
  fran: string,
  egna: readonly { id: string; ra: Record<string, unknown> }[],
): string {
  if (fran === '') return ' Skriv det gamla id:t efter slaget.';
  const medNamnet = egna.find(({ ra }) =>
    [ra['titel'], ra['namn'], ra['term']].some((ett) => foreslaId(String(ett)) === foreslaId(fran)),
  );
  const lik =
    medNamnet?.id ??
    narmast(
      fran,
      egna.map(({ id }) => id),
    );
  return lik ? ` Menade du ${lik}?` : '';
}

function provaNytt(samling: Samling, till: string, tagna: ReadonlySet<string>): void {
  if (!arIdnamn(till)) {
    const forslag = foreslaId(till);
    const hjalp = arIdnamn(forslag) ? ` Menade du ${forslag}?` : '';
    throw new Stopp(`Id:t "${till}" går inte att använda.${hjalp} ${IDREGEL} Inget ändrades.`);
  }
  const upptaget = UPPTAGNA[samling]?.includes(till);
  if (!upptaget && !tagna.has(till)) return;
  const varfor = upptaget ? 'är namnet på en egen sida' : 'finns redan';
  throw new Stopp(`Id:t "${till}" ${varfor}. Inget ändrades. Välj ett annat.`);
}
