/** Files of every collection that are internal as a whole. Each has a marked word wherever one can stand. */
import type { Hemligheter } from './ord.ts';

export type Filer = Record<string, string>;

/** @param h gives the words */
export function internaSidor(h: Hemligheter): { filer: Filer; ider: Record<string, string> } {
  const ord = (slag: string) => h.ny(`internal page: ${slag}`);
  const ider = {
    kapitel: ord('id of a chapter'),
    roll: ord('id of a role'),
    dokument: ord('id of a document'),
    niva: ord('id of a level'),
    mal: ord('id of a goal'),
    handelse: ord('id of an event'),
    process: ord('id of a process'),
    term: ord('id of a term'),
    modul: ord('id of a module'),
    scenario: ord('id of a case'),
    utvardering: ord('id of a point'),
    popular: ord('id of a plain text'),
    bild: ord('name of a picture'),
    bilaga: ord('name of an attachment'),
  };
  const sida = (falt: string, text = '') =>
    `---\nsynlighet: intern\n${falt.trim()}\n---\n\n${text}`;
  const filer: Filer = {
    [`kapitel/${ider.kapitel}.mdx`]: sida(
      `titel: Kapitlet ${ord('title of a chapter')}
del: grund
ordning: 7
sammanfattning: Sammanfattningen ${ord('summary')}.
ansvarig: ${ider.roll}
styrdokument: [${ider.dokument}]
bilagor: [{ fil: ${ider.bilaga}.pdf, titel: Bilagan ${ord('title of an attachment')} }]
noter: [Noten ${ord('note')}.]`,
      `Texten ${ord('body')} och [rollen](roll:${ider.roll}).

## Rubriken ${ord('heading')}

![Bilden ${ord('alternative text')}](../bilder/${ider.bild}.svg)

\`\`\`mermaid
flowchart LR
  accTitle: Ritningen ${ord('title of a drawing')}
  accDescr: Vägen.
  a[Ringer] --> b[${ord('word in a drawing')}]
\`\`\`
`,
    ),
    [`popular/${ider.popular}.mdx`]: sida(
      `titel: Enkelt ${ord('title of a plain text')}
kapitel: ${ider.kapitel}
ordning: 7
sammanfattning: Enkelt sagt.`,
      `<Kortversion>\n\nEnkelt ${ord('short version')}.\n\n</Kortversion>\n`,
    ),
    [`roller/${ider.roll}.mdx`]: sida(`namn: Rollen ${ord('name of a role')}
alias: [${ord('alias')}]
slag: tjanst
under: direktor
sammanfattning: Leder i kris.
ansvar: [Ansvaret ${ord('responsibility')}]
beslutar: [{ ärende: Saken ${ord('matter')}, vad: Beslutar i kris., sökord: [${ord('search word')}], händelse: ${ider.handelse} }]`),
    [`styrdokument/${ider.dokument}.mdx`]: sida(`titel: Plan ${ord('title of a document')}
typ: plan
under: systemet
sammanfattning: Säger vem som ringer.
beslut: { organ: styrelsen, datum: 2018-12, paragraf: § 2, diarienummer: "${ord('registration number')}" }
dokumentansvarig: ${ider.roll}
gällerFör: [${ider.roll}]`),
    [`malkedja/${ider.niva}.mdx`]: sida(`namn: Nivån ${ord('name of a level')}
ental: krismål
sidonivå: true
ordning: 9
sammanfattning: Nivån för kris.
vad: Säger vad som ska hålla.
beslutasAv: [${ider.roll}]
politisktBeslut: false
beredsAv: [${ider.roll}]
tidshorisont: ett år
följsUppGenom: övningen ${ord('follow-up')}`),
    [`mal/${ider.mal}.mdx`]: sida(`titel: Målet ${ord('title of a goal')}
nivå: ${ider.niva}
överNot: Krismålet står för sig.
sammanfattning: Allt ska hålla.
ansvarig: [${ider.roll}]
mått: [{ namn: Måttet ${ord('measure')}, målvärde: "10" }]`),
    [`arshjul/${ider.handelse}.mdx`]: sida(`titel: Händelsen ${ord('title of an event')}
slag: planering
när: { månad: mars }
sammanfattning: Krisen övas.
aktörer: [${ider.roll}]
lagkrav: [{ lagrum: "KL 6:1", krav: Kravet ${ord('demand of a law')}. }]`),
    [`processer/${ider.process}.mdx`]: sida(`titel: Processen ${ord('title of a process')}
sammanfattning: Från larm till lugn.
ägare: ${ider.roll}
börjar: Ett larm.
slutar: Lugn.
steg:
  - { id: larma, titel: Larmar ${ord('step')}, aktör: ${ider.roll} }
  - { id: lugna, titel: Lugnar, aktör: ${ider.roll} }`),
    [`ordlista/${ider.term}.mdx`]: sida(`term: ${ord('term')}
betydelse: Betydelsen ${ord('meaning')}.
synonymer: [${ord('synonym')}]`),
    [`utbildning/${ider.modul}.mdx`]: sida(
      `titel: Modulen ${ord('title of a module')}
ordning: 9
minuter: 5
sammanfattning: Om kris.
kapitel: [${ider.kapitel}]
scenarier: [${ider.scenario}]
frågor:
  - fråga: Frågan ${ord('question')}?
    svar: [{ text: Ja, rätt: true }, { text: Nej }]
    förklaring: För att ${ord('explanation')}.`,
      `Modulens text ${ord('body of a module')}.\n`,
    ),
    [`scenarier/${ider.scenario}.mdx`]: sida(`titel: Scenariot ${ord('title of a case')}
ordning: 9
minuter: 5
sammanfattning: Larmet går.
steg:
  - id: larmet
    berättelse: Berättelsen ${ord('story')}.
    fråga: Vem ringer?
    val:
      - { text: Du., utfall: bra, följd: Bra. }
      - { text: Ingen., utfall: fel, följd: Inte bra., till: larmet }
handboken: [{ text: Den ${ord('answer of the handbook')}., länk: "kapitel:${ider.kapitel}" }]`),
    [`utvardering/${ider.utvardering}.mdx`]: sida(`titel: Punkten ${ord('title of a point')}
ordning: 9
sammanfattning: Det gick fel.
kritik: Kritiken ${ord('criticism')}.
ändring: Det blev rätt.
läge: klart
handboken: Står i kapitlet.`),
    [`bilder/${ider.bild}.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>Bild</title><text x="5" y="20">${ord('word in a picture')}</text></svg>\n`,
  };
  return { filer, ider };
}
