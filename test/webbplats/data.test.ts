import Ajv from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { provbygge } from '../stod/byggd-webbplats.ts';
import { sidorna } from '../stod/sidor.ts';

const SAJTER = [
  { namn: 'mjolby', bas: '' },
  { namn: 'mora', bas: '/h/mora' },
  { namn: 'motala', bas: '/h/motala' },
] as const;

const TEXTLANK = 'link[rel=alternate][type="text/markdown"]';

interface Datafil {
  om: { forbehall?: string };
  poster: { id: string; uri: string; adress: string; namn: string }[];
}

describe.each(SAJTER)('the open data of $namn', ({ namn, bas }) => {
  const dist = provbygge(namn);
  const sidor = sidorna(dist);
  const las = (fil: string) => readFileSync(join(dist, fil), 'utf8');
  const utanBas = (adress: string) => adress.slice(bas.length);
  const { filer } = JSON.parse(las('data/handbok.json')) as {
    filer: { samling: string; antal: number; adress: string }[];
  };
  const samlingar = filer.map((fil) => ({
    ...fil,
    data: JSON.parse(las(utanBas(fil.adress))) as Datafil,
  }));

  it('follows the schemas that are published with it', () => {
    for (const { samling } of [...filer, { samling: 'handbok' }]) {
      const ajv = new Ajv({ unknownFormats: 'ignore' });
      const schema = JSON.parse(las(`data/schema/${samling}.json`)) as object;
      ajv.validate(schema, JSON.parse(las(`data/${samling}.json`)));
      expect(ajv.errorsText(ajv.errors), samling).toBe('No errors');
    }
  });

  it('has a page for every post, and a post for every page of a collection', () => {
    const adresser = samlingar.flatMap(({ data }) => data.poster.map(({ adress }) => adress));
    for (const adress of adresser)
      expect(existsSync(join(dist, utanBas(adress), 'index.html')), adress).toBe(true);
    for (const { samling, antal, data } of samlingar)
      expect(data.poster.length, samling).toBe(antal);
    const roller = sidor.filter(({ adress }) => /^\/roller\/[^/]+\/$/.test(adress));
    expect(samlingar.find(({ samling }) => samling === 'roller')!.antal).toBe(roller.length);
  });

  it('says that the text is an example', () => {
    for (const { samling, data } of samlingar)
      expect(data.om.forbehall, samling).toContain('Texten är ett exempel');
  });

  it('has the text beside each page that says so, with the same name and address', () => {
    const med = sidor.filter(({ dokument }) => dokument.querySelector(TEXTLANK));
    expect(med.length).toBeGreaterThan(150);
    for (const { adress, dokument } of med) {
      const text = las(`${adress}index.html.md`);
      const [rubrik = ''] = text.split('\n');
      const namnet = enkel(dokument.querySelector('h1')?.textContent ?? '');
      if (adress !== '/') expect(enkel(rubrik), adress).toBe(namnet);
      expect(text, adress).toContain(`](${bas}${adress})`);
    }
  });

  it('has no text beside a page that is only proposed, or for editors', () => {
    const utan = sidor.filter(({ adress }) => /^\/(?:forslag|redaktor|versioner)\//.test(adress));
    for (const { adress, dokument } of utan) {
      expect(dokument.querySelector(TEXTLANK), adress).toBeNull();
      expect(dokument.querySelector('script[type="application/ld+json"]'), adress).toBeNull();
      expect(existsSync(join(dist, adress, 'index.html.md')), adress).toBe(false);
    }
  });

  it('leads right from every text, and from llms.txt', () => {
    const sidadresser = new Set(sidor.map(({ adress }) => adress));
    const texter = sidor
      .filter(({ adress }) => existsSync(join(dist, adress, 'index.html.md')))
      .map(({ adress }) => `${adress}index.html.md`);
    const fel = ['llms.txt', ...texter].flatMap((fil) =>
      lankarna(las(fil))
        .filter((adress) => !adress.startsWith('http') && !adress.startsWith('mailto:'))
        .map((adress) => adress.replace(/#.*$/, ''))
        .filter((adress) => !adress.startsWith(`${bas}/`) || !finns(utanBas(adress), sidadresser))
        .map((adress) => `${fil} → ${adress}`),
    );
    expect(fel).toEqual([]);
  });

  it('tells the way to each page of a thing as JSON-LD, as its breadcrumbs do', () => {
    const roller = sidor.filter(({ adress }) =>
      /^\/(?:roller|styrdokument)\/[^/]+\/$/.test(adress),
    );
    for (const { adress, dokument } of roller.filter(
      (sida) => sida.adress !== '/styrdokument/oversyn/',
    )) {
      const text = dokument.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      const graf = (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
      const vagen = graf.find((ett) => ett['@type'] === 'BreadcrumbList')!['itemListElement'] as {
        item: string;
      }[];
      const smulor = [...dokument.querySelectorAll('.smulor a')].map((a) => a.getAttribute('href'));
      expect(
        vagen.map(({ item }) => item),
        adress,
      ).toEqual([...smulor, `${bas}${adress}`]);
    }
  });

  function finns(adress: string, sidadresser: ReadonlySet<string>): boolean {
    if (sidadresser.has(adress)) return true;
    return !adress.endsWith('/') && existsSync(join(dist, adress));
  }
});

/** Letters and figures alone: Markdown escapes other signs. */
function enkel(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function lankarna(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, adress = '']) => adress);
}
