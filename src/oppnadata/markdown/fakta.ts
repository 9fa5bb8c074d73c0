/** The facts of a page, and what is particular to its kind, as Markdown. */
import type { RootContent } from 'mdast';
import { synpunktsrader } from '../../modell/synpunkter.ts';
import { sidansUppgifter } from '../../modell/sidans-uppgifter.ts';
import { tidsord } from '../../modell/tabeller.ts';
import type {
  AnyNod,
  Handbok,
  Mal,
  Modul,
  Niva,
  NodAv,
  Ord,
  Roll,
  Scenario,
} from '../../modell/typer.ts';
import type { Uppgift } from '../../modell/uppgifter/index.ts';
import { OKAND } from '../../schema/delar.ts';
import type { Samling } from '../../schema/index.ts';
import { SAKNAS_I_KALLAN } from '../../svenska/saknas.ts';
import { enkelLista, fet, lank, medEmellan, noder, rubrik, tabell, text } from './delar.ts';
import type { Markdownrad, TillAdress } from './delar.ts';
import { stegen } from './steg.ts';

/** The rows that stand beside a page. */
export function faktalista(bok: Handbok, nod: AnyNod, till: TillAdress): RootContent[] {
  const rader = sidansUppgifter(bok, nod).map((uppgift) => faktarad(uppgift, till));
  return rader.length > 0 ? [enkelLista(rader)] : [];
}

function faktarad({ etikett, varden }: Uppgift, till: TillAdress): Markdownrad {
  const delar = varden.map(({ text: sagt, adress }) =>
    adress === undefined ? text(sagt) : lank(sagt, till(adress)),
  );
  return [fet(`${etikett}:`), text(' '), ...medEmellan(delar, '; ')];
}

/** What a page of its kind shows besides summary, text and facts. */
export function egetAv(bok: Handbok, nod: AnyNod, till: TillAdress): RootContent[] {
  const skriv = EGET[nod.samling] as Eget<AnyNod> | undefined;
  return skriv ? skriv(nod, till, bok) : [];
}

type Eget<N> = (nod: N, till: TillAdress, bok: Handbok) => RootContent[];

const EGET: { [S in Samling]?: Eget<NodAv<S>> } = {
  kapitel: ({ barn }, till) =>
    avsnitt(
      'Kapitel i avsnittet',
      barn.map((ett) => [lank(ett.namn, till(ett.adress))]),
    ),
  popular: ({ kapitel }, till) =>
    avsnitt('Den formella texten', kapitel ? [[lank(kapitel.namn, till(kapitel.adress))]] : []),
  roller: rollens,
  malkedja: nivans,
  mal: malets,
  processer: (process, till) => [rubrik(2, 'Steg för steg'), ...stegen(process, till)],
  ordlista: ordets,
  utbildning: modulens,
  scenarier: scenariots,
  utvardering: (post, _till, bok) => [
    enkelLista(
      synpunktsrader(bok, post).map((rad) => [fet(`${rad.etikett}:`), text(` ${rad.text}`)]),
    ),
  ],
};

function avsnitt(namn: string, rader: readonly Markdownrad[]): RootContent[] {
  return rader.length > 0 ? [rubrik(2, namn), enkelLista(rader)] : [];
}

function rollens({ data, beslutar, handelser }: Roll, till: TillAdress): RootContent[] {
  return [
    ...avsnitt('Ansvarar för', data.ansvar),
    ...avsnitt(
      'Beslutar om',
      beslutar.map(({ arende, vad, handelse, lagrum }) => [
        fet(`${arende}:`),
        text(` ${vad}`),
        ...(handelse
          ? [text(' När: '), lank(handelse.namn, till(handelse.adress)), text('.')]
          : []),
        ...(lagrum ? [text(` ${lagrum}.`)] : []),
      ]),
    ),
    ...avsnitt('Bereder', data.bereder),
    ...avsnitt(
      'Under året',
      handelser.map((ett) => [text(`${tidsord(ett)}: `), lank(ett.namn, till(ett.adress))]),
    ),
  ];
}

function nivans({ mal, data, aterkoppling }: Niva, till: TillAdress): RootContent[] {
  return [
    ...avsnitt(
      'Flödar in',
      data.infloden.map(({ namn, beskrivning }) => `${namn}: ${beskrivning}`),
    ),
    ...avsnitt(
      'Återkoppling',
      aterkoppling.map(({ till: niva, genom }) => [
        lank(niva.namn, till(niva.adress)),
        text(` genom ${genom}`),
      ]),
    ),
    ...avsnitt('Mål på nivån', [...mal.map((ett) => noder([ett], till))]),
  ];
}

function malets({ data, barn }: Mal, till: TillAdress): RootContent[] {
  const matt = data.matt.map((ett) => [
    ett.namn,
    ett.malvarde === OKAND ? SAKNAS_I_KALLAN : ett.malvarde,
    String(ett.ar ?? ''),
    ett.kommentar ?? '',
  ]);
  return [
    ...(matt.length > 0
      ? [rubrik(2, 'Mått'), tabell(['Mått', 'Målvärde', 'År', 'Mer'], matt)]
      : []),
    ...(data.mattNot ? avsnitt('Om måtten', [data.mattNot]) : []),
    ...avsnitt('Under målet', [...barn.map((ett) => noder([ett], till))]),
  ];
}

function ordets({ data, kapitel, jfr }: Ord, till: TillAdress): RootContent[] {
  const rader: Markdownrad[] = [
    ...(data.forkortning ? [[fet('Förkortas:'), text(` ${data.forkortning}`)]] : []),
    ...(data.synonymer.length > 0
      ? [[fet('Kallas också:'), text(` ${data.synonymer.join(', ')}`)]]
      : []),
    ...data.andraKommuner.map(({ kommun, ord }) => [fet(`${kommun}:`), text(` ${ord}`)]),
    ...(data.omstridd ? [[fet('Omstritt:'), text(` ${data.omstridd}`)]] : []),
    ...(kapitel ? [[fet('Förklaras i:'), text(' '), ...noder([kapitel], till)]] : []),
    ...(jfr.length > 0 ? [[fet('Jämför med:'), text(' '), ...noder(jfr, till)]] : []),
  ];
  return rader.length > 0 ? [enkelLista(rader)] : [];
}

function modulens({ data }: Modul): RootContent[] {
  return [
    ...avsnitt('Efter modulen kan du', data.mal),
    ...data.fragor.flatMap(({ fraga, svar = [], ordna = [], para = [], forklaring }) => [
      rubrik(3, fraga),
      ...svaren(svar.map((ett) => `${ett.text}${ett.ratt ? ' (rätt)' : ''}`)),
      ...svaren(ordna, true),
      ...svaren(para.map(({ vad, med }) => `${vad}: ${med}`)),
      enkelLista([forklaring]),
    ]),
  ];
}

function svaren(rader: readonly string[], ordnad = false): RootContent[] {
  return rader.length > 0 ? [enkelLista(rader, ordnad)] : [];
}

function scenariots({ data }: Scenario): RootContent[] {
  const steg = data.steg.flatMap(({ berattelse, fraga, val }) => [
    enkelLista([berattelse, [fet(fraga)]]),
    enkelLista(val.map((ett) => `${ett.text} (${ett.utfall}) ${ett.foljd}`)),
  ]);
  return [
    ...steg,
    ...avsnitt(
      'Det säger handboken',
      data.handboken.map(({ text: sagt }) => sagt),
    ),
  ];
}
