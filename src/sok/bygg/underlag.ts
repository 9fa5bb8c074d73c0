import { lagnamn } from '../../schema/lagar.ts';
import { orden } from '../../svenska/ord.ts';
import { medVersal } from '../../svenska/versal.ts';
import { lagrumslista } from '../../modell/lagrum.ts';
import { arSvag } from '../ord/svaga.ts';
import { utanUtfyllnad } from '../ord/utfyllnad.ts';
import { beslutsfakta, beslutskort, kortFor, lagrumskort, tigerkort } from './kort.ts';
import { beslutslista } from '../../modell/beslut.ts';
import { lasareAv } from '../../modell/arv.ts';
import { namnetPa } from '../../modell/samlingsnamn.ts';
import type { AnyNod, Handbok, Kapitel, Ord, Roll } from '../../modell/typer.ts';
import { visarHistorik } from '../../version/index.ts';
import { OKAND } from '../../schema/delar.ts';
import type { Samling } from '../../schema/index.ts';
import type { Reserv, Sokslag, Sokpost, Sokunderlag, Synonym } from '../ord/typer.ts';

const SLAG_FOR: Record<Samling, Sokslag> = {
  kapitel: 'Handboken',
  popular: 'Populärversion',
  roller: 'Roll',
  styrdokument: 'Styrdokument',
  malkedja: 'Mål',
  mal: 'Mål',
  arshjul: 'Händelse',
  processer: 'Process',
  ordlista: 'Ord',
  utbildning: 'Utbildning',
  scenarier: 'Utbildning',
  utvardering: 'Utvärdering',
  versioner: 'Version',
};

/** Names, kinds and other words of every page, from the model. The text itself is read from the built pages. */
export function sokunderlag(bok: Handbok): Sokunderlag {
  const noder = (Object.keys(SLAG_FOR) as Samling[])
    .filter((samling) => samling !== 'versioner' || visarHistorik(bok))
    .flatMap((samling) => bok[samling] as AnyNod[]);
  return {
    poster: [
      ...noder.map((nod) => post(nod, bok)),
      ...beslutsposter(bok),
      ...saknasposter(bok),
      ...lagrumsposter(bok),
    ],
    lagar: lagnamn(bok.lagar).map(({ kort, namn }) => ({ kort, namn })),
    slag: bok.data.slag,
    reserv: reserv(bok),
    synonymer: [...bok.ordlista.flatMap(ordetsSynonymer), ...bok.roller.flatMap(rollensSynonymer)],
  };
}

/** Where to look further, and whom to ask: the one who answers for the handbook. */
function reserv(bok: Handbok): Reserv[] {
  const [styrdokument, ordlista] = [namnetPa('styrdokument', bok), namnetPa('ordlista', bok)];
  return [
    { text: 'Vem beslutar?', adress: '/vem-beslutar/', roll: false },
    { text: styrdokument.namn, adress: styrdokument.adress, roll: false },
    { text: ordlista.namn, adress: ordlista.adress, roll: false },
    ...(bok.ansvarig ? [{ text: bok.ansvarig.namn, adress: bok.ansvarig.adress, roll: true }] : []),
  ];
}

function post(nod: AnyNod, bok: Handbok): Sokpost {
  return {
    ...kortFor(nod, bok),
    svarsnamn: unika(svarsnamn(nod, bok)),
    adress: nod.adress,
    titel: nod.namn,
    slag: SLAG_FOR[nod.samling],
    smulor: nod.samling === 'kapitel' ? kapitelsmulor(nod) : [namnetPa(nod.samling, bok).namn],
    del: delFor(nod),
    status: nod.samling === 'styrdokument' ? nod.status : undefined,
    roller: lasareAv(bok, nod).map((roll) => roll.namn),
    nycklar: unika(nycklarFor(nod)),
    tvilling: nod.samling === 'popular' ? nod.kapitel?.adress : undefined,
  };
}

function kapitelsmulor(kapitel: Kapitel): string[] {
  const over = (ett: Kapitel | undefined): string[] => (ett ? [...over(ett.under), ett.namn] : []);
  return [kapitel.del.namn, ...over(kapitel.under)];
}

function delFor(nod: AnyNod): string | undefined {
  if (nod.samling === 'kapitel') return nod.del.namn;
  if (nod.samling !== 'popular') return undefined;
  return nod.kapitel?.del.namn;
}

