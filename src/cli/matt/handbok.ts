import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mening, slump, stycken } from './text.ts';

/** How many of each kind go with a number of chapters: a large kommun, not a multiple of a small one. */
function antalFor(kapitel: number) {
  return {
    kapitel,
    // A small system has few parts; ten are enough for any.
    delar: kapitel < 100 ? 3 : 10,
    roller: Math.max(5, Math.round(kapitel * 0.3)),
    styrdokument: Math.max(5, Math.round(kapitel * 0.3)),
    arshjul: Math.max(5, Math.round(kapitel * 0.1)),
    ordlista: Math.max(5, Math.round(kapitel * 0.5)),
  };
}

const huvud = (delar: number) => `titel: Mätkommuns ledningssystem
kommun: Mätkommun
slag: ledningssystem
slagBestämd: ledningssystemet
ingress: Ett påhittat system att mäta med.
beslut: { organ: roll-1, datum: "2026-01-01", paragraf: § 1, diarienummer: "2026:1" }
dokumentansvarig: roll-1
gäller: { från: "2026-01-01" }
läge: "2026-01-01"
original: { titel: Mätkommuns ledningssystem }
delar:
${Array.from({ length: delar }, (_, i) => `  - { id: del-${i + 1}, namn: Del nummer ${i + 1}, ingress: Den ${i + 1}:e delen. }`).join('\n')}
rollslag: [{ id: organ, namn: organ, plural: Organ, fråga: båda }]
kategorier: [{ id: vad, namn: VAD-dokument, beskrivning: Politiskt beslutade. }]
dokumenttyper: [{ id: plan, namn: plan, kategori: vad, beskrivning: En plan. }]
händelseslag:
  - { id: planering, namn: planering, ring: inre }
mandatperiod: { valår: 2026 }
ejOrgan: [mätkommun]
`;

const MANADER = ['januari', 'mars', 'april', 'maj', 'juni', 'september', 'oktober', 'november'];

/**
 * Writes a generated handbook of `kapitel` chapters in groups of ten,
 * with roles, documents, events and terms in proportion. The same number gives the same bytes.
 *
 * @returns the number of content files
 */
export async function skrivHandbok(mapp: string, kapitel: number): Promise<number> {
  const antal = antalFor(kapitel);
  const filer = new Map<string, string>([['handbok.yaml', huvud(antal.delar)]]);
  for (let i = 1; i <= antal.kapitel; i++)
    filer.set(`kapitel/kapitel-${i}.mdx`, ettKapitel(i, antal));
  for (let i = 1; i <= antal.roller; i++) filer.set(`roller/roll-${i}.mdx`, enRoll(i));
  for (let i = 1; i <= antal.styrdokument; i++)
    filer.set(`styrdokument/plan-${i}.mdx`, ettDokument(i));
  for (let i = 1; i <= antal.arshjul; i++)
    filer.set(`arshjul/handelse-${i}.mdx`, enHandelse(i, antal.roller));
  for (let i = 1; i <= antal.ordlista; i++) filer.set(`ordlista/ord-${i}.mdx`, ettOrd(i));
  for (const [namn, text] of filer) {
    await mkdir(join(mapp, namn, '..'), { recursive: true });
    await writeFile(join(mapp, namn), text);
  }
  return filer.size;
}

function ettKapitel(i: number, antal: ReturnType<typeof antalFor>): string {
  const nasta = slump(i);
  const del = ((i - 1) % antal.delar) + 1;
  const plats = Math.floor((i - 1) / antal.delar);
  const under =
    plats % 10 === 0 ? '' : `under: kapitel-${(plats - (plats % 10)) * antal.delar + del}\n`;
  const roll = (i % antal.roller) + 1;
  return `---
titel: Kapitel nummer ${i}
del: del-${del}
${under}ordning: ${plats + 1}
sammanfattning: ${mening(nasta)}
ansvarig: roll-${roll}
styrdokument: [plan-${(i % antal.styrdokument) + 1}]
---

${stycken(nasta, 1)} Ansvaret ligger hos [roll ${roll}](roll:roll-${roll}).

## Så går det till

${stycken(nasta, 2)}

- ${mening(nasta)}
- ${mening(nasta)}

## Uppföljning

${stycken(nasta, 2)} Se också [ordet](term:ord-${(i % antal.ordlista) + 1}).

### Redovisning

${stycken(nasta, 1)}
`;
}

function enRoll(i: number): string {
  const nasta = slump(10_000 + i);
  return `---
namn: Roll nummer ${i}
slag: organ
${i > 1 ? `under: roll-${Math.ceil(i / 5)}\n` : ''}sammanfattning: ${mening(nasta)}
ansvar: ["${mening(nasta)}", "${mening(nasta)}"]
---

${stycken(nasta, 1)}
`.replace(`under: roll-${i}\n`, 'under: roll-1\n');
}

function ettDokument(i: number): string {
  const nasta = slump(20_000 + i);
  return `---
titel: Plan nummer ${i}
typ: plan
${i > 1 ? `under: plan-${Math.max(1, Math.floor(i / 5))}\n` : ''}sammanfattning: ${mening(nasta)}
beslut: { organ: roll-1, datum: "2025-01-01", paragraf: § ${i}, diarienummer: "2025:${i}" }
dokumentansvarig: roll-1
grund: viljeinriktat
---

${stycken(nasta, 1)}
`;
}

function enHandelse(i: number, roller: number): string {
  const nasta = slump(30_000 + i);
  return `---
titel: Händelse nummer ${i}
slag: planering
när: { månad: ${MANADER[i % MANADER.length]} }
sammanfattning: ${mening(nasta)}
aktörer: [roll-${(i % roller) + 1}]
---

${stycken(nasta, 1)}
`;
}

function ettOrd(i: number): string {
  const nasta = slump(40_000 + i);
  return `---
term: ord nummer ${i}
betydelse: ${mening(nasta)}
---

${mening(nasta)}
`;
}
