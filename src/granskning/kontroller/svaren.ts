/**
 * Places of the model that answer the same question: who decides, and when. They are to answer alike. What a place leaves open,
 * or says that the source does not tell, contradicts nothing, save where a level of the chain says that nobody knows and a kind of document that one decides.
 */
import type { ArshjulData } from '../../schema/arshjul.ts';
import { OKAND } from '../../schema/delar.ts';
import type { HandbokData } from '../../schema/handbok.ts';
import type { MalkedjaData } from '../../schema/malkedja.ts';
import type { RollData } from '../../schema/roller.ts';
import type { StyrdokumentData } from '../../schema/styrdokument.ts';
import { manaderI, tacktaManader } from '../../tid/manader.ts';
import { allaIOrd, uppraknad } from '../../tid/i-ord.ts';
import type { Kalla, Post } from '../../innehall/post.ts';
import type { Vag } from '../../innehall/framsida/framsida.ts';
import { problem, type Problem } from '../../problem/problem.ts';
import type { Bok } from '../bok.ts';
import { namnet } from '../namnet.ts';

export function svaren(bok: Bok): Problem[] {
  return [...arenden(bok), ...dokument(bok), ...nivaer(bok)].map(({ kalla, vag, text }) =>
    problem('SVAR-OLIKA', kalla.fil, bok.plats(kalla, vag), text),
  );
}

interface Olikhet {
  kalla: Kalla;
  vag: Vag;
  text: string;
}

interface Arende {
  post: Post;
  nr: number;
  arende: RollData['beslutar'][number];
}

function arenden(bok: Bok): Olikhet[] {
  const alla = allaArenden(bok);
  return alla.flatMap((ett) => [
    ...handelsen(bok, ett),
    ...dokumentet(bok, ett),
    ...sammaArende(bok, ett, alla),
  ]);
}

function allaArenden(bok: Bok): Arende[] {
  return datan<RollData>(bok, 'roller').flatMap(({ post, data }) =>
    data.beslutar.map((arende, nr) => ({ post, nr, arende })),
  );
}

/** A role that decides at an event takes part in it, or gets what comes of it; and a month that its matter names is the event's. */
function handelsen(bok: Bok, { post, nr, arende }: Arende): Olikhet[] {
  const data = hamta<ArshjulData>(bok, 'arshjul', arende.handelse);
  if (!data) return [];
  const med = [...data.aktorer, ...data.mottagare];
  const tider = [...data.nar, ...(data.mandatskifte?.nar ?? [])];
  const handelsens = [...tacktaManader(tider), ...manaderI(data.titel)];
  const frammande = manaderI(arende.vad).filter((ett) => !handelsens.includes(ett));
  return [
    ...(med.includes(post.id)
      ? []
      : [
          {
            kalla: post,
            vag: ['beslutar', nr, 'handelse'],
            text: `${namnet(bok, 'roller', post.id)} beslutar om ${arende.arende} vid ”${data.titel}”, men är inte med där. Med är ${uppraknad(med.map((id) => namnet(bok, 'roller', id)))}.`,
          },
        ]),
    ...(frammande.length === 0
      ? []
      : [
          {
            kalla: post,
            vag: ['beslutar', nr, 'vad'],
            text: `Ärendet ${arende.arende} säger ${uppraknad(frammande)}. Händelsen ”${data.titel}” säger ${allaIOrd(data.nar)}.`,
          },
        ]),
  ];
}

/** A matter that is a document is decided by the one who decides the document. */
function dokumentet(bok: Bok, { post, nr, arende }: Arende): Olikhet[] {
  const data = hamta<StyrdokumentData>(bok, 'styrdokument', arende.styrdokument);
  const { organ } = data?.beslut ?? {};
  if (!data || organ === undefined || organ === OKAND || organ === post.id) return [];
  const namnen = [data.titel, ...data.alias].map((ett) => ett.toLowerCase());
  if (!namnen.includes(arende.arende.toLowerCase())) return [];
  const text = `${namnet(bok, 'roller', post.id)} beslutar om ${arende.arende}. Dokumentet ”${data.titel}” säger ${namnet(bok, 'roller', organ)}.`;
  return [{ kalla: post, vag: ['beslutar', nr, 'arende'], text }];
}