function nycklarFor(nod: AnyNod): string[] {
  switch (nod.samling) {
    case 'kapitel':
      return [nod.nummer];
    case 'roller':
      return [nod.data.kortnamn ?? '', ...nod.data.alias, ...nod.data.lagrum];
    case 'styrdokument': {
      const { diarienummer, paragraf } = nod.data.beslut;
      return [...nod.data.alias, diarienummer, paragraf, ...nod.data.lagrum];
    }
    case 'arshjul':
      return [nod.data.kort ?? '', ...nod.data.lagkrav.map((krav) => krav.lagrum)];
    case 'mal':
      return [nod.data.nummer ?? ''];
    case 'ordlista':
      return [
        nod.data.forkortning ?? '',
        ...nod.data.synonymer,
        ...nod.data.bojningar,
        ...annorstades(nod),
      ];
    default:
      return [];
  }
}

/** Other kommuner's words. "mål- och resursplan (MoR)" is two. */
function annorstades(ord: Ord): string[] {
  return ord.data.andraKommuner.flatMap((ett) => ett.ord.split(/[()]/).map((del) => del.trim()));
}

/** Each decision as a hit of its own: the answer to "vem beslutar om …". */
function beslutsposter(bok: Handbok): Sokpost[] {
  return beslutslista(bok).map((ett) => ({
    adress: `/vem-beslutar/#${ett.ankare}`,
    titel: ett.arende,
    slag: 'Beslut',
    smulor: ['Vem beslutar?', ett.roll.namn],
    roller: lasareAv(bok, ett.roll).map((roll) => roll.namn),
    nycklar: unika([...ett.sokord, ett.lagrum ?? '']),
    text: `${ett.roll.namn}: ${ett.vad}`,
    kort: beslutskort(ett, bok),
    fakta: beslutsfakta(ett),
    // "taxor och avgifter" is two matters.
    svarsnamn: ett.arende.split(/ och |, /),
  }));
}

/** Each fact that a role's source lacks: "källan säger det inte" is an answer too. */
function saknasposter(bok: Handbok): Sokpost[] {
  return bok.roller.flatMap((roll) =>
    roll.data.saknas.filter(arFraga).map((saknas, nr) => ({
      adress: `${roll.adress}#saknas-${nr + 1}`,
      visa: roll.adress,
      titel: medVersal(saknas),
      slag: 'Uppgift saknas' as const,
      smulor: [namnetPa('roller', bok).namn, roll.namn],
      roller: [roll.namn],
      nycklar: [],
      text: `${roll.namn}: källan säger inte ${saknas}`,
      kort: tigerkort(saknas, roll, bok),
      fakta: [],
      svarsnamn: amnen(saknas, roll),
    })),
  );
}

/** What somebody may ask for. That a role has no "uppdrag" is for its page to say. */
function arFraga(saknas: string): boolean {
  return /^(vem|vilk\p{L}*|hur|när|vad|antal|om) /u.test(saknas);
}

/** What a missing fact is about: "vem som beslutade om Vision 2025 och om värdegrunden" is about two things. */
function amnen(saknas: string, roll: Roll): string[] {
  const fraga = /^(vem|vilk)/.test(saknas);
  const namn = roll.namn.toLowerCase();
  return saknas
    .split(/ och (?:om )?|, /)
    .map((del) =>
      utanUtfyllnad(orden(del))
        .filter((ord) => !arSvag(ord, false) && ord !== 'slutligt' && !namn.endsWith(ord))
        .join(' '),
    )
    .filter(Boolean)
    .map((amne) => (fraga ? amne : `${amne} ${roll.namn}`));
}

function lagrumsposter(bok: Handbok): Sokpost[] {
  return lagrumslista(bok).map((post) => ({
    adress: post.adress,
    titel: post.form,
    slag: 'Lagrum',
    smulor: ['Lagrum', post.lag.titel],
    roller: [],
    nycklar: [`${post.iOrd} ${post.lag.namn}`],
    text: post.paragraf.krav,
    kort: lagrumskort(post),
    fakta: [],
    svarsnamn: [],
  }));
}

/** A shorter search word of a decision says too little of when it is made: "val". */
const MINST_SOKORD = 5;

/** An event is asked for by what is decided there. */
function svarsnamn(nod: AnyNod, bok: Handbok): string[] {
  if (nod.samling === 'arshjul')
    return beslutslista(bok).flatMap((ett) =>
      ett.handelse === nod
        ? [ett.arende, ...ett.sokord.filter((ord) => ord.length >= MINST_SOKORD)]
        : [],
    );
  return nod.samling === 'styrdokument' ? nod.data.alias : [];
}

function ordetsSynonymer(ord: Ord): Synonym[] {
  const andra = [ord.data.forkortning ?? '', ...ord.data.synonymer, ...annorstades(ord)];
  return unika(andra).map((fran) => ({ fran, till: ord.namn }));
}

function rollensSynonymer(roll: Roll): Synonym[] {
  return unika([roll.data.kortnamn ?? '', ...roll.data.alias]).map((fran) => ({
    fran,
    till: roll.namn,
  }));
}

function unika(texter: string[]): string[] {
  return [...new Set(texter.filter((text) => text && text !== OKAND))];
}
