/** Pages that everyone may read, with fields, rows and passages that are internal, and what is told of internal pages around them. */
import type { Hemligheter } from './ord.ts';
import type { Filer } from './sidor.ts';

/** The files that differ from the good handbook's, by what everyone and nobody else may read. */
export function delvisInterna(h: Hemligheter, ider: Record<string, string>): Filer {
  const falt = (slag: string) => h.ny(`internal field: ${slag}`);
  const rad = (slag: string) => h.ny(`internal row: ${slag}`);
  const bit = (slag: string) => h.ny(`internal passage: ${slag}`);
  return {
    'kapitel/oppet.mdx': `---
titel: Det öppna kapitlet
del: grund
ordning: 3
sammanfattning: Alla läser det öppna.
noter: [Noten ${falt('notes')}.]
egnaUppgifter:
  - { namn: Öppen uppgift, text: Synlig. }
  - { namn: Uppgiften ${rad('fact of one’s own')}, text: Dold., synlighet: intern }
bilagor:
  - { fil: ${ider['bilaga']}.pdf, titel: Bilagan ${rad('attachment')}, synlighet: intern }
internaFält: [noter]
---

Alla får veta det öppnasdefore. Växeln svarar.<Intern> Vakten heter ${bit('in a sentence')}[^hemlig].</Intern> Sedan är det stängt.[^oppen]

<Intern>

Stycket ${bit('paragraph')} leder till [krisen][k] och [rollen](roll:${ider['roll']}).

## Avsnittet ${bit('heading')}

- Punkten ${bit('item of a list')}.

| Kod | Dörr |
| --- | ---- |
| ${bit('cell of a table')} | Norr |

![Kartan ${bit('alternative text')}](../bilder/${ider['bild']}.svg)

<Ruta titel="Rutan ${bit('attribute')}">Ring.</Ruta>

<Process id="${ider['process']}" />

\`\`\`mermaid
flowchart LR
  accTitle: Larmet
  accDescr: Vägen.
  a[Larm] --> b[${bit('drawing')}]
\`\`\`

\`\`\`txt
${bit('code')}
\`\`\`

</Intern>

- Öppen punkt.
- <Intern>Dold punkt ${bit('whole item')}.</Intern>

## Öppen rubrik

Slut på det öppnasdefore.

[k]: kapitel:${ider['kapitel']} "${bit('title of a link')}"

[^hemlig]: Fotnoten ${bit('footnote')} och vidare[^djup].
[^djup]: Djupt ${bit('footnote of a footnote')}.
[^oppen]: Öppen fotnot.
`,
    'popular/oppet.mdx': `---
titel: Vad är öppet?
kapitel: oppet
ordning: 3
sammanfattning: Allt är öppet.
---

<Kortversion>

Öppet för alla. <Intern>Utom ${bit('short version')}.</Intern>

</Kortversion>
`,
    'roller/direktor.mdx': `---
namn: Kommundirektören
slag: tjanst
under: styrelsen
ledsAv: styrelsen
sammanfattning: Direktören leder förvaltningen.
ansvar: [Ansvaret ${falt('list of texts')}]
beslutar:
  - { ärende: öppet ärende, vad: Beslutar öppet. }
  - { ärende: larm ${rad('matter of a role')}, vad: Beslutar om larm., styrdokument: ${ider['dokument']}, synlighet: intern }
internaFält: [ansvar]
---

Direktören leder öppet.

<Intern>Telefonen ${bit('body of a role')}.</Intern>
`,
    'styrdokument/plan.mdx': `---
titel: Plan för skolan
typ: plan
under: systemet
sammanfattning: Planen säger vad skolan ska göra.
beslut: { organ: styrelsen, datum: 2018-12, paragraf: § 2, diarienummer: "${falt('field of a field')}" }
dokumentansvarig: okänd
ansvarigTitel: Ansvarig ${falt('title of one who answers')}
grund: lagstyrt
gällerFör: [styrelsen]
länk: https://www.example.se/${falt('address')}
internaFält: [beslut.diarienummer, ansvarigTitel, länk]
---
`,
    'processer/planering.mdx': `---
titel: Planering
sammanfattning: Från behov till plan.
ägare: direktor
börjar: Ett behov.
slutar: En plan för dem som bor här.
steg:
  - { id: foresla, titel: Föreslår, aktör: styrelsen, händelse: budgetforslag, vidare: [{ steg: besluta }] }
  - { id: larma, titel: Larmar ${rad('step of a process')}, aktör: ${ider['roll']}, synlighet: intern }
  - { id: besluta, titel: Beslutar, aktör: fullmaktige, beslut: true }
kapitel: [styrning]
---
`,
    'mal/mal-1.mdx': `---
titel: Fler bor i kommunen
nummer: "1"
nivå: mal
område: livskraft
målslag: effektmal
sammanfattning: Fler ska vilja bo här.
ansvarig: [styrelsen]
mått:
  - { namn: Invånare, målvärde: "10 000", år: 2022 }
  - { namn: Måttet ${rad('measure')}, målvärde: "5", synlighet: intern }
geh: true
---
`,
    'utbildning/modul-1.mdx': `---
titel: Vem bestämmer
ordning: 1
minuter: 10
sammanfattning: Du lär dig vem som bestämmer.
kapitel: [styrning]
samtal: [Samtala om ${falt('questions to talk of')}.]
frågor:
  - fråga: Vem beslutar budgeten?
    svar: [{ text: Fullmäktige, rätt: true }, { text: Direktören }]
    förklaring: Det står i kapitlet om budgeten.
    länk: kapitel:styrning
  - fråga: Vem larmar ${rad('question')}?
    svar: [{ text: "Den ${rad('answer')}", rätt: true }, { text: Direktören }]
    förklaring: Det är ${rad('explanation')}.
    länk: kapitel:${ider['kapitel']}
    synlighet: intern
internaFält: [samtal]
---

Fullmäktige bestämmer öppet.

## Det viktiga

<Kortsagt>

- Fullmäktige beslutar.
- <Intern>Kortast ${bit('point of a slide')}.</Intern>

</Kortsagt>

<Intern>

<Ovning titel="Öva ${bit('exercise')}" minuter="5">

Ring ${bit('text of an exercise')}.

</Ovning>

</Intern>
`,
    'ordlista/namnd.mdx': `---
term: nämnd
betydelse: En grupp förtroendevalda med ett eget ansvar.
böjningar: [nämnden, nämnder]
synonymer: [${falt('synonym')}]
jfr: [styrelse]
kapitel: styrning
internaFält: [synonymer]
---
`,
  };
}
