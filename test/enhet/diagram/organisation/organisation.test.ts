import { describe, expect, it } from 'vitest';
import { organisationsdelar } from '../../../../src/diagram/kallor/organisation.ts';
import { chefsled } from '../../../../src/diagram/organisation/chefer.ts';
import { organisationen } from '../../../../src/diagram/organisation/struktur.ts';
import type { Tavla } from '../../../../src/diagram/ritbord/index.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

const mjolby = await lasHandbokFran('mjolby');
const mora = await lasHandbokFran('mora');
const motala = await lasHandbokFran('motala');
const namnen = (roller: { namn: string }[]) => roller.map(({ namn }) => namn);
const lankar = ({ rutor }: Tavla) => rutor.flatMap(({ lank }) => lank ?? []);

describe.each([
  ['mjolby', mjolby],
  ['mora', mora],
  ['motala', motala],
] as const)('the organisation of %s', (_, bok) => {
  const delar = organisationsdelar(bok);

  it('is divided so that each role stands in one part only', () => {
    const roller = delar.flatMap((del) => del.roller);
    expect(roller).toHaveLength(bok.roller.length);
    expect(new Set(roller).size).toBe(bok.roller.length);
  });

  it('leads to each role of its part, once, wide and narrow', () => {
    for (const del of delar)
      for (const bild of [del.bred(), del.smal()]) {
        const egna = lankar(bild).filter((adress) =>
          del.roller.some((roll) => roll.adress === adress),
        );
        expect(egna.sort()).toEqual(del.roller.map(({ adress }) => adress).sort());
      }
  });

  it('never has the role for all nämnder as a box among them: it is the name of their frame', () => {
    const { namnder } = organisationen(bok);
    expect(namnder?.ram?.namn).toBe('Nämnderna');
    for (const bild of [delar[0]!.bred(), delar[0]!.smal()]) {
      const rutor = bild.rutor.filter(({ lank }) => lank === namnder?.ram?.adress);
      expect(rutor.map(({ form }) => form)).toEqual(['ingen']);
    }
  });
});

it('has every box of the nämnder inside their frame, however few nämnder there are', () => {
  const { rutor, ramar } = organisationsdelar(motala)[0]!.bred();
  const ram = ramar[0]!;
  const iRamen = rutor.filter(({ x, y }) => x >= ram.x && y >= ram.y && y < ram.y + ram.hojd);
  expect(iRamen.length).toBeGreaterThan(6);
  for (const ruta of iRamen) expect(ruta.y + ruta.hojd).toBeLessThanOrEqual(ram.y + ram.hojd);
});

it('has the förvaltningar that no nämnd is known for beside their common name', () => {
  const bild = organisationen(motala);
  expect(namnen(bild.namnder?.utanNamnd ?? [])).toContain('Socialförvaltningen');
  expect(namnen(bild.andra)).not.toContain('Socialförvaltningen');
});

describe('what stands where', () => {
  const bild = organisationen(mjolby);

  it('follows the ties of the roles', () => {
    expect(bild.topp?.namn).toBe('Kommunfullmäktige');
    expect(bild.styrelse?.roll.namn).toBe('Kommunstyrelsen');
    expect(namnen(bild.granskning)).toEqual(['Kommunrevisionen']);
    expect(bild.namnder?.grenar).toHaveLength(7);
    const bygg = bild.namnder?.grenar.find(({ namnd }) => namnd.namn.startsWith('Byggnads'));
    expect(namnen(bygg?.under ?? [])).toEqual(['Byggnadskontoret', 'Räddningstjänsten']);
  });

  it('ties no company to fullmäktige that the source does not', () => {
    expect(namnen(bild.bolag)).not.toContain('Stiftelsen Sommen');
    expect(namnen(bild.andra)).toContain('Stiftelsen Sommen');
  });

  it('says that citizens choose only where the handbook does', () => {
    const ord = (bok: typeof mora) =>
      organisationsdelar(bok)[0]!
        .bred()
        .pilar.flatMap(({ text = [] }) => text.map((rad) => rad.text));
    expect(ord(mjolby)).toEqual(['väljer']);
    expect(ord(mora)).toEqual([]);
  });

  it('has the line of managers from the one above them all to the employees', () => {
    expect(chefsled(mjolby).map(({ roll }) => roll.namn)).toEqual([
      'Kommunstyrelsen',
      'Kommundirektör',
      'Förvaltningschef',
      'Avdelningschef',
      'Enhetschef',
      'Medarbetare',
    ]);
  });
});
