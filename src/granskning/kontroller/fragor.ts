/** Every question of the training can be answered, in one way, and leads on to where its answer stands. */
import type { Kallfil } from '../../innehall/kallfil.ts';
import type { Vag } from '../../innehall/framsida/framsida.ts';
import { arFalt } from '../../innehall/varde.ts';
import type { Kod } from '../../problem/koder.ts';
import { problem, type Problem } from '../../problem/problem.ts';

export function fragor({ post, plats }: Kallfil): Problem[] {
  const lista = post.samling === 'utbildning' ? post.ra['fragor'] : undefined;
  if (!Array.isArray(lista)) return [];
  return lista.filter(arFalt).flatMap((fraga, nr) =>
    brister(fraga).map(({ kod, text, vag = [] }) => {
      const vid = plats(['fragor', nr, ...vag]);
      return problem(kod, post.fil, vid, `Fråga ${nr + 1} ${text}`);
    }),
  );
}

interface Brist {
  kod: Kod;
  /** What comes after "Fråga 3". */
  text: string;
  vag?: Vag;
}

type Falten = Record<string, unknown>;

/** The fields that tell which kind of question it is. */
const SLAGFALT = ['svar', 'ordna', 'para'] as const;

function brister(fraga: Falten): Brist[] {
  const har = SLAGFALT.filter((falt) => fraga[falt] !== undefined);
  return [
    ...(har.length === 1 ? [] : [fleraSlag(har)]),
    ...ratta(fraga['svar']),
    ...SLAGFALT.flatMap((falt) => lika(falt, fraga[falt])),
    ...(fraga['lank'] === undefined
      ? [{ kod: 'FRAGA-LANK', text: 'säger inte var svaret står. Skriv länk.' } as const]
      : []),
  ];
}

function fleraSlag(har: readonly string[]): Brist {
  if (har.length === 0)
    return { kod: 'FRAGA-SLAG', text: 'har inget att svara på. Skriv svar, ordna eller para.' };
  return { kod: 'FRAGA-SLAG', text: `har både ${har.join(' och ')}. Välj ett av dem.` };
}

function ratta(svar: unknown): Brist[] {
  if (!Array.isArray(svar)) return [];
  const antal = svar.filter((ett: unknown) => arFalt(ett) && ett['ratt'] === true).length;
  if (antal === 0) return [{ kod: 'FRAGA-SVAR', text: 'har inget svar med rätt: true.' }];
  if (antal < svar.length) return [];
  return [{ kod: 'FRAGA-ALLA', text: 'har rätt: true på alla svar.', vag: ['svar'] }];
}

/** What stands in each field of a row that is to be told from the others. */
const SIDOR = { svar: ['text'], ordna: [undefined], para: ['vad', 'med'] } as const;

function lika(falt: (typeof SLAGFALT)[number], lista: unknown): Brist[] {
  if (!Array.isArray(lista)) return [];
  return SIDOR[falt].flatMap((sida) => {
    const texter = lista.map((rad: unknown) => utanTecken(sida && arFalt(rad) ? rad[sida] : rad));
    return texter.flatMap((text, nr) => {
      if (text === undefined || texter.indexOf(text) === nr) return [];
      const vag = [falt, nr, ...(sida ? [sida] : [])];
      return [{ kod: 'FRAGA-LIKA', text: `har samma sak två gånger: ”${text}”.`, vag } as const];
    });
  });
}

/** A text as a reader takes it: capitals, full stop and spaces make no difference. */
function utanTecken(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
    .trim();
}
