/** A step that is an event says nothing else than the event does: who, when, what comes out, and whether it is a decision. */
import type { ArshjulData } from '../../schema/arshjul.ts';
import type { ProcessData } from '../../schema/processer.ts';
import { manaderI, tacktaManader } from '../../tid/manader.ts';
import { allaIOrd, uppraknad } from '../../tid/i-ord.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Bok } from '../bok.ts';
import { namnet } from '../namnet.ts';

type Stegdata = ProcessData['steg'][number];

export function stegsvar(bok: Bok): Problem[] {
  return [...bok.samling('processer').values()].flatMap((post) =>
    ((post.data as ProcessData | undefined)?.steg ?? []).flatMap((steg, nr) => {
      const handelse = steg.handelse && bok.samling('arshjul').get(steg.handelse);
      const data = handelse ? (handelse.data as ArshjulData | undefined) : undefined;
      if (!handelse || !data) return [];
      return olika(bok, steg, data).map(({ falt, text }) =>
        problem('STEG-HANDELSE', post.fil, bok.plats(post, ['steg', nr, falt]), text, {
          atgard: `Utelämna fältet, så tas det ur händelsen. Eller ändra i ${handelse.fil}.`,
        }),
      );
    }),
  );
}

interface Olikhet {
  falt: keyof Stegdata;
  text: string;
}

function olika(bok: Bok, steg: Stegdata, handelse: ArshjulData): Olikhet[] {
  const { titel } = handelse;
  const sag = (falt: keyof Stegdata, stegets: string, handelsens: string): Olikhet => ({
    falt,
    text: `Steget säger ${stegets}. Händelsen ”${titel}” säger ${handelsens}.`,
  });
  const roll = (id: string) => namnet(bok, 'roller', id);
  return [
    ...(steg.aktor !== undefined && !handelse.aktorer.includes(steg.aktor)
      ? [sag('aktor', roll(steg.aktor), uppraknad(handelse.aktorer.map(roll)))]
      : []),
    ...(steg.nar !== undefined && !sammaManader(steg.nar, handelse)
      ? [sag('nar', steg.nar, allaIOrd(handelse.nar))]
      : []),
    ...(steg.ut !== undefined &&
    handelse.resultat.length > 0 &&
    !sammaSak(steg.ut, handelse.resultat)
      ? [sag('ut', uppraknad(steg.ut), uppraknad(handelse.resultat))]
      : []),
    ...(steg.beslut !== undefined && steg.beslut !== handelse.beslut
      ? [sag('beslut', beslutIOrd(steg.beslut), beslutIOrd(handelse.beslut))]
      : []),
  ];
}

/** The step names no month but those of the event, in an ordinary year or after an election. It may be one of several times. */
function sammaManader(nar: string, { nar: tider, mandatskifte }: ArshjulData): boolean {
  if (tider.every((tid) => 'okand' in tid)) return true;
  const handelsens = tacktaManader([...tider, ...(mandatskifte?.nar ?? [])]);
  return manaderI(nar).every((ett) => handelsens.includes(ett));
}

/** What comes out is part of what the event gives, in its words or in others: each thing shares a word with one of the event's. */
function sammaSak(ut: readonly string[], resultat: readonly string[]): boolean {
  const handelsens = new Set(resultat.flatMap(ordstammar));
  return ut.every((ett) => ordstammar(ett).some((stam) => handelsens.has(stam)));
}

/** The beginnings of the words that carry a meaning: "Godkänd årsredovisning" → godkä, årsre. */
function ordstammar(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((ord) => ord.slice(0, 5));
}

function beslutIOrd(beslut: boolean): string {
  return beslut ? 'att det är ett beslut' : 'att det inte är ett beslut';
}
