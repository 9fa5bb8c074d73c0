import { describe, expect, it } from 'vitest';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { delton } from '../../../src/modell/delton.ts';
import { sidansUppgifter } from '../../../src/modell/sidans-uppgifter.ts';
import { sidmenyFor, sidmenyForDel, type Sidmeny } from '../../../src/modell/sidmeny.ts';
import { slagnamn } from '../../../src/modell/slagnamn.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const bok = byggHandbok(litenHandbok());
const mjolby = await lasHandbokFran('mjolby');
const mora = await lasHandbokFran('mora');

const namnen = ({ grupper }: Sidmeny) => grupper.map(({ namn }) => namn);
const rader = ({ grupper }: Sidmeny) =>
  grupper.flatMap((grupp) => grupp.rader.map(({ nod }) => nod.id));

describe('the menu beside a page', () => {
  it('of a chapter is its branch, and the other parts by name', () => {
    const meny = sidmenyFor(bok, bok.hitta('kapitel', 'namnder')!);
    expect(meny.namn).toBe('Kapitel');
    expect(rader(meny)).toEqual(['organisation', 'fullmaktige', 'namnder']);
    expect(namnen(meny)).toEqual(bok.delar.map(({ namn }) => namn));
  });

  it('of a part is its top chapters', () => {
    const del = bok.delar.find(({ kapitel }) => kapitel.some(({ id }) => id === 'organisation'))!;
    expect(rader(sidmenyForDel(bok, del))).toEqual(['organisation']);
  });

  it.each([
    ['roller', 'kommunstyrelsen', 'kommunrevisionen'],
    ['mal', 'kommunmal-1-1', 'kommunmal-1-2'],
    ['processer', 'planering', 'uppfoljning'],
    ['ordlista', 'policy', 'process'],
    ['styrdokument', 'upphandlingspolicy', 'vision-2025'],
    ['popular', 'namnder', 'kommunstyrelsen'],
    ['utbildning', 'vem-beslutar', 'den-roda-traden'],
  ] as const)('of one of %s has its siblings', (samling, id, syskon) => {
    const nod = mjolby.hitta(samling, id)!;
    const visas = rader(sidmenyFor(mjolby, nod));
    expect(visas).toContain(id);
    expect(visas).toContain(syskon);
    expect(visas.length).toBeLessThanOrEqual(14);
  });

  it('of an event has its month open, and no month without events', () => {
    const meny = sidmenyFor(mjolby, mjolby.hitta('arshjul', 'delarsrapport')!);
    expect(meny.grupper.filter((grupp) => grupp.rader.length > 0).map(({ namn }) => namn)).toEqual([
      'Augusti',
    ]);
    const tomma = new Set(mjolby.arshjul.map(({ manad }) => manad));
    expect(meny.grupper.filter(({ namn }) => namn !== 'Övrigt').length).toBe(
      [...tomma].filter((manad) => manad !== undefined).length,
    );
  });

  it('does not grow with the collection, and holds the page itself', () => {
    const manga = litenHandbok();
    manga.poster.push(
      ...Array.from({ length: 300 }, (_, nr) =>
        post('ordlista', `ord-${nr}`, { term: `ord ${nr}`, betydelse: 'B.' }),
      ),
    );
    const stor = byggHandbok(manga);
    const visas = rader(sidmenyFor(stor, stor.hitta('ordlista', 'ord-299')!));
    expect(visas).toHaveLength(14);
    expect(visas).toContain('ord-299');
  });

  it('can be made for every page of the handbook, with one row for the page', () => {
    for (const samling of ['roller', 'styrdokument', 'malkedja', 'mal', 'arshjul'] as const)
      for (const nod of mjolby[samling])
        expect(rader(sidmenyFor(mjolby, nod)).filter((id) => id === nod.id)).toEqual([nod.id]);
  });
});

describe('the facts beside a page', () => {
  it('of a chapter begin with who decided the text', () => {
    const [forst] = sidansUppgifter(mjolby, mjolby.hitta('kapitel', 'namnder')!);
    expect(forst?.etikett).toBe('Beslutat');
    expect(forst?.varden.map(({ text }) => text)).toEqual([
      'Kommunfullmäktige (KF)',
      '18 december 2018, § 194',
    ]);
  });

  it('say nothing of a paragraph that is not known', () => {
    const [forst] = sidansUppgifter(mora, mora.hitta('kapitel', 'om-styrsystemet')!);
    expect(forst?.varden.at(-1)?.text).toBe('25 februari 2020');
  });

  it('gather what the source does not tell in one row, last', () => {
    const uppgifter = sidansUppgifter(mjolby, mjolby.hitta('styrdokument', 'avfallstaxa')!);
    expect(uppgifter.at(-1)?.etikett).toBe('Saknas i källan');
    expect(uppgifter.at(-1)?.varden.map(({ text }) => text)).toContain('beslutsdatum');
    expect(uppgifter.flatMap(({ varden }) => varden).some((varde) => varde.saknas)).toBe(false);
  });
});

describe('what a page is about', () => {
  it('is said in its reader’s words', () => {
    expect(slagnamn(mjolby.hitta('arshjul', 'rambeslut')!, mjolby)).toBe(
      'Händelse i årshjulet: planering',
    );
    expect(slagnamn(mjolby.hitta('roller', 'miljonamnden')!, mjolby)).toBe('Nämnd');
    expect(slagnamn(mjolby.hitta('kapitel', 'namnder')!, mjolby)).toBeUndefined();
  });
});

describe('the tint of a part', () => {
  it('differs from its neighbours', () => {
    const toner = mjolby.delar.map((del) => delton(mjolby, del));
    toner.slice(1).forEach((ton, nr) => expect(ton).not.toBe(toner[nr]));
  });
});
