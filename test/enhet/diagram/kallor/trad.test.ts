import { describe, expect, it } from 'vitest';
import {
  dokumentkategori,
  dokumentplats,
  dokumenttradet,
  uppat,
} from '../../../../src/diagram/kallor/dokument.ts';
import { malomradet, malplatsen, maltradet } from '../../../../src/diagram/kallor/mal.ts';
import type { Tavla } from '../../../../src/diagram/ritbord/index.ts';
import type { Handbok } from '../../../../src/modell/typer.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

const mjolby = await lasHandbokFran('mjolby');
const mora = await lasHandbokFran('mora');
const BOCKER: [string, Handbok][] = [
  ['mjolby', mjolby],
  ['mora', mora],
];
const lankar = ({ rutor }: Tavla) => rutor.flatMap(({ lank }) => lank ?? []);
const orden = ({ rutor }: Tavla) => rutor.map(({ namn }) => namn);

describe('the goal tree', () => {
  it('shows every goal once, wide and narrow, with its measures', () => {
    const { bred, smal } = maltradet(mjolby);
    for (const bild of [bred(), smal!()]) {
      expect(lankar(bild).sort()).toEqual(mjolby.mal.map((mal) => mal.adress).sort());
      const matt = mjolby.mal.flatMap((mal) => mal.data.matt.map(({ namn }) => namn));
      for (const namn of matt) expect(orden(bild).join('\n')).toContain(namn);
    }
  });

  it('says nothing of a target that the source lacks', () => {
    expect(orden(maltradet(mjolby).bred()).join()).not.toMatch(/saknas|okänd/);
  });

  it('has the vision on top, its areas below, and the goals in them', () => {
    const ord = orden(maltradet(mjolby).smal!());
    expect(ord[0]).toBe('Vision 2025: Världsvan & hemkär');
    const omrade = ord.indexOf('1. En kommun med livskraft');
    expect(omrade).toBeGreaterThan(0);
    const mal = ord.findIndex((ett) => ett.startsWith('1.2 Medborgarnas hälsa ska förbättras'));
    expect(mal).toBeGreaterThan(omrade);
    expect(mal).toBeLessThan(ord.indexOf('2. Invånarna är initiativrika och välutbildade'));
  });

  it('is divided so that the areas together hold all goals in them', () => {
    const visade = mjolby.data.omraden.flatMap((omrade) =>
      lankar(malomradet(mjolby, omrade).bred()),
    );
    expect(visade.sort()).toEqual(
      mjolby.mal
        .filter((mal) => mal.omrade)
        .map((mal) => mal.adress)
        .sort(),
    );
  });

  it('shows a goal with all above and below it, without a link to itself', () => {
    const mal = mjolby.hitta('mal', 'kommunmal-1-1')!;
    const visade = lankar(malplatsen(mal).bred());
    expect(visade).toContain('/mal/vision-2025/');
    expect(visade).not.toContain(mal.adress);
    for (const barn of mal.barn) expect(visade).toContain(barn.adress);
  });
});

describe.each(BOCKER)('the hierarchy of documents in %s', (_, bok) => {
  const adresserna = bok.styrdokument.map((ett) => ett.adress).sort();

  it('shows all documents once, wide and narrow, and a line from each to the one above', () => {
    const { bred, smal } = dokumenttradet(bok);
    for (const bild of [bred(), smal!()]) {
      expect(lankar(bild).sort()).toEqual(adresserna);
      expect(bild.pilar).toHaveLength(bok.styrdokument.filter((ett) => ett.under).length);
    }
  });

  it('is divided into categories that together hold all', () => {
    const visade = bok.data.kategorier.flatMap((kategori) =>
      lankar(dokumentkategori(bok, kategori).bred()),
    );
    expect(visade.sort()).toEqual(adresserna);
  });

  it('shows for each document the way up and what is nearest below', () => {
    for (const dokument of bok.styrdokument) {
      const vantat = [...uppat(dokument), ...dokument.barn].map((ett) => ett.adress);
      expect(lankar(dokumentplats(bok, dokument).bred()).sort(), dokument.id).toEqual(
        vantat.sort(),
      );
    }
  });

  it('tells category by shape and colour, what is not in force by its line, and all of it in the legend', () => {
    const { rutor, texter } = dokumenttradet(bok).bred();
    const ruta = (adress: string) => rutor.find(({ lank }) => lank === adress);
    for (const dokument of bok.styrdokument.filter((ett) => ett.under && ett.kategori)) {
      const lika = bok.styrdokument.find(
        (ett) => ett.under && ett.kategori === dokument.kategori && ett !== dokument,
      );
      expect(ruta(dokument.adress)?.form).toBe(ruta((lika ?? dokument).adress)?.form);
      const galler = ['gällande', 'översyn krävs', 'okänd'].includes(dokument.status);
      expect(ruta(dokument.adress)?.streckad, dokument.id).toBe(!galler);
    }
    const ord = texter.map(({ text }) => text);
    expect(ord).toEqual(expect.arrayContaining(bok.data.kategorier.map(({ namn }) => namn)));
  });

  it('says nothing of what the source does not tell', () => {
    const { rutor } = dokumenttradet(bok).bred();
    expect(rutor.map(({ namn }) => namn).join(' ')).not.toMatch(/okänd|saknas/);
  });
});
