/** A small handbook in which every kind of thing that can be internal is, each with a marked word. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { granskaAllt } from '../../../src/diagram/granska.ts';
import { skrivText } from '../../../src/granskning/index.ts';
import { arFelfri } from '../../../src/modell/granskad.ts';
import { byggHandbok, ramaterialUr } from '../../../src/modell/handbok.ts';
import { frystVersion, skrivVersion } from '../../../src/version/index.ts';
import { BRA } from '../../fall/stod.ts';
import { delvisInterna } from './delar.ts';
import { Hemligheter } from './ord.ts';
import { internaSidor, type Filer } from './sidor.ts';

/** Writes the handbook, with a frozen version and a proposal, and gives the words that mark what is internal. */
export async function skrivHemligBok(rot: string): Promise<Hemligheter> {
  const h = new Hemligheter();
  const { filer, ider } = internaSidor(h);
  cpSync(BRA, rot, { recursive: true });
  const pdf = readFileSync(path.join(BRA, 'bilagor/systemets-tal.pdf'));
  mkdirSync(path.join(rot, 'bilagor'), { recursive: true });
  writeFileSync(
    path.join(rot, 'bilagor', `${ider['bilaga']}.pdf`),
    Buffer.concat([pdf, Buffer.from(`\n% ${h.ny('bytes of an attachment')}\n`)]),
  );
  skriv(rot, { ...filer, ...delvisInterna(h, ider), 'handbok.yaml': handboken(h, ider) });
  await frys(rot, h);
  skriv(rot, forslag(h, ider));
  return h;
}

function skriv(rot: string, filer: Filer): void {
  for (const [rel, text] of Object.entries(filer)) {
    mkdirSync(path.join(rot, path.dirname(rel)), { recursive: true });
    writeFileSync(path.join(rot, rel), text);
  }
}

function handboken(h: Hemligheter, ider: Record<string, string>): string {
  const ny = (slag: string) => h.ny(`handbok.yaml: ${slag}`);
  return `${readFileSync(path.join(BRA, 'handbok.yaml'), 'utf8')
    .replace(
      'källor:\n',
      `källor:\n  - { id: dold, titel: Källan ${ny('source')}, synlighet: intern }\n`,
    )
    .replace(
      'figurer:\n',
      `figurer:\n  - { id: dold, titel: Figuren ${ny('figure')}, slag: steg, beskrivning: Dold., delar: [{ namn: Ett, länk: "kapitel:${ider['kapitel']}" }, { namn: ${ny('part of a figure')} }], synlighet: intern }\n`,
    )}
ingångar:
  - { id: alla, namn: medborgare, beskrivning: För alla. }
  - { id: vakt, namn: vakt ${ny('way in')}, beskrivning: För vakten., roller: [${ider['roll']}], synlighet: intern }
omdirigeringar:
  - { från: "roll:${ny('old address')}", till: "roll:${ider['roll']}", namn: Gamla ${ny('old name')} }
historikSkäl: Skälet ${ny('field')}.
internaFält: [historikSkäl]
`;
}

/** A version that was decided when some was internal that is gone now, and some was not that is so now. */
async function frys(rot: string, h: Hemligheter): Promise<void> {
  const da = (slag: string) => h.ny(`internal in a frozen version: ${slag}`);
  const nu = (slag: string) => h.ny(`internal since a version: ${slag}`);
  const [stycke, falt, rad, sida] = [
    nu('paragraph'),
    nu('field'),
    nu('row'),
    nu('title of a page'),
  ];
  const kapitel = (inne: string, mer: string) => `---
titel: Kapitlet om versioner
del: grund
ordning: 4
sammanfattning: Det har ändrats.
noter: [Noten ${falt}.]
egnaUppgifter:
  - { namn: Uppgiften ${rad}, text: Dold.${mer ? ', synlighet: intern' : ''} }
${mer}---

Det här är öppet i alla versioner.

${inne}
`;
  const sidan = (mer: string) => `---
titel: Sidan ${sida}
del: grund
ordning: 5
sammanfattning: Den var öppen.
${mer}---

Se [sidan](kapitel:versioner).
`;
  const text = `Stycket ${stycke} var öppet.`;
  skriv(rot, {
    'kapitel/versioner.mdx': kapitel(
      `${text}\n\n<Intern>Dolt ${da('passage')}.</Intern>\n\nÖppet igen. <Intern>Utom ${da('in a sentence')}.</Intern>`,
      '',
    ),
    'kapitel/nu-dold.mdx': sidan(''),
    'kapitel/da-dold.mdx': sidan('synlighet: intern\n').replace(sida, da('title of a page')),
  });
  const granskat = await granskaAllt(rot);
  if (!arFelfri(granskat)) throw new Error(skrivText(granskat));
  const bok = byggHandbok(ramaterialUr(granskat, 'intern'));
  const fore = bok.versioner.at(-1)!.data;
  const beslut = { ...fore.beslut, datum: '2018-12-18' };
  const fryst = frystVersion(bok, { titel: 'Beslutet igen', beslut, fore });
  const { sha256, ...allt } = fryst;
  writeFileSync(path.join(rot, 'versioner/2018-12-18-2.json'), skrivVersion({ ...allt, sha256 }));
  skriv(rot, {
    'kapitel/versioner.mdx': kapitel(`<Intern>\n\n${text}\n\n</Intern>`, 'internaFält: [noter]\n'),
    'kapitel/nu-dold.mdx': sidan('synlighet: intern\n'),
    'kapitel/da-dold.mdx': sidan('synlighet: intern\n').replace(sida, 'utan ord'),
  });
}

function forslag(h: Hemligheter, ider: Record<string, string>): Filer {
  const ny = (slag: string) => h.ny(`proposal: ${slag}`);
  const roll = readFileSync(path.join(BRA, 'roller/styrelsen.mdx'), 'utf8');
  return {
    'forslag/forslag.yaml': `titel: Ett öppet förslag
sammanfattning: Styrelsen får en ny text.
skrivetAv: handbokens redaktör
till: fullmaktige
handling: okänd
datum: okänd
diarienummer: okänd
ändringar:
  - { titel: Öppen ändring, sidor: [roller/styrelsen, ordlista/${ider['term']}], motiv: Alla får veta. }
  - { titel: Ändringen ${ny('change of internal pages')}, sidor: [ordlista/${ider['term']}], motiv: Ingen får veta. }
  - { titel: Raden ${ny('row')}, sidor: [roller/styrelsen], motiv: Ingen får veta., synlighet: intern }
`,
    'forslag/roller/styrelsen.mdx': `${roll}\nFörslaget är öppet. <Intern>Utom ${ny('passage')}.</Intern>\n`,
    [`forslag/ordlista/${ider['term']}.mdx`]: `---
term: ${ider['term']}
betydelse: Ny betydelse ${ny('internal page')}.
synlighet: intern
---
`,
  };
}
