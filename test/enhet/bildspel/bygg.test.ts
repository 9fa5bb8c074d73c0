import { describe, expect, it } from 'vitest';
import { bildspelFor, bildspelHela } from '../../../src/bildspel/bygg/index.ts';
import type { Diabild, Diabildsdel } from '../../../src/bildspel/typer.ts';
import { byggHandbok } from '../../../src/modell/handbok.ts';
import { litenHandbok, post } from '../../stod/liten-handbok.ts';

const FRAMSIDA = {
  titel: 'Vem gör vad?',
  ordning: 1,
  minuter: 10,
  sammanfattning: 'Du lär dig vem som gör vad.',
};

/** The slides of a module with such front matter and text, in a small handbook. */
function bilderna(text: string, data: object = {}): Diabild[] {
  return spelet(text, data).diabilder;
}

function spelet(text: string, data: object = {}) {
  const ra = litenHandbok();
  ra.poster.push(
    post('scenarier', 'ramen', SCENARIO),
    post('utbildning', 'm', { ...FRAMSIDA, ...data }, text),
  );
  const bok = byggHandbok(ra);
  return bildspelFor(bok, bok.utbildning[0]!);
}

/** A row a slide, without the first and the last. */
const rubriker = (bilder: Diabild[]) => bilder.slice(1, -1).map(({ rubrik }) => rubrik);
const punkterI = (bild: Diabild | undefined) =>
  bild?.delar.flatMap((del) => (del.slag === 'punkter' ? del.punkter : [])) ?? [];
const delarI = (bild: Diabild | undefined, slag: Diabildsdel['slag']) =>
  bild?.delar.filter((del) => del.slag === slag) ?? [];

const SCENARIO = {
  titel: 'Ramen ändras',
  ordning: 1,
  minuter: 7,
  sammanfattning: 'Nämnden får mindre.',
  steg: [
    {
      id: 'borjan',
      berattelse: 'Det är juni. Ramen är en miljon lägre.',
      fraga: 'Vad gör ni?',
      val: [
        { text: 'Väntar.', utfall: 'fel', foljd: 'Hösten blir dyr.' },
        { text: 'Räknar om.', utfall: 'bra', foljd: 'Ni vet var ni står.' },
      ],
    },
  ],
  handboken: [{ text: 'Nämnden fördelar ramen.', lank: 'kapitel:mal' }],
};

