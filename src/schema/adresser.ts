/**
 * The fields that become an address on a page, by path pattern as in `referenser`. A link in a field is checked as a link in a text is.
 * A test walks every schema for fields that look like addresses, so that none is left out here.
 */
import type { Samling } from './index.ts';

/**
 * What a field takes.
 *
 * - `länk`: what a link in a text takes, roll:kommunstyrelsen or https://…
 * - `webb`: only an address outside the handbook
 * - `webb eller okänd`: as `webb`, or the word that says that nobody knows
 * - `sida`: as `länk`, and the site's own pages too: /redaktor/
 * - `epost`: an e-mail address, without mailto:
 * - `mönster`: an address outside the handbook, with words in braces to be filled in
 */
export type Adresslag = 'länk' | 'webb' | 'webb eller okänd' | 'sida' | 'epost' | 'mönster';

export type Adresser = Readonly<Record<string, Adresslag>>;

export const ADRESSER: Readonly<Partial<Record<Samling, Adresser>>> = {
  styrdokument: { lank: 'webb' },
  malkedja: { 'infloden[].lank': 'länk' },
  utbildning: { 'fragor[].lank': 'länk' },
  scenarier: { 'handboken[].lank': 'länk' },
};

export const handbokAdresser: Adresser = {
  'original.adress': 'webb eller okänd',
  foreslaAndring: 'mönster',
  'kallor[].adress': 'webb',
  'figurer[].delar[].lank': 'länk',
  'ingangar[].lankar[].adress': 'sida',
  'omdirigeringar[].till': 'sida',
  'utbildning.genvag.steg[].sida': 'sida',
  'tillganglighet.meddela.adress': 'webb',
  'tillganglighet.meddela.epost': 'epost',
  'oppnaData.licens.adress': 'webb',
  'oppnaData.kontakt.epost': 'epost',
};

/** Pages of the site's own that a link may name by their address. A test compares the list with src/pages. */
export const SIDOR: readonly string[] = (
  '/ /andringar/ /arshjul/ /arshjul/mandatskifte/ /data/ /kalender/ /kallor/ /kapitel/ /lagrum/ /mal/ /malkedja/ /ordlista/ /popular/ ' +
  '/processer/ /redaktor/ /redaktor/diagram/ /redaktor/diagram/slag/ /redaktor/falt/ /redaktor/forslag/ /redaktor/git/ ' +
  '/redaktor/koder/ /redaktor/kommandon/ /redaktor/komponenter/ /redaktor/komponenter/arshjul/ ' +
  '/redaktor/komponenter/dokumentregister/ /redaktor/komponenter/dokumenttrad/ ' +
  '/redaktor/komponenter/enkelbilder/ /redaktor/komponenter/mal/ ' +
  '/redaktor/komponenter/maltrad/ /redaktor/komponenter/organisation/ /redaktor/komponenter/processer/ ' +
  '/redaktor/komponenter/rutor/ /redaktor/komponenter/tabeller/ /redaktor/komponenter/utbildning/ /redaktor/komponenter/vem-beslutar/ /redaktor/lankar/ /redaktor/lasbarhet/ ' +
  '/redaktor/ny-handbok/ /redaktor/publicera/ /redaktor/skriva/ /redaktor/tider/ /redaktor/utbildning/ /redaktor/vagen/ /redaktor/vagen/beslut/ ' +
  '/redaktor/vagen/formular/ /redaktor/vagen/webblasaren/ /redaktor/versioner/ /redaktor/vscode/ /redaktor/word/ ' +
  '/roller/ /sok/ /styrdokument/ /styrdokument/oversyn/ /tillganglighet/ ' +
  '/scenarier/ ' +
  '/utbildning/ ' +
  '/utbildning/fragor/ ' +
  '/utbildning/genvag/ ' +
  '/utbildning/ova/ ' +
  '/utbildning/intyg/ /utbildning/intyg/kontroll/ ' +
  '/utbildning/kort/ /utbildning/ledare/ ' +
  '/utbildning/offline/ ' +
  '/utskrift/ /utskrift/malkedja/ /utvardering/ /vem-beslutar/ /versioner/'
).split(' ');

/** Pages that are made one for each post of a list in handbok.yaml: /delar/grund/. */
export const LISTSIDOR: Readonly<Record<string, string>> = { delar: 'delar', for: 'ingangar' };
