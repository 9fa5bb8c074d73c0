import type { FragaData } from '../../schema/fragor.ts';
import { uppraknad } from '../../tid/i-ord.ts';
import type { Bok } from '../bok.ts';
import { namnda, namnetPa } from './namn.ts';
import { sager, type Facitolikhet, type Pastaende } from './pastaende.ts';

type Svar = NonNullable<FragaData['svar']>;
type Numrerat = Pastaende & { facit: number };

/** What the question itself says needs no answer. One right answer says all the rest; of several each says some of it, and no wrong one does. */
export function provaSvar(
  bok: Bok,
  fraga: string,
  svar: Svar,
  perFacit: Pastaende[][],
): Facitolikhet[] {
  const ratta = svar.filter(({ ratt }) => ratt).map(({ text }) => text);
  const fela = svar.filter(({ ratt }) => !ratt).map(({ text }) => text);
  const alla = perFacit.flatMap((lista, facit) => lista.map((ett) => ({ ...ett, facit })));
  const [sagda, attSvara] = dela(alla, ({ sags }) => sags(fraga));
  const brister = [
    ...attSvara.filter(({ sags }) => !ratta.some(sags)).map((ett) => osagt(ett, ratta)),
    ...sagda.flatMap((ett) => utanRoll(bok, fraga, ratta, ett)).slice(0, 1),
  ];
  if (brister.length > 0 || attSvara.length === 0) return brister;
  return ratta.length > 1 ? provaFlera(ratta, fela, attSvara) : provaFela(fela, attSvara);
}

function osagt(ett: Numrerat, ratta: string[]): Facitolikhet {
  const text = `${sager(ett)} Rätt svar i frågan är ${citerade(ratta)}.`;
  return { facit: ett.facit, falt: ett.falt, text };
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
    .filter((text) => attSvara.every(({ sags }) => sags(text)))
    .flatMap((text) => (forst ? [ocksa(forst, text)] : []));
}

function provaFlera(ratta: string[], fela: string[], attSvara: Numrerat[]): Facitolikhet[] {
  const vem = (text: string) => attSvara.find(({ sags }) => sags(text));
  const [forst] = attSvara;
  return [
    ...fela.flatMap((text) => {
      const ett = vem(text);
      return ett ? [ocksa(ett, text)] : [];
    }),
    ...ratta
      .filter((text) => !vem(text))
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

function dela<T>(alla: T[], prov: (ett: T) => boolean): [T[], T[]] {
  return [alla.filter(prov), alla.filter((ett) => !prov(ett))];
}
