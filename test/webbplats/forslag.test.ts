import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { lasTabell } from '../../src/cli/sokprov/nod.ts';
import { sidorna } from '../stod/sidor.ts';

const MARKE = 'Förslag – inte beslutat';

describe('Motala, a handbook that is a proposal', () => {
  const sidor = sidorna(provbygge('motala'));

  it('says so at the head of every page, and who proposes it to whom', () => {
    const rader = sidor.map(({ adress, dokument }) => ({
      adress,
      text: dokument.querySelector('.forslagsrad')?.textContent.replace(/\s+/g, ' ').trim(),
    }));
    const ratt = `${MARKE}. Från kommunstyrelsen till kommunfullmäktige, skrivet av kommunledningsförvaltningen den 29 mars 2010, diarienummer 09/KS 0334.`;
    expect(rader.filter(({ text }) => text !== ratt)).toEqual([]);
  });

  it('says so in its foot, a sentence at a time', () => {
    const foten = (sida = sidor[0]) => sida?.dokument.querySelector('.sidfot > p')?.textContent;
    expect(foten()).toMatch(/ett förslag från .*, diarienummer 09\/KS 0334\.\s*$/);
    expect(foten(sidorna(provbygge('mjolby'))[0])).toMatch(/2018:327\. Ansvarar/);
  });

  it('says so in the title of every page', () => {
    const utan = sidor.filter(({ dokument }) => !dokument.title.includes('(förslag)'));
    expect(utan.map(({ adress }) => adress)).toEqual([]);
  });

  it('says so in what is copied as a citation', () => {
    const hanvisningar = sidor.flatMap(({ dokument }) =>
      [...dokument.querySelectorAll('[data-hanvisning]')].map((ett) =>
        ett.getAttribute('data-hanvisning'),
      ),
    );
    expect(hanvisningar.length).toBeGreaterThan(100);
    expect(hanvisningar.filter((ett) => !ett?.includes('(förslag)'))).toEqual([]);
  });

  it('calls nothing decided or in force because of the proposal', () => {
    const texter = sidor.map(({ adress, dokument }) => ({
      adress,
      text: dokument.querySelector('main')?.textContent ?? '',
      statusar: [...dokument.querySelectorAll('.status')].map((ett) => ett.textContent),
    }));
    const utom = texter.filter(({ adress }) => !adress.startsWith('/redaktor/'));
    expect(utom.flatMap(({ statusar }) => statusar)).not.toContain('gällande');
    expect(utom.filter(({ text }) => text.includes('beslutade originalet'))).toEqual([]);
  });

  it('says so in the head of the printed pages and in the names of the feeds', () => {
    const dist = provbygge('motala');
    expect(readFileSync(join(dist, 'utskrift', 'sidmallar.css'), 'utf8')).toContain(MARKE);
    const floden = readdirSync(join(dist, 'kalender')).filter((fil) => fil.endsWith('.ics'));
    expect(floden.length).toBeGreaterThan(5);
    for (const fil of floden)
      expect(readFileSync(join(dist, 'kalender', fil), 'utf8'), fil).toContain('(förslag)');
  });

  it('leads from each chapter to what was said of it, and back', () => {
    const hitta = (adress: string) => sidor.find((sida) => sida.adress === adress)!.dokument;
    const kapitel = hitta('/kapitel/konkurrenshantering/');
    const lank = kapitel.querySelector('section[aria-labelledby=sidans-synpunkter] a');
    expect(lank?.getAttribute('href')).toBe('/h/motala/utvardering/rm-06-konkurrenshantering/');
    const synpunkt = hitta('/utvardering/rm-06-konkurrenshantering/');
    expect(
      synpunkt.querySelector('.fore-efter a[href="/h/motala/kapitel/konkurrenshantering/"]'),
    ).not.toBeNull();
  });

  it('counts what was said by how far it came', () => {
    const { dokument } = sidor.find((sida) => sida.adress === '/utvardering/')!;
    const antal = [...dokument.querySelectorAll('main section h2')].map((rubrik) =>
      Number(/\((\d+)\)/.exec(rubrik.textContent)?.[1]),
    );
    expect(antal.reduce((summa, ett) => summa + ett, 0)).toBe(15);
    expect(dokument.querySelector('main')?.textContent).toContain('Vad blev det av remissen?');
  });
});

describe.each(['mjolby', 'mora'])('%s, a handbook that is decided', (namn) => {
  it('says nothing of the kind', () => {
    const med = sidorna(provbygge(namn)).filter(
      ({ adress, html }) => !adress.startsWith('/forslag/') && html.includes('forslagsrad'),
    );
    expect(med.map(({ adress }) => adress)).toEqual([]);
  });
});

describe("Mjölby's proposal to change the decided text", () => {
  const sidor = sidorna(provbygge('mjolby'));
  const foreslagna = sidor.filter(({ adress }) => /^\/forslag\/[a-z]+\/./.test(adress));

  it('says on each of its pages that nothing is decided, and leads to what is', () => {
    expect(foreslagna.length).toBeGreaterThan(20);
    for (const { adress, dokument } of foreslagna) {
      const rad = dokument.querySelector('.forslagsrad');
      expect(rad?.textContent, adress).toContain('Förslag – inte beslutat.');
      expect(rad?.querySelector('a[href="/forslag/"]'), adress).not.toBeNull();
      expect(dokument.querySelector('meta[name="robots"]'), adress).not.toBeNull();
    }
  });

  it('is told of among the tools of the decided page, which says what it said before', () => {
    const sida = sidor.find(({ adress }) => adress === '/roller/strategiska-natverk/');
    const text = sida?.dokument.querySelector('main')?.textContent;
    expect(text).toContain('Förslag att ändra sidan, inte beslutat');
    expect(text).not.toContain('Analys: förklarar varför kommunmålen nås eller inte.');
    const pekar = sidor.filter(
      ({ adress, html }) =>
        !adress.startsWith('/forslag/') && html.includes('/forslag/arshjul/omv'),
    );
    expect(pekar).toEqual([]);
  });

  it('is not searched with what is decided', async () => {
    const titlar = async (mapp: string) =>
      (await lasTabell(`${provbygge('mjolby')}/${mapp}`)).sidor.map(([, titel]) => titel);
    expect(await titlar('')).not.toContain('Omvärldsanalysen blir klar');
    expect(await titlar('forslag/')).toContain('Omvärldsanalysen blir klar');
  });
});
