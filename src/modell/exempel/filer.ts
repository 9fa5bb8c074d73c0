/**
 * Examples of whole files, one of each collection. Together they are a small handbook that passes every check: an editor
 * may copy them all, and a test does.
 */
import type { Samling } from '../../schema/index.ts';

export interface Filexempel {
  /** Path from the handbook's folder. */
  fil: string;
  text: string;
}

/** An example as it would be in a handbook that calls its system something of its own. */
export function medEgetSlag(
  { fil, text }: Filexempel,
  { slag, slagBestamd }: { slag: string; slagBestamd: string },
): Filexempel {
  return {
    fil,
    text: text.replaceAll('ledningssystemet', slagBestamd).replaceAll('ledningssystem', slag),
  };
}

/** By collection. A decided version is not written by hand, and has none. */
export const FILEXEMPEL: Record<Exclude<Samling, 'versioner'> | 'handbok', Filexempel> = {
  handbok: {
    fil: 'handbok.yaml',
    text: `titel: Exempelköpings ledningssystem
kommun: Exempelköpings kommun
slag: ledningssystem
slagBestämd: ledningssystemet
ingress: Så styrs Exempelköping. Här ser du vem som beslutar och när.
beslut:
  organ: kommunfullmaktige
  datum: "2025-11-24"
  paragraf: § 12
  diarienummer: KS 2025/34
dokumentansvarig: kommunfullmaktige
gäller:
  från: "2026-01-01"
läge: "2026-01-01"
original:
  titel: Exempelköpings ledningssystem

delar:
  - { id: grunden, namn: Grunden, ingress: Det som allt annat vilar på. }
rollslag:
  - { id: organ, namn: politiskt organ, plural: Politiska organ, fråga: politik }
kategorier:
  - { id: politiska, namn: Politiska dokument, beskrivning: Vad kommunen ska nå. }
dokumenttyper:
  - { id: plan, namn: plan, kategori: politiska, beskrivning: Vad som ska göras. }
händelseslag:
  - { id: planering, namn: planering, ring: inre }
arbetslägen:
  - { id: klart, namn: åtgärdat }
mandatperiod:
  valår: 2026
`,
  },
  kapitel: {
    fil: 'kapitel/vem-bestammer.mdx',
    text: `---
titel: Vem bestämmer
del: grunden
ordning: 1
sammanfattning: Fullmäktige bestämmer vad kommunen ska nå.
---

[Fullmäktige](roll:kommunfullmaktige) bestämmer målen en gång om året.
`,
  },
  popular: {
    fil: 'popular/vem-bestammer.mdx',
    text: `---
titel: Vem är det som bestämmer?
kapitel: vem-bestammer
ordning: 1
sammanfattning: De som du har röstat på bestämmer.
---

De som du har röstat på bestämmer.
`,
  },
  roller: {
    fil: 'roller/kommunfullmaktige.mdx',
    text: `---
namn: Kommunfullmäktige
kortnamn: KF
alias: [fullmäktige]
slag: organ
sammanfattning: Fullmäktige beslutar i de stora frågorna.
beslutar:
  - ärende: budget
    vad: Fullmäktige beslutar om budgeten.
    händelse: budgetbeslut
    lagrum: KL 11:10
---
`,
  },
  styrdokument: {
    fil: 'styrdokument/malplan.mdx',
    text: `---
titel: Målplan
typ: plan
sammanfattning: Planen säger vad kommunen ska nå.
beslut:
  organ: kommunfullmaktige
  datum: "2025-11-24"
  paragraf: okänd
  diarienummer: okänd
dokumentansvarig: kommunfullmaktige
gäller:
  från: "2026-01-01"
grund: viljeinriktat
---
`,
  },
  malkedja: {
    fil: 'malkedja/fullmaktiges-mal.mdx',
    text: `---
namn: Fullmäktiges mål
ental: fullmäktigemål
ordning: 1
sammanfattning: Målen säger vad kommunen ska nå.
vad: En verkan för dem som bor här.
beslutasAv: [kommunfullmaktige]
politisktBeslut: true
beredsNot: Källan säger inte vem som bereder målen.
tidshorisont: en mandatperiod
följsUppGenom: mått med målvärde
kravUnder: false
---
`,
  },
  mal: {
    fil: 'mal/fler-trivs.mdx',
    text: `---
titel: Fler ska trivas i kommunen
nivå: fullmaktiges-mal
sammanfattning: Fler ska trivas i kommunen.
ansvarig: [kommunfullmaktige]
mått:
  - { namn: Andel som trivs, målvärde: 90 procent, år: 2028 }
geh: true
---
`,
  },
  arshjul: {
    fil: 'arshjul/budgetbeslut.mdx',
    text: `---
titel: Fullmäktige beslutar budget
slag: planering
när: { månad: november }
sammanfattning: Fullmäktige beslutar nästa års budget.
aktörer: [kommunfullmaktige]
beslut: true
---
`,
  },
  processer: {
    fil: 'processer/budget.mdx',
    text: `---
titel: Budgetprocessen
sammanfattning: Från behov till budget.
börjar: Invånarna behöver något.
slutar: Pengarna är fördelade.
steg:
  - { id: foresla, titel: Föreslår ramar, aktör: kommunfullmaktige }
  - { id: besluta, titel: Beslutar budget, aktör: kommunfullmaktige, beslut: true }
---
`,
  },
  ordlista: {
    fil: 'ordlista/budget.mdx',
    text: `---
term: budget
betydelse: En plan för pengarna under ett år.
böjningar: [budgeten]
---
`,
  },
  utbildning: {
    fil: 'utbildning/modul-1.mdx',
    text: `---
titel: Vem bestämmer?
ordning: 1
minuter: 5
sammanfattning: Du lär dig vem som bestämmer.
frågor:
  - fråga: Vem beslutar budgeten?
    svar:
      - { text: Fullmäktige, rätt: true }
      - { text: Förvaltningen }
    förklaring: Budgeten är en av fullmäktiges stora frågor.
    länk: kapitel:vem-bestammer
---

Fullmäktige beslutar i de stora frågorna.
`,
  },
  scenarier: {
    fil: 'scenarier/ramen-andras.mdx',
    text: `---
titel: Ramen ändras i juni
ordning: 1
minuter: 5
sammanfattning: Nämnden får mindre pengar än den räknade med.
steg:
  - id: beskedet
    berättelse: I juni beslutar fullmäktige om ramarna. Er ram blir mindre än ni trodde.
    fråga: Vad gör nämnden först?
    val:
      - text: Ser över vad som kan göras för pengarna.
        utfall: bra
        följd: Nämnden hinner ändra sin plan före hösten.
      - text: Väntar till november.
        utfall: fel
        följd: I november ska planen redan vara klar.
handboken:
  - text: Fullmäktige beslutar om ramarna i juni.
    länk: kapitel:vem-bestammer
---
`,
  },
  utvardering: {
    fil: 'utvardering/for-manga-mal.mdx',
    text: `---
titel: Målen var för många
ordning: 1
sammanfattning: Målen var så många att ingen mindes dem.
vem: [revisorerna]
kritik: Ingen mindes målen.
svar: Fullmäktige höll med.
ändring: Målen blev färre.
läge: klart
kvar: Målen ska prövas igen om fyra år.
handboken: Målen visas på en sida.
---
`,
  },
};