/** One matter, one decider. Told at the later of two. */
function sammaArende(bok: Bok, { post, nr, arende }: Arende, alla: Arende[]): Olikhet[] {
  const annan = alla.find((ett) => ett.arende.arende.toLowerCase() === arende.arende.toLowerCase());
  if (!annan || annan.post === post) return [];
  const text = `Både ${namnet(bok, 'roller', annan.post.id)} och ${namnet(bok, 'roller', post.id)} beslutar om ${arende.arende}. Säg vad som skiljer ärendena åt.`;
  return [{ kalla: post, vag: ['beslutar', nr, 'arende'], text }];
}

/** A document is decided by one of those who use to decide its kind. */
function dokument(bok: Bok): Olikhet[] {
  return datan<StyrdokumentData>(bok, 'styrdokument').flatMap(({ post, data }) => {
    const typ = typen(bok, data.typ);
    const { organ } = data.beslut;
    if (!typ || typ.beslutasAv.length === 0 || organ === OKAND) return [];
    if (typ.beslutasAv.includes(organ)) return [];
    const text = `${namnet(bok, 'roller', organ)} har beslutat. Typen ${typ.namn} i handbok.yaml säger ${uppraknad(typ.beslutasAv.map((id) => namnet(bok, 'roller', id)))}.`;
    return [{ kalla: post, vag: ['beslut', 'organ'], text }];
  });
}

/** A level of the chain has the same decider in the matters of roles, at the events that decide it, and in the kind of document that bears its name. */
function nivaer(bok: Bok): Olikhet[] {
  return datan<MalkedjaData>(bok, 'malkedja').flatMap(({ post, data }) => {
    const sagt = [...ursprung(bok, data)].filter(
      ({ av }) => !av.some((id) => data.beslutasAv.includes(id)),
    );
    return sagt.map(({ av, var: plats }) => ({
      kalla: post,
      vag: ['beslutasAv'],
      text: `Nivån säger ${beslutare(bok, data.beslutasAv)}. ${plats} säger ${beslutare(bok, av)}.`,
    }));
  });
}

interface Svar {
  av: string[];
  /** Where it is said. */
  var: string;
}

function ursprung(bok: Bok, niva: MalkedjaData): Svar[] {
  const matt = [niva.namn, niva.ental].map((ett) => ett.toLowerCase());
  const arNivan = (ord: string) => matt.some((ett) => ord.toLowerCase().startsWith(ett));
  const typ = typerna(bok).find(({ namn }) => matt.includes(namn.toLowerCase()));
  return [
    ...allaArenden(bok)
      .filter(({ arende }) => !arende.arende.includes(' ') && arNivan(arende.arende))
      .map(({ post, arende }) => ({
        av: [post.id],
        var: `Ärendet ${arende.arende} i ${post.fil}`,
      })),
    ...datan<ArshjulData>(bok, 'arshjul')
      .filter(({ data }) => data.beslut && data.resultat.some(arNivan))
      .map(({ data }) => ({ av: data.aktorer, var: `Händelsen ”${data.titel}”` })),
    ...(typ && typ.beslutasAv.length > 0
      ? [{ av: typ.beslutasAv, var: `Typen ${typ.namn} i handbok.yaml` }]
      : []),
  ];
}

function beslutare(bok: Bok, ider: readonly string[]): string {
  if (ider.length === 0) return 'att ingen beslutare är känd';
  return `att ${uppraknad(ider.map((id) => namnet(bok, 'roller', id)))} beslutar`;
}

function typerna(bok: Bok): HandbokData['dokumenttyper'] {
  return (bok.handbok.data as HandbokData | undefined)?.dokumenttyper ?? [];
}

function typen(bok: Bok, id: string) {
  return typerna(bok).find((ett) => ett.id === id);
}

/** The posts of a collection whose front matter fits its schema. */
function datan<D>(bok: Bok, samling: Post['samling']): { post: Post; data: D }[] {
  return [...bok.samling(samling).values()].flatMap((post) =>
    post.data === undefined ? [] : [{ post, data: post.data as D }],
  );
}

function hamta<D>(bok: Bok, samling: Post['samling'], id: string | undefined): D | undefined {
  return id === undefined ? undefined : (bok.samling(samling).get(id)?.data as D | undefined);
}
