import type { Bilagefil, Bildfil, Forslagssida, Forslagsslag, Inne } from '../granskning/index.ts';
import type { AndringsforslagData } from '../schema/andringsforslag.ts';
import type { ArshjulData } from '../schema/arshjul.ts';
import type { ForslagData } from '../schema/forslag.ts';
import type { HandbokData } from '../schema/handbok.ts';
import type { Samling, Data } from '../schema/index.ts';
import type { KapitelData } from '../schema/kapitel.ts';
import type { LagData } from '../schema/lagar.ts';
import type { MalData } from '../schema/mal.ts';
import type { MalkedjaData } from '../schema/malkedja.ts';
import type { OrdData } from '../schema/ordlista.ts';
import type { PopularData } from '../schema/popular.ts';
import type { ProcessData } from '../schema/processer.ts';
import type { RollData } from '../schema/roller.ts';
import type { ScenarioData } from '../schema/scenarier.ts';
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
  bilder?: Bildfil[];
  bilagor?: Bilagefil[];
  lagar?: LagData[];
  andringsforslag?: Andringsforslag | undefined;
}

/** A proposal to change the decided text. */
export interface Andringsforslag {
  data: AndringsforslagData;
  sidor: Forslagssida[];
  /** The handbook is the one that would be, with the proposal laid over it; else it is the decided one. */
  overlagt: boolean;
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
  /** What a proposal does to this decided page, and where it is shown. */
  andringsforslag?: { slag: Forslagsslag; adress: string };
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
  ansvarig: Roll | undefined;
  /** Those whom it concerns more than others. */
  angar: Roll[];
  styrdokument: Styrdokument[];
  termer: Ord[];
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

type Ilista<F extends keyof HandbokData> = HandbokData[F] extends readonly (infer T)[] ? T : never;

export interface Roll extends Nod<'roller', RollData> {
  slag: Ilista<'rollslag'> | undefined;
  /** What the handbook calls the questions that it deals with. */
  fragor: string | undefined;
  under: Roll | undefined;
  utsesAv: Roll | undefined;
  ledsAv: Roll | undefined;
  /** Those that its file says it is part of; see arv.ts for all. */
  ingarI: Roll[];
  rapporterarTill: Roll[];
  beslutar: Rollbeslut[];
  barn: Roll[];
  /** Events in which the role acts. */
  handelser: Handelse[];
}

/** A matter that a role decides. */
export type Rollbeslut = Omit<RollData['beslutar'][number], 'handelse' | 'styrdokument'> & {
  handelse: Handelse | undefined;
  styrdokument: Styrdokument | undefined;
};

export interface Styrdokument extends Nod<'styrdokument', StyrdokumentData> {
  typ: Ilista<'dokumenttyper'> | undefined;
  /** Its own, or that of its kind. */
  kategori: Ilista<'kategorier'> | undefined;
  under: Styrdokument | undefined;
  barn: Styrdokument[];
  /** Undefined where the source does not tell. */
  beslutatAv: Roll | undefined;
  ansvarig: Roll | undefined;
  gallerFor: Roll[];
  ersatter: Styrdokument[];
  ersattAv: Styrdokument[];
  upphavtAv: Roll | undefined;
  status: Status;
  /** The day that the status is counted for: ISO, the handbook's `lage`. */
  statusdag: string;
}

export type Status =
  | 'gällande'
  | 'gäller enligt källan'
  | 'okänd'
  | 'planeras'
  | 'gäller senare'
  | 'översyn krävs'
  | 'utgånget'
  | 'upphävt'
  | 'ersatt'
  | 'under arbete'
  | 'föreslås'
  | 'föreslås upphävas';

export interface Niva extends Nod<'malkedja', MalkedjaData> {
  slag: Ilista<'malslag'> | undefined;
  beslutasAv: Roll[];
  beredsAv: Roll[];
  styrdokument: Styrdokument[];
  aterkoppling: { till: Niva; genom: string }[];
  mal: Mal[];
}

export interface Mal extends Nod<'mal', MalData> {
  slag: Ilista<'malslag'> | undefined;
  niva: Niva | undefined;
  under: Mal | undefined;
  barn: Mal[];
  ansvariga: Roll[];
  omrade: Ilista<'omraden'> | undefined;
}

export interface Handelse extends Nod<'arshjul', ArshjulData> {
  slag: Ilista<'handelseslag'> | undefined;
  aktorer: Roll[];
  mottagare: Roll[];
  styrdokument: Styrdokument[];
  /** What comes before it. */
  fore: Handelse[];
  /** First month (1–12) in an ordinary year; undefined where the source names none. */
  manad: number | undefined;
}

export interface Popular extends Nod<'popular', PopularData> {
  /** The chapter that it says again in plain words. */
  kapitel: Kapitel | undefined;
}

export interface Process extends Nod<'processer', ProcessData> {
  agare: Roll | undefined;
  steg: Steg[];
  kapitel: Kapitel[];
}

/** A step of a process. */
export type Steg = Omit<ProcessData['steg'][number], 'aktor' | 'handelse' | 'ut' | 'beslut'> & {
  aktor: Roll | undefined;
  handelse: Handelse | undefined;
  ut: string[];
  beslut: boolean;
};

export interface Ord extends Nod<'ordlista', OrdData> {
  /** Where it is explained. */
  kapitel: Kapitel | undefined;
  jfr: Ord[];
}

export interface Modul extends Nod<'utbildning', UtbildningData> {
  kapitel: Kapitel[];
  /** Whom it is for, when it is one of the branches at the end. */
  angar: Roll[];
  /** What it prepares its reader for. */
  handelser: Handelse[];
  scenarier: Scenario[];
}

export interface Scenario extends Nod<'scenarier', ScenarioData> {
  /** Who meets such a case. */
  angar: Roll[];
}

export interface Utvarderingspost extends Nod<'utvardering', UtvarderingData> {
  kapitel: Kapitel[];
}

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
  | Scenario
  | Utvarderingspost
  | Version;

/** A proposal, with its roles. */
export type Forslag = Omit<ForslagData, 'fran' | 'till' | 'skrivetAv'> & {
  fran: Roll | undefined;
  till: Roll | undefined;
  skrivetAv: Roll | undefined;
};

/** The joined handbook: plain linked objects in reading order. */
export interface Handbok {
  data: HandbokData;
  /** Who decided the system; undefined where the source does not tell, and for a proposal. */
  beslutatAv: Roll | undefined;
  /** Who proposes it to whom, for a handbook that is not decided. */
  forslag: Forslag | undefined;
  /** The proposal to change it, where there is one. */
  andringsforslag: Andringsforslag | undefined;
  /** Who answers for the document. */
  ansvarig: Roll | undefined;
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
  scenarier: Scenario[];
  utvardering: Utvarderingspost[];
  versioner: Version[];
  /** The pictures that texts show, by their path from the handbook's folder. */
  bilder: Map<string, Bildfil>;
  /** Attachments that some page has, by their names. */
  bilagor: Map<string, Bilagefil>;
  /** The laws that lagrum lead to. */
  lagar: LagData[];
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
  scenarier: Scenario;
  utvardering: Utvarderingspost;
  versioner: Version;
}

export type NodAv<S extends Samling> = NodPerSamling[S];
