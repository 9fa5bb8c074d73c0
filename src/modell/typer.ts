import type { Inne } from '../granskning/index.ts';
import type { ArshjulData } from '../schema/arshjul.ts';
import type { HandbokData } from '../schema/handbok.ts';
import type { Samling, Data } from '../schema/index.ts';
import type { KapitelData } from '../schema/kapitel.ts';
import type { MalData } from '../schema/mal.ts';
import type { MalkedjaData } from '../schema/malkedja.ts';
import type { OrdData } from '../schema/ordlista.ts';
import type { PopularData } from '../schema/popular.ts';
import type { ProcessData } from '../schema/processer.ts';
import type { RollData } from '../schema/roller.ts';
import type { StyrdokumentData } from '../schema/styrdokument.ts';
import type { UtbildningData } from '../schema/utbildning.ts';
import type { UtvarderingData } from '../schema/utvardering.ts';
import type { VersionData } from '../schema/versioner.ts';

/** One file of content as it comes in: typed data, and the body as it was read. */
export interface Rapost<S extends Samling = Samling> {
  samling: S;
  id: string;
  data: Data<S>;
  inne: Inne;
}

/** What a handbook is made of, before anything is joined. */
export interface Ramaterial {
  handbok: HandbokData;
  poster: Rapost[];
}

/** What every node of the model has, whatever its collection. */
export interface Nod<S extends Samling, D> {
  samling: S;
  id: string;
  /** The name a reader sees: titel, namn or term. */
  namn: string;
  /** Address under the base path, with slashes at both ends: /roller/kommunstyrelsen/ */
  adress: string;
  data: D;
  inne: Inne;
  /** Pages that point to this one, in a stable order. */
  omnamnd: Hanvisning[];
}

/** A pointer from one page to another, with the field or text it stands in. */
export interface Hanvisning {
  fran: AnyNod;
  /** Field path pattern in the front matter, or `text` for a link in the body. */
  falt: string;
}

export interface Kapitel extends Nod<'kapitel', KapitelData> {
  /** "2.1.3", or empty in a part without numbers. */
  nummer: string;
  niva: number;
  del: Del;
  under: Kapitel | undefined;
  barn: Kapitel[];
  fore: Kapitel | undefined;
  efter: Kapitel | undefined;
}

export interface Del {
  id: string;
  namn: string;
  ingress: string;
  /** "1", or empty in a part without numbers. */
  nummer: string;
  adress: string;
  /** Top chapters of the part. */
  kapitel: Kapitel[];
}

export interface Roll extends Nod<'roller', RollData> {
  under: Roll | undefined;
  barn: Roll[];
  /** Events in which the role acts. */
  handelser: Handelse[];
}

export interface Styrdokument extends Nod<'styrdokument', StyrdokumentData> {
  under: Styrdokument | undefined;
  barn: Styrdokument[];
  typnamn: string;
  kategori: { id: string; namn: string };
  status: Status;
}

export type Status =
  | 'gällande'
  | 'gäller senare'
  | 'översyn krävs'
  | 'utgånget'
  | 'upphävt'
  | 'ersatt'
  | 'under arbete';

export interface Niva extends Nod<'malkedja', MalkedjaData> {
  mal: Mal[];
}

export interface Mal extends Nod<'mal', MalData> {
  niva: Niva | undefined;
  under: Mal | undefined;
  barn: Mal[];
  omrade: HandbokData['omraden'][number] | undefined;
}

export interface Handelse extends Nod<'arshjul', ArshjulData> {
  /** First month (1–12) in an ordinary year; undefined where the source names none. */
  manad: number | undefined;
}

export type Popular = Nod<'popular', PopularData>;
export type Process = Nod<'processer', ProcessData>;
export type Ord = Nod<'ordlista', OrdData>;
export type Modul = Nod<'utbildning', UtbildningData>;
export type Utvarderingspost = Nod<'utvardering', UtvarderingData>;
export type Version = Nod<'versioner', VersionData>;

export type AnyNod =
  | Kapitel
  | Popular
  | Roll
  | Styrdokument
  | Niva
  | Mal
  | Handelse
  | Process
  | Ord
  | Modul
  | Utvarderingspost
  | Version;

/** The joined handbook: plain linked objects in reading order. */
export interface Handbok {
  data: HandbokData;
  delar: Del[];
  kapitel: Kapitel[];
  popular: Popular[];
  roller: Roll[];
  styrdokument: Styrdokument[];
  malkedja: Niva[];
  mal: Mal[];
  arshjul: Handelse[];
  processer: Process[];
  ordlista: Ord[];
  utbildning: Modul[];
  utvardering: Utvarderingspost[];
  versioner: Version[];
  /** Any node by collection and id. */
  hitta: <S extends Samling>(samling: S, id: string | undefined) => NodAv<S> | undefined;
}

export interface NodPerSamling {
  kapitel: Kapitel;
  popular: Popular;
  roller: Roll;
  styrdokument: Styrdokument;
  malkedja: Niva;
  mal: Mal;
  arshjul: Handelse;
  processer: Process;
  ordlista: Ord;
  utbildning: Modul;
  utvardering: Utvarderingspost;
  versioner: Version;
}

export type NodAv<S extends Samling> = NodPerSamling[S];
