import type { FragaData } from '../../schema/fragor.ts';
import { uppraknad } from '../../tid/i-ord.ts';
import type { Bok } from '../bok.ts';
import { namnda, namnetPa } from './namn.ts';
import { sager, type Facitolikhet, type Pastaende } from './pastaende.ts';

type Svar = NonNullable<FragaData['svar']>;
type Numrerat = Pastaende & { facit: number };

/**
 * Each facit is said by the question, a right answer or what is explained: of a list at least something. No wrong answer says what the right one says; of
 * several right each says some of it, and no wrong one does.
 */
export function provaSvar(
  bok: Bok,
  { fraga, forklaring }: Pick<FragaData, 'fraga' | 'forklaring'>,
  svar: Svar,
  perFacit: Pastaende[][],
): Facitolikhet[] {
  const ratta = svar.filter(({ ratt }) => ratt).map(({ text }) => text);
  const fela = svar.filter(({ ratt }) => !ratt).map(({ text }) => text);
  const texter = [fraga, ...ratta, forklaring];
  const varfor = [...texter, ...svar.flatMap((ett) => ett.varfor ?? [])];
  const numrerade = perFacit.map((lista, facit) => lista.map((ett) => ({ ...ett, facit })));
  const sagda = numrerade.map((lista) =>
    lista.filter(({ sags, arNamn }) => (arNamn ? texter : varfor).some(sags)),
  );
  const brister = [
    ...numrerade.flatMap((lista, nr) => (sagda[nr]!.length > 0 ? [] : [osagt(lista, ratta)])),
    ...sagda.flatMap((lista) => {
      const iFragan = lista.find(({ sags }) => sags(fraga));
      return iFragan ? utanRoll(bok, fraga, ratta, iFragan) : [];
    }),
  ];
  const attSvara = numrerade.flat().filter(({ sags }) => !sags(fraga));
  const svarade = attSvara.filter(({ sags }) => ratta.some(sags));
  if (brister.length > 0 || svarade.length === 0) return brister;
  return ratta.length > 1 ? provaFlera(ratta, fela, attSvara) : provaFela(fela, svarade);
}

function osagt(lista: Numrerat[], ratta: string[]): Facitolikhet {
  const [forst] = lista;
  const text = `${sager(forst!, lista)} Rätt svar i frågan är ${citerade(ratta)}.`;
  return { facit: forst!.facit, falt: forst!.falt, text };
}

/** A field of a role that the question holds ("Vem beslutar om skattesatsen?") is answered by the role. */
function utanRoll(bok: Bok, fraga: string, ratta: string[], ett: Numrerat): Facitolikhet[] {
  const { post } = ett.falt;
  const namns = (text: string) => namnda(bok, 'roller', text).has(post.id);
  if (post.samling !== 'roller' || [fraga, ...ratta].some(namns)) return [];
  const roll = namnetPa(bok, 'roller', post.id);
  const text = `Fältet hör till ${roll}. Rätt svar i frågan är ${citerade(ratta)}.`;
  return [{ facit: ett.facit, falt: ett.falt, text }];
}

function provaFela(fela: string[], attSvara: Numrerat[]): Facitolikhet[] {
  const [forst] = attSvara;
  return fela
    .filter((text) => attSvara.every(({ sagsRakt }) => sagsRakt(text)))
    .flatMap((text) => (forst ? [ocksa(forst, text)] : []));
}

function provaFlera(ratta: string[], fela: string[], attSvara: Numrerat[]): Facitolikhet[] {
  const vem = (text: string) => attSvara.find(({ sagsRakt }) => sagsRakt(text));
  const sagt = (text: string) => attSvara.some(({ sags }) => sags(text));
  const [forst] = attSvara;
  return [
    ...fela.flatMap((text) => {
      const ett = vem(text);
      return ett ? [ocksa(ett, text)] : [];
    }),
    ...ratta
      .filter((text) => !sagt(text))
      .flatMap((text) => (forst ? [utanfor(forst, text, attSvara)] : [])),
  ];
}

function ocksa(ett: Numrerat, svar: string): Facitolikhet {
  const text = `${sager(ett)} Det säger också svaret ”${svar}”, som inte har rätt: true.`;
  return { facit: ett.facit, falt: ett.falt, text };
}

function utanfor({ facit, falt }: Numrerat, svar: string, alla: Pastaende[]): Facitolikhet {
  const text = `Svaret ”${svar}” har rätt: true, men det står inte i facit. Facit säger ${citerade(alla.map(({ ord }) => ord))}.`;
  return { facit, falt, text };
}

function citerade(texter: string[]): string {
  return uppraknad(texter.map((text) => `”${text}”`));
}