describe('the slide show of a module', () => {
  it('begins with its title and ends with where to read on', () => {
    const [forst, ...resten] = bilderna('Inledning.', { kapitel: ['mal'] });
    expect(forst).toMatchObject({ nummer: 1, slag: 'titel', rubrik: 'Vem gör vad?' });
    expect(forst?.anteckningar).toEqual(['Du lär dig vem som gör vad.', 'Inledning.']);
    expect(resten.at(-1)).toMatchObject({ slag: 'slut', rubrik: 'Läs vidare' });
    expect(delarI(resten.at(-1), 'lankar')[0]).toMatchObject({
      lankar: [{ adress: '/utbildning/m/' }, { namn: 'mal', adress: '/kapitel/mal/' }],
    });
  });

  it('shows the goals, each a point', () => {
    const bild = bilderna('', { mal: ['räkna', 'läsa'] })[1];
    expect(bild).toMatchObject({ slag: 'mål', rubrik: 'Efter modulen kan du' });
    expect(punkterI(bild)).toEqual(['räkna', 'läsa']);
  });

  it('shows what a section says in short, and keeps its text for the speaker, with links as words', () => {
    const text =
      '## Ramen\n\nNämnden får en [ram](roll:fullmaktige).\n\n- En lista.\n\n<Not>\n\nHemligt.\n\n</Not>\n\n<Kortsagt>\n\n- Ramen *räcker*.\n- Den delas.\n\n</Kortsagt>';
    const bild = bilderna(text)[1];
    expect(bild).toMatchObject({
      slag: 'innehåll',
      rubrik: 'Ramen',
      kalla: { namn: 'Ramen', adress: '/utbildning/m/#ramen' },
    });
    expect(punkterI(bild)).toEqual(['Ramen räcker.', 'Den delas.']);
    expect(bild?.anteckningar).toEqual(['Nämnden får en ram.', '– En lista.']);
  });

  it('takes the first list where a section has nothing in short', () => {
    const bild = bilderna('## Led\n\nSå här:\n\n1. Vision\n2. Mål\n\nSlut.')[1];
    expect(bild?.delar).toEqual([{ slag: 'punkter', punkter: ['Vision', 'Mål'], numrerade: true }]);
    expect(bild?.anteckningar).toEqual(['Så här:', 'Slut.']);
  });

  it('takes whole sentences where there is no list: a short one of each paragraph', () => {
    const lang = `Det här är en ${'mycket '.repeat(14)}lång mening.`;
    expect(punkterI(bilderna(`## Så\n\n${lang} Kort. Mer.\n\n${lang}`)[1])).toEqual([
      'Kort.',
      lang,
    ]);
  });

  it('goes on to a second slide when the list is long, about as long as the first', () => {
    const lista = [1, 2, 3, 4, 5, 6].map((nr) => `- Punkt ${nr}`).join('\n');
    const bilder = bilderna(`## Lista\n\nText.\n\n${lista}`);
    expect(rubriker(bilder)).toEqual(['Lista', 'Lista (2)']);
    expect(punkterI(bilder[1])).toHaveLength(3);
    expect(bilder[1]?.anteckningar).toEqual(['Text.']);
    expect(bilder[2]?.anteckningar).toEqual([]);
  });

  it('sets few words larger, on all slides of a list or on none; a question never, nor a table', () => {
    const storre = (text: string, data?: object) =>
      bilderna(text, data)
        .slice(1, -1)
        .map((bild) => bild.storre ?? false);
    const lang = 'Ett ganska långt ord om kommunen '.repeat(3);
    expect(storre('## Få\n\n- Ett.\n- Två.')).toEqual([true]);
    expect(storre(`## Många\n\n${`- ${lang}\n`.repeat(4)}`)).toEqual([false]);
    expect(storre('## Tal\n\n| År |\n| --- |\n| 2018 |')).toEqual([false]);
    const svar = [
      { text: 'Ja', ratt: true },
      { text: 'Nej', varfor: 'Så är det.' },
    ];
    const fragor = [{ fraga: 'Hur?', svar, forklaring: 'Så.', lank: 'kapitel:mal' }];
    expect(storre('Text.', { fragor })).toEqual([false, false]);
  });

  it('goes on to a second slide when the points are many lines', () => {
    const punkt = `- ${'Ett ganska långt ord om kommunen '.repeat(6)}.`;
    expect(rubriker(bilderna(`## Långt\n\n${`${punkt}\n`.repeat(4)}`)).length).toBeGreaterThan(1);
  });

  it('makes a table a slide of real cells, and parts a long one between rows', () => {
    const tabell = (rader: number) =>
      `## Tal\n\n| År | Mål |\n| --- | --- |\n${'| 2018 | [Ett](roll:fullmaktige) |\n'.repeat(rader)}`;
    const [, bild] = bilderna(tabell(2));
    const rad = ['2018', 'Ett'];
    expect(bild?.delar).toEqual([{ slag: 'tabell', huvud: ['År', 'Mål'], rader: [rad, rad] }]);
    expect(rubriker(bilderna(tabell(16)))).toEqual(['Tal', 'Tal (2)']);
    const [, forst, ...mer] = bilderna(tabell(60));
    expect(mer).toHaveLength(1);
    expect(delarI(forst, 'text')[0]).toMatchObject({
      text: expect.stringMatching(/^De första \d+ av 60\. Alla står i handboken\.$/) as string,
    });
  });

  it('makes a component that draws a slide with its drawing, and one that lists a table', () => {
    const bilder = bilderna(
      '## Året\n\nSå ser det ut.\n\n<Handelser visar="budget" />\n\n<Malkedja />',
    );
    expect(delarI(bilder[1], 'tabell')).toHaveLength(1);
    expect(bilder[1]?.anteckningar).toEqual(['Så ser det ut.']);
    expect(bilder[2]?.delar).toEqual([
      {
        slag: 'figur',
        bild: { slag: 'diagram', diagram: 'malkedjan' },
        alt: expect.stringContaining(' ') as string,
      },
    ]);
  });

  it('makes an exercise a slide with how long it takes, and adds that to the time', () => {
    const text =
      '## Gör\n\n<Ovning titel="Räkna" minuter="10">\n\nTa fram budgeten.\n\n1. Läs.\n2. Räkna.\n\n</Ovning>';
    const spel = spelet(text);
    expect(spel.diabilder[1]).toMatchObject({ slag: 'övning', rubrik: 'Övning: Räkna' });
    expect(spel.diabilder[1]?.delar).toEqual([
      { slag: 'text', text: '10 minuter' },
      { slag: 'text', text: 'Ta fram budgeten.' },
      { slag: 'punkter', punkter: ['Läs.', 'Räkna.'], numrerade: true },
    ]);
    expect(spel.minuter).toBe(3 + 10);
  });

  it('shows a case as it begins, and tells the speaker what comes of each choice', () => {
    const bild = bilderna('', { scenarier: ['ramen'] })[1];
    expect(bild).toMatchObject({ slag: 'samtal', rubrik: 'Ramen ändras' });
    expect(punkterI(bild)).toEqual(['Väntar.', 'Räknar om.']);
    expect(bild?.anteckningar).toContain('Val 2 (bra): Ni vet var ni står.');
    expect(bild?.anteckningar).toContain('Handboken: Nämnden fördelar ramen.');
  });

  it('gives headings that differ', () => {
    const bilder = bilderna('## Samma\n\nEtt.\n\n## Samma\n\nTvå.', { samtal: ['Varför?'] });
    expect(new Set(bilder.map(({ rubrik }) => rubrik)).size).toBe(bilder.length);
    expect(bilder.map(({ nummer }) => nummer)).toEqual(bilder.map((_, nr) => nr + 1));
  });
});

