import { describe, expect, it } from 'vitest';
import {
  dokumentkategorigraf,
  dokumentplatsgraf,
  dokumenttradgraf,
  uppat,
} from '../../../../src/diagram/kallor/dokument.ts';
import { figurgraf, omradesgraf } from '../../../../src/diagram/kallor/figur.ts';
import type { Graf, Pil } from '../../../../src/diagram/kallor/graf.ts';
import { malomradegraf, malplatsgraf, maltradgraf } from '../../../../src/diagram/kallor/mal.ts';
import { malkedjegraf } from '../../../../src/diagram/kallor/malkedja.ts';
import {
  organisationsdelar,
  organisationsgraf,
} from '../../../../src/diagram/kallor/organisation.ts';
import { processgraf, processpelargraf } from '../../../../src/diagram/kallor/process.ts';
import type { Handbok } from '../../../../src/modell/typer.ts';
import { lasHandbokFran } from '../../../stod/las-handbok.ts';

const mjolby = await lasHandbokFran('mjolby');
const mora = await lasHandbokFran('mora');
const BOCKER: [string, Handbok][] = [
  ['mjolby', mjolby],
  ['mora', mora],
];

/** What a picture holds, as a reader sees it: "a → b (text)". */
function pilarIOrd(graf: Graf): string[] {
  const namn = (id: string) =>
    graf.rutor.find((ruta) => ruta.id === id)?.rader[0] ??
    graf.grupper?.find((ett) => ett.id === id)?.titel ??
    id;
  const text = ({ text: ord }: Pil) => (ord ? ` (${ord})` : '');
  return graf.pilar.map((pil) => `${namn(pil.fran)} → ${namn(pil.till)}${text(pil)}`);
}

const adresser = (graf: Graf) => graf.rutor.flatMap(({ lank }) => lank ?? []);

describe.each(BOCKER)('målkedjan i %s', (_, bok) => {
  const graf = malkedjegraf(bok);

  it('har en rad för varje nivå med beslutande, inflöden och uppföljning', () => {
    expect(graf.grupper).toHaveLength(bok.malkedja.length);
    for (const [plats, niva] of bok.malkedja.entries()) {
      const rad = graf.rutor.filter((ruta) => ruta.grupp === `r${plats}`);
      const beslutande = Math.max(niva.data.beslutasAv.length, 1);
      expect(rad, niva.id).toHaveLength(beslutande + niva.data.infloden.length + 2);
      expect(rad.map(({ lank }) => lank)).toContain(niva.adress);
    }
  });

  it('leder uppifrån och ned, och återkopplar uppåt', () => {
    const kedja = bok.malkedja.filter((niva) => !niva.data.sidoniva);
    const mellan = graf.pilar.filter(({ fran, till }) => /^r\d/.test(fran) && /^r\d/.test(till));
    expect(mellan.filter(({ slag }) => slag === undefined)).toHaveLength(kedja.length - 1);
    const ater = bok.malkedja.flatMap((niva) => niva.data.aterkoppling);
    expect(mellan.filter(({ slag }) => slag === 'streckad')).toHaveLength(ater.length);
  });
});

describe('målkedjans former', () => {
  it('ställer Mjölbys värdegrund bredvid kedjan', () => {
    expect(
      malkedjegraf(mjolby).grupper?.filter(({ titel }) => titel === 'Bredvid kedjan'),
    ).toHaveLength(1);
  });
  it('ritar Moras åtta nivåer utan att någon står bredvid', () => {
    expect(malkedjegraf(mora).grupper).toHaveLength(8);
    expect(malkedjegraf(mora).pilar.some(({ slag }) => slag === 'ordning')).toBe(false);
  });
});

describe('målträdet', () => {
  it('visar varje mål och mått', () => {
    const graf = maltradgraf(mjolby);
    expect(adresser(graf).sort()).toEqual(mjolby.mal.map((mal) => mal.adress).sort());
    expect(graf.rutor.filter(({ id }) => id.startsWith('i-'))).toHaveLength(
      mjolby.mal.filter((mal) => mal.data.matt.length > 0).length,
    );
  });

  it('går från vision över område till mål', () => {
    const rader = pilarIOrd(maltradgraf(mjolby));
    expect(rader).toContain('Vision 2025: Världsvan & hemkär → 1. En kommun med livskraft');
    expect(rader).toContain('1. En kommun med livskraft → 1.2 Medborgarnas hälsa ska förbättras');
  });

  it('delas upp så att områdena tillsammans rymmer alla mål i dem', () => {
    const visade = mjolby.data.omraden.flatMap((omrade) => adresser(malomradegraf(mjolby, omrade)));
    expect(visade.sort()).toEqual(
      mjolby.mal
        .filter((mal) => mal.omrade)
        .map((mal) => mal.adress)
        .sort(),
    );
  });

  it('visar ett mål med allt ovanför och under, utan länk till sig självt', () => {
    const mal = mjolby.hitta('mal', 'kommunmal-1-1')!;
    const visade = adresser(malplatsgraf(mal));
    expect(visade).toContain('/mal/vision-2025/');
    expect(visade).not.toContain(mal.adress);
    for (const barn of mal.barn) expect(visade).toContain(barn.adress);
  });
});

