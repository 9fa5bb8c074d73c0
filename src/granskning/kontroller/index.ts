/** The checks, in the order they run. One check a file. */
import type { Bok } from '../bok.ts';
import type { Ram } from '../ram.ts';
import type { Kallfil } from '../../innehall/kallfil.ts';
import type { Problem } from '../../problem/problem.ts';
import { bilagor } from './bilagor.ts';
import { borttagna } from './borttagna.ts';
import { bildalt, bilder } from './bilder.ts';
import { cykler } from './cykler.ts';
import { dokumenttrad } from './dokumenttrad.ts';
import { dokumenttyp } from './dokumenttyp.ts';
import { dubbletter } from './dubbletter.ts';
import { ersattning } from './ersattning.ts';
import { facit } from './facit.ts';
import { fotnoter } from './fotnoter.ts';
import { fragor } from './fragor.ts';
import { forslag } from './forslag.ts';
import { genvagstid } from './genvagstid.ts';
import { giltighet } from './giltighet.ts';
import { dolda } from './dolda.ts';
import { gamlaNamn } from './gamlanamn.ts';
import { glapp } from './glapp.ts';
import { handelseordning } from './handelseordning.ts';
import { inaktuella } from './inaktuella.ts';
import { komponentreferenser } from './komponentreferenser.ts';
import { helheten } from './helheten.ts';
import { jamforelse } from './jamforelse.ts';
import { kodrutor } from './kodrutor.ts';
import { kortsagt } from './kortsagt.ts';
import { lagdatum } from './lagdatum.ts';
import { lagrum } from './lagrum.ts';
import { lankar } from './lankar.ts';
import { lankform } from './lankform.ts';
import { lanktext } from './lanktext.ts';
import { listor } from './listor.ts';
import { lixtak } from './lixtak.ts';
import { mal } from './mal.ts';
import { malkedja } from './malkedja.ts';
import { markering } from './markering.ts';
import { markdownIFalt } from './markdown.ts';
import { mdx } from './mdx.ts';
import { mermaid } from './mermaid.ts';
import { modultid } from './modultid.ts';
import { oforklarat } from './oforklarat.ts';
import { omdirigeringar } from './omdirigeringar.ts';
import { omlasning } from './omlasning.ts';
import { organ } from './organ.ts';
import { passager } from './passager.ts';
import { passagerubriker } from './passagerubriker.ts';
import { personnamn } from './personnamn.ts';
import { processteg } from './processteg.ts';
import { programkod } from './programkod.ts';
import { referenser } from './referenser.ts';
import { referenslankar } from './referenslankar.ts';
import { rubriker } from './rubriker.ts';
import { rubrikform } from './rubrikform.ts';
import { sammanfattning } from './sammanfattning.ts';
import { scenariosteg } from './scenariosteg.ts';
import { tabeller } from './tabeller.ts';
import { tecken } from './tecken.ts';
import { textlagrum } from './textlagrum.ts';
import { sjalv } from './sjalv.ts';
import { stegsvar } from './stegsvar.ts';
import { svaren } from './svaren.ts';
import { tidstext } from './tidstext.ts';
import { tomma } from './tomma.ts';
import { tvillingar } from './tvillingar.ts';
import { upptagna } from './upptagna.ts';
import { versioner } from './versioner.ts';

/** Checks that see one file at a time. */
export const FILKONTROLLER: ((kallfil: Kallfil, ram: Ram) => Problem[])[] = [
  mdx,
  programkod,
  tecken,
  rubriker,
  rubrikform,
  markering,
  listor,
  kortsagt,
  tabeller,
  kodrutor,
  fotnoter,
  lankform,
  referenslankar,
  lanktext,
  bildalt,
  mermaid,
  sammanfattning,
  lixtak,
  personnamn,
  fragor,
  modultid,
  processteg,
  scenariosteg,
  dolda,
  textlagrum,
];

/** Checks that see the whole handbook. */
export const BOKKONTROLLER: ((bok: Bok) => Problem[])[] = [
  referenser,
  sjalv,
  dubbletter,
  upptagna,
  markdownIFalt,
  lankar,
  omdirigeringar,
  genvagstid,
  gamlaNamn,
  borttagna,
  bilder,
  bilagor,
  komponentreferenser,
  passager,
  passagerubriker,
  omlasning,
  tvillingar,
  tomma,
  oforklarat,
  helheten,
  cykler,
  dokumenttrad,
  ersattning,
  glapp,
  inaktuella,
  dokumenttyp,
  forslag,
  giltighet,
  malkedja,
  mal,
  lagdatum,
  lagrum,
  handelseordning,
  tidstext,
  stegsvar,
  svaren,
  organ,
  facit,
  versioner,
  jamforelse,
];