describe('the questions of a module', () => {
  const fraga = (mer: object) =>
    bilderna('', { fragor: [{ fraga: 'Vad?', forklaring: 'Därför.', ...mer }] }).slice(1, 3);

  it('are asked with numbered answers, then answered with the key and why', () => {
    const svar = [{ text: 'Ett.' }, { text: 'Två.', ratt: true }, { text: 'Tre.', ratt: true }];
    const [stalld, besvarad] = fraga({ svar, lank: 'kapitel:mal#del' });
    expect(stalld).toMatchObject({ slag: 'fråga', rubrik: 'Fråga' });
    expect(punkterI(stalld)).toEqual(['Ett.', 'Två.', 'Tre.']);
    expect(stalld?.anteckningar).toEqual(['Svar 2: Två.', 'Svar 3: Tre.', 'Därför.']);
    expect(besvarad).toMatchObject({ slag: 'svar', kalla: { adress: '/kapitel/mal/#del' } });
    expect(punkterI(besvarad)).toEqual(['Svar 2: Två.', 'Svar 3: Tre.']);
    expect(delarI(besvarad, 'text')).toContainEqual({ slag: 'text', text: 'Därför.' });
  });

  it('of order are asked in another order than the right one', () => {
    const [stalld, besvarad] = fraga({ ordna: ['Vision', 'Mål', 'Budget'] });
    expect(punkterI(stalld)).toEqual(['Budget', 'Mål', 'Vision']);
    expect(punkterI(besvarad)).toEqual(['Vision', 'Mål', 'Budget']);
    expect(punkterI(fraga({ ordna: ['Ett', 'Tre', 'Två'] })[0])).toEqual(['Två', 'Tre', 'Ett']);
  });

  it('of pairs are asked with letters, and answered with the pairs together', () => {
    const para = [
      { vad: 'Skatt', med: 'november' },
      { vad: 'Ram', med: 'juni' },
      { vad: 'Bokslut', med: 'april' },
    ];
    const [stalld, besvarad] = fraga({ para });
    expect(delarI(stalld, 'tabell')[0]).toMatchObject({
      rader: [
        ['1. Skatt', 'A. april'],
        ['2. Ram', 'B. juni'],
        ['3. Bokslut', 'C. november'],
      ],
    });
    expect(stalld?.anteckningar).toContain('1 och C: Skatt – november');
    expect(delarI(besvarad, 'tabell')[0]).toMatchObject({
      rader: [
        ['Skatt', 'november'],
        ['Ram', 'juni'],
        ['Bokslut', 'april'],
      ],
    });
  });
});

describe('the whole in twenty minutes', () => {
  const hela = (antal: number, text: string) => {
    const ra = litenHandbok();
    for (let nr = 1; nr <= antal; nr++)
      ra.poster.push(
        post(
          'utbildning',
          `m${nr}`,
          { ...FRAMSIDA, titel: `M${nr}`, ordning: nr, mal: ['läsa'] },
          text,
        ),
      );
    ra.poster.push(post('utbildning', 'gren', { ...FRAMSIDA, gren: 'chef', mal: ['leda'] }));
    const steg = Array.from({ length: 60 }, (_tom, nr) => ({ id: `s${nr}`, titel: `Gör ${nr}` }));
    const fakta = { titel: 'Lång', sammanfattning: 'Lång.', borjar: 'Nu.', slutar: 'Sen.', steg };
    ra.poster.push(post('processer', 'lang', fakta));
    return bildspelHela(byggHandbok(ra));
  };

  it('is not made of a single module', () => {
    expect(hela(1, '')).toBeUndefined();
  });

  it('takes the same from each module that all read, in rounds, while there is time', () => {
    const rader = (antal: number) =>
      hela(antal, '## Ett\n\nA.\n\n## Två\n\nB.')?.diabilder.map(({ rubrik }) => rubrik);
    expect(rader(2)).toEqual([
      'Det viktigaste på 20 minuter',
      'M1',
      'Två',
      'M2',
      'Två (2)',
      'Läs vidare',
    ]);
    // Nine give two slides each; of ten there is room for one each.
    expect(rader(9)).toHaveLength(20);
    expect(rader(10)).toHaveLength(12);
  });

  it('does not begin a module with where a drawing is that has no room on a slide', () => {
    const text = '## Vägen\n\n<Process id="lang" />\n\n## Två\n\nB.';
    expect(hela(2, text)?.diabilder.map(({ delar }) => delar[0]?.slag)).toEqual([
      'text',
      'punkter',
      'punkter',
      'lankar',
    ]);
  });

  it('shows no drawing twice: the next module shows something else', () => {
    const visade = hela(2, '## Ett\n\nA.\n\nB.\n\n<Malkedja />')?.diabilder.filter(({ delar }) =>
      delar.some(({ slag }) => slag === 'figur'),
    );
    expect(visade).toHaveLength(1);
  });
});
