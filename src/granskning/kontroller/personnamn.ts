/** Names of people are never published: names in texts, and addresses made of a name. */
import { FORNAMN } from '../../svenska/fornamn.ts';
import { vandraText } from '../../innehall/framsida/framtext.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import { problem, type Plats, type Problem } from '../../problem/problem.ts';
import { nodplats } from '../../innehall/brod/trad.ts';

const EFTERNAMN = String.raw`(?:(?:von|af|de|van|der) )?\p{Lu}[\p{Ll}é]{2,}(?:-\p{Lu}\p{Ll}+)?`;
/** "Anna Lindhs gata", "Olof Palmes Minnesfond", "Marie Curie-stipendier": places, parishes and funds are named after people. */
const EJ_PLATS =
  '(?! (?:gata|väg|torg|park|plats|allé|skola|församling(?:ar)?|[Mm]inne|(?:[Mm]innes)?[Ff]ond|[Ss]tiftelse)(?![a-zåäö]))(?!-\\p{Ll})';
const FORST = FORNAMN.replaceAll(' ', '|');

const KANT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${FORST})(?:[- ](?:${FORST}))? ${EFTERNAMN}(?![\p{L}])${EJ_PLATS}`,
  'u',
);
const MED_TITEL = new RegExp(
  String.raw`(?:ordförande|sekreterare|ledamot|ersättare|kommunalråd|handläggare|kontaktperson|direktör|chef)n?: (\p{Lu}\p{Ll}+ ${EFTERNAMN})(?![\p{L}])`,
  'iu',
);
const ROLLNAMN =
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}*(?:sson|ström|qvist|kvist|gren|lund|berg|strand|holm|dahl|dotter)$/u;
const ADRESS = new RegExp(String.raw`(?<![\w.])(?:${viktaNamn()})[.][a-z-]+@[a-z\d.-]+`, 'i');

/** Names of places and things that begin with a first name. */
const EJ_PERSON =
  /(?:gatan?|vägen|torget|skolan?|parken|kyrkan?|gården|plats|allé|region|kommun|län)$/iu;

export function personnamn(kallfil: Kallfil): Problem[] {
  return [...franFramsidan(kallfil), ...franTexten(kallfil)];
}

function franFramsidan({ post, plats }: Kallfil): Problem[] {
  const funna: Problem[] = [];
  vandraText(post.ra, (text, vag) => {
    if (!text.includes(' ') && !text.includes('@')) return;
    const roll =
      post.samling === 'roller' && vag.length === 1 && vag[0] === 'namn' && ROLLNAMN.test(text);
    if (roll) funna.push(sag(post.fil, plats(vag), text));
    else funna.push(...iText(post.fil, text, () => plats(vag)));
  });
  return funna;
}

function franTexten({ post, trad }: Kallfil): Problem[] {
  const adresser = trad?.av('link').filter((nod) => ADRESS.test(nod.url)) ?? [];
  // A bare address is a link with the address as its text: it is told once.
  const sagda = new Set<unknown>(adresser.flatMap((nod) => nod.children));
  const texter = trad?.av('text').filter((nod) => !sagda.has(nod)) ?? [];
  return [
    ...adresser.map((nod) => adressfel(post.fil, nodplats(nod))),
    ...texter.flatMap((nod) => iText(post.fil, nod.value, () => nodplats(nod))),
  ];
}

function iText(fil: string, text: string, plats: () => Plats): Problem[] {
  if (ADRESS.test(text)) return [adressfel(fil, plats())];
  const namn = KANT.exec(text)?.[0] ?? MED_TITEL.exec(text)?.[1];
  return namn && !EJ_PERSON.test(namn) ? [sag(fil, plats(), namn)] : [];
}

function sag(fil: string, plats: Plats, namn: string): Problem {
  return problem(
    'PERSONNAMN',
    fil,
    plats,
    `"${namn}" ser ut som ett personnamn. Skriv rollen i stället.`,
  );
}

function adressfel(fil: string, plats: Plats): Problem {
  return problem(
    'PERSONUPPGIFT',
    fil,
    plats,
    'E-postadressen hör till en person. Skriv funktionens adress.',
  );
}

function viktaNamn(): string {
  return FORNAMN.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '|');
}
