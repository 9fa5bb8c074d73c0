import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granskaHandbok, type Resultat } from '../../../../src/granskning/index.ts';
import { BRA, iTillfalligMapp } from '../../../fall/stod.ts';

const FORSLAG = `titel: Styrelsen
sammanfattning: Styrelsen beskrivs.
skrivetAv: redaktören
till: fullmaktige
handling: okänd
datum: okänd
diarienummer: okänd
ändringar:
  - titel: Styrelsen och budgeten
    sidor: [roller/styrelsen, roller/revisorerna, processer/planering, kapitel/styrning, popular/kort-om-styrning]
    motiv: Det behövs.
utgår: [processer/planering]
`;

const ROLL = (namn: string, mer = '') =>
  `---\nnamn: ${namn}\nslag: politik\nunder: fullmaktige\nsammanfattning: De granskar.\n---\n${mer}`;

async function granska(filer: Record<string, string>): Promise<Resultat> {
  return iTillfalligMapp(async (mapp) => {
    const rot = path.join(mapp, 'bok');
    cpSync(BRA, rot, { recursive: true });
    for (const [fil, text] of Object.entries(filer)) {
      mkdirSync(path.join(rot, path.dirname(fil)), { recursive: true });
      writeFileSync(path.join(rot, fil), text);
    }
    return granskaHandbok(rot, { visa: 'b' });
  });
}

const egna = ({ problem }: Resultat) =>
  problem.filter(({ fil }) => fil.startsWith('b/forslag')).map(({ fil, kod }) => `${fil} ${kod}`);

describe('a proposal over a handbook', () => {
  it('gives two handbooks from one reading: the decided one is as it was', async () => {
    const utan = await granska({});
    const med = await granska({
      'forslag/forslag.yaml': FORSLAG.replace('processer/planering, ', '').replace(/utgår.*\n/, ''),
      'forslag/roller/styrelsen.mdx': ROLL(
        'Kommunstyrelsen',
        '\n[Revisorerna](roll:revisorerna)\n',
      ),
      'forslag/roller/revisorerna.mdx': ROLL('Revisorerna'),
      'forslag/handbok.yaml': 'titel: Nya systemet\n',
    });
    const ider = ({ poster }: Pick<Resultat, 'poster'>) =>
      poster.map(({ rel }) => rel).filter((rel) => rel.startsWith('roller/'));
    expect(ider(med)).toEqual(ider(utan));
    expect(med.handbokData).toEqual(utan.handbokData);
    expect(med.antal).toEqual(utan.antal);
    expect(ider(med.forslag!)).toEqual([...ider(utan), 'roller/revisorerna.mdx'].sort());
    expect(med.forslag?.handbokData.titel).toBe('Nya systemet');
    expect(med.forslag?.falt).toEqual(['titel']);
    expect(med.forslag?.sidor).toEqual([
      { samling: 'roller', id: 'revisorerna', slag: 'tillkommer' },
      { samling: 'roller', id: 'styrelsen', slag: 'ändras' },
    ]);
  });

  it('is told of at its own files, and a decided page cannot link into it', async () => {
    const resultat = await granska({
      'forslag/forslag.yaml': FORSLAG,
      'forslag/roller/styrelsen.mdx': ROLL('Styrelsen', '\n[Länk](roll:ingen)\n'),
      'forslag/roller/revisorerna.mdx': ROLL('Revisorerna'),
      'roller/direktor.mdx': ROLL('Direktören', '\n[Revisorerna](roll:revisorerna)\n'),
    });
    expect(egna(resultat)).toContain('b/forslag/roller/styrelsen.mdx ROLL-SAKNAS');
    const bas = resultat.problem.filter(({ fil }) => fil === 'b/roller/direktor.mdx');
    expect(bas.map(({ kod }) => kod)).toContain('ROLL-SAKNAS');
    expect(bas.map(({ atgard }) => atgard)).toContain(
      'Sidan finns bara i förslaget. En beslutad sida kan inte länka dit. Ta bort länken, eller lägg ändringen i förslaget.',
    );
  });

  it('that takes away a page is told of what still leads there', async () => {
    const resultat = await granska({
      'forslag/forslag.yaml': FORSLAG,
      'forslag/roller/styrelsen.mdx': ROLL('Kommunstyrelsen'),
    });
    const foljd = resultat.problem.filter(({ kod }) => kod === 'FORSLAG-FOLJD');
    expect(foljd.length).toBeGreaterThan(0);
    expect(foljd[0]).toMatchObject({ fil: 'b/forslag/forslag.yaml', rad: 12 });
    expect(foljd[0]?.text).toContain('b/kapitel/grund/styrning.mdx, rad ');
  });
});
