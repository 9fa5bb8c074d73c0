import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { versionssumma } from '../../src/innehall/versionssumma.ts';
import type { VersionData, Versionsblock } from '../../src/schema/versioner.ts';
import { samlaSidor } from '../../src/sok/bygg/samla.ts';
import { textAv } from '../../src/version/index.ts';
import { lasInTrad } from '../../src/webb/byggtrad/oppna.ts';
import { iTillfalligMapp } from '../fall/stod.ts';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { sidorna } from '../stod/sidor.ts';

const dist = provbygge('mjolby');
const sidor = sidorna(dist);
const sida = (adress: string) => {
  const funnen = sidor.find((ett) => ett.adress === adress)?.dokument;
  if (!funnen) throw new Error(`${adress} finns inte.`);
  return funnen;
};
const ord = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const FRYST = '/versioner/2018-12-18/';
const fil = JSON.parse(
  readFileSync('content/mjolby/versioner/2018-12-18.json', 'utf8'),
) as VersionData;

/** The texts that a reader reads: of paragraphs, headings, items and cells. */
function texterna(block: readonly Versionsblock[]): string[] {
  return block.flatMap((ett): string[] => {
    switch (ett.slag) {
      case 'rubrik':
      case 'stycke':
        return [textAv(ett.bitar)];
      case 'lista':
        return texterna(ett.punkter.flat());
      case 'tabell':
        return ett.rader.flat().map(textAv);
      case 'omslutning':
        return texterna(ett.block);
      case 'infogat':
        return [];
    }
  });
}

describe('the decided versions', () => {
  it('stand in a timeline, newest first: who decided, from when to when, and the sum', () => {
    const rader = [...sida('/versioner/').querySelectorAll('.versionslista > li')].map((rad) =>
      ord(rad.textContent),
    );
    expect(rader).toEqual([
      expect.stringMatching(
        /^Ledningssystemet 2018 ?Beslutad av kommunfullmäktige den 18 december 2018, § 194, diarienummer 2018:327\. Gäller från 18 december 2018 och tills vidare\. ?\d+ sidor\. Kontrollsumma [0-9a-f]{12}…$/,
      ),
      expect.stringMatching(
        /^Ledningssystemet 2015 ?Beslutad av kommunfullmäktige den 15 december 2015, diarienummer 2015:68\. Gäller från 15 december 2015 till och med 17 december 2018\. ?Beslutet är känt, men texten finns inte här\. Kontrollsumma [0-9a-f]{12}…$/,
      ),
    ]);
  });

  it('are there with every word, each page under its name, in the order of the text', () => {
    const frysta = sidor.filter(({ adress }) => adress.startsWith(FRYST) && adress !== FRYST);
    const poster = new Map(
      frysta.flatMap(({ dokument }) =>
        [...dokument.querySelectorAll('.fryst-post')].map((del) => [
          del.querySelector('h2')!.id,
          ord(del.textContent),
        ]),
      ),
    );
    expect(poster.size).toBe(fil.poster.length);
    for (const { samling, id, namn, block } of fil.poster) {
      const visat = poster.get(`${samling}-${id}`) ?? '';
      for (const text of [namn, ...texterna(block)])
        expect(visat, `${samling}/${id}`).toContain(ord(text));
    }
  });

  it('say on every page that this is what was decided, and where the present page is', () => {
    const frysta = sidor.filter(
      ({ adress }) => adress.startsWith('/versioner/') && adress.split('/').length > 4,
    );
    expect(frysta.length).toBeGreaterThan(10);
    for (const { adress, dokument } of frysta) {
      expect(ord(dokument.querySelector('.fryst-banderoll')?.textContent), adress).toMatch(
        /^Den beslutade texten\..* Så står det i handboken nu\.$/,
      );
      expect(dokument.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
        'noindex',
      );
    }
  });

  it('can be fetched as files whose sum anyone can count', () => {
    const hamtad = JSON.parse(
      readFileSync(join(dist, 'versioner/2018-12-18.json'), 'utf8'),
    ) as VersionData;
    expect(versionssumma(hamtad)).toBe(fil.sha256);
    expect(sida(FRYST).querySelector('.fryst-summa')?.textContent).toBe(fil.sha256);
  });

  it('are no answers of the search, but for what they are and when they applied', async () => {
    const adresser = await iTillfalligMapp(async (mapp) => {
      cpSync(join(dist, 'versioner'), join(mapp, 'versioner'), { recursive: true });
      const tomt = { poster: [], lagar: [], reserv: [], synonymer: [] };
      return (await samlaSidor(await lasInTrad(mapp), tomt)).map(({ post }) => post.adress);
    });
    expect(adresser).toEqual(['/versioner/', '/versioner/2015-12-15/', FRYST]);
  });

  it.each(['kapitel/kommunfullmaktige', 'roller/kommunstyrelsen', 'arshjul/budgetbeslut'])(
    'are the history of %s',
    (vag) => {
      const historik = sida(`/${vag}/`).querySelector('.historik');
      expect(ord(historik?.textContent)).toMatch(
        /^Historik ?Ledningssystemet 2018, beslutad den 18 december 2018: /,
      );
      const adress = historik?.querySelector('a')?.getAttribute('href') ?? '';
      const [frysta = '', ankare = ''] = adress.split('#');
      expect(ankare).toBe(vag.replace('/', '-'));
      expect(sida(frysta).getElementById(ankare)).not.toBeNull();
    },
  );

  it('have no page of changes where the one before has no text', () => {
    expect(existsSync(join(dist, 'versioner/2018-12-18/andringar'))).toBe(false);
  });
});