describe.each(BOCKER)('dokumenthierarkin i %s', (_, bok) => {
  it('visar alla dokument och en linje från vart och ett till det ovanför', () => {
    const graf = dokumenttradgraf(bok);
    expect(adresser(graf).sort()).toEqual(bok.styrdokument.map((ett) => ett.adress).sort());
    expect(graf.pilar).toHaveLength(bok.styrdokument.filter((ett) => ett.under).length);
  });

  it('delas i kategorier som tillsammans rymmer alla', () => {
    const visade = bok.data.kategorier.flatMap((kategori) =>
      adresser(dokumentkategorigraf(bok, kategori)),
    );
    expect(visade.sort()).toEqual(bok.styrdokument.map((ett) => ett.adress).sort());
  });

  it('visar för varje dokument vägen upp och det närmast under', () => {
    for (const dokument of bok.styrdokument) {
      const vantat = [...uppat(dokument), ...dokument.barn].map((ett) => ett.adress);
      expect(adresser(dokumentplatsgraf(dokument)).sort(), dokument.id).toEqual(vantat.sort());
    }
  });
});

describe.each(BOCKER)('organisationen i %s', (_, bok) => {
  const delar = organisationsdelar(bok);

  it('delas så att varje roll står i just en del', () => {
    const roller = delar.flatMap((del) => del.roller);
    expect(roller).toHaveLength(bok.roller.length);
    expect(new Set(roller).size).toBe(bok.roller.length);
  });

  it('ritar varje roll, och pilar bara mellan det som ritas', () => {
    for (const del of delar) {
      const graf = organisationsgraf(del);
      for (const roll of del.roller) expect(adresser(graf)).toContain(roll.adress);
      const ider = new Set([...graf.rutor, ...(graf.grupper ?? [])].map(({ id }) => id));
      for (const { fran, till } of graf.pilar)
        expect([ider.has(fran), ider.has(till)]).toEqual([true, true]);
    }
  });
});

describe('organisationens band', () => {
  const politiken = organisationsgraf(organisationsdelar(mjolby)[0]!);

  it('drar ett gemensamt band en gång, till ramen om dem som delar det', () => {
    const rader = pilarIOrd(politiken);
    expect(rader).toContain('Kommunfullmäktige (KF) → Nämnder (utser)');
    expect(rader).toContain('Nämnder → Kommunstyrelsen (KS) (rapporterar till)');
    expect(rader).not.toContain('Kommunfullmäktige (KF) → Tekniska nämnden (utser)');
  });

  it('säger vem som leder', () => {
    expect(pilarIOrd(politiken)).toContain(
      'Fullmäktiges presidium → Kommunfullmäktige (KF) (leder)',
    );
  });

  it('märker den som står utanför delen', () => {
    const utanfor = politiken.rutor.filter(({ klass }) => klass === 'annan');
    expect(utanfor.map(({ rader }) => rader[0])).toEqual(['Medborgare']);
  });
});

describe('processer', () => {
  const process = mjolby.hitta('processer', 'styrdokumentens-vag')!;

  it('har en bana för varje aktör och ett steg i taget', () => {
    const graf = processgraf(process);
    expect(graf.grupper?.map(({ titel }) => titel)).toContain('Kommunfullmäktige');
    expect(graf.rutor).toHaveLength(process.data.steg.length);
    expect(
      graf.rutor.filter(({ klass }) => klass === 'beslut').map(({ rader }) => rader[0]),
    ).toContain('5 Beslutar om VAD-dokumentet');
  });

  it('skriver villkoret på vägen, och drar vägar tillbaka streckade', () => {
    const graf = processgraf(process);
    expect(pilarIOrd(graf)).toContain(
      '2 Skriver förslag → 3 Hämtar synpunkter (om det är ett VAD-dokument)',
    );
    const tillbaka = graf.pilar
      .filter(({ slag }) => slag === 'streckad')
      .map(({ fran, till }) => [fran, till]);
    expect(tillbaka).toEqual([
      ['s8', 's7'],
      ['s8', 's1'],
    ]);
  });

  it('visar i den smala bilden vem som gör varje steg', () => {
    const graf = processpelargraf(process);
    expect(graf.grupper).toBeUndefined();
    expect(graf.rutor[0]).toMatchObject({
      rader: ['Nämnderna', '1 Ser ett behov', 'när som helst'],
      namnrad: 1,
    });
  });
});

describe('figurer', () => {
  const figur = (id: string) => figurgraf(mjolby.data.figurer.find((ett) => ett.id === id)!);

  it('sluter en cykel', () => {
    expect(pilarIOrd(figur('forbattringshjulet')).at(-1)).toBe('Förbättra → Planera');
  });
  it('lägger samman delar till en summa', () => {
    expect(pilarIOrd(figur('budgetens-delar'))).toContain('Årsbudget → Totalbudget');
  });
  it('delar en helhet, och säger kriteriet för en del i en modell', () => {
    const graf = figur('resursmodellen');
    expect(pilarIOrd(graf)).toContain('Nämndens driftram → Demografi');
    expect(graf.rutor.at(-1)?.rader).toContain('Kriterium: politiskt beslut');
  });
  it('ställer två sidor mot varandra i datats ordning', () => {
    const graf = figur('vad-och-hur');
    expect(graf.rutor.map(({ grupp }) => grupp)).toEqual(['v', 'o', 'v', 'o']);
    expect(graf.pilar).toContainEqual({ fran: 'd0', till: 'd2', slag: 'ordning' });
  });
  it('visar områdena med det de rymmer', () => {
    const graf = omradesgraf(mjolby)!;
    expect(graf.rutor[0]).toMatchObject({ rader: ['Vision'], lank: '/malkedja/vision/' });
    expect(graf.rutor.map(({ rader }) => rader[0])).toContain('Hälsa och levnadsstandard');
  });
});
