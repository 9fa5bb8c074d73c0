import Ajv from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { adressTill, oppnafiler, type Dataplats } from '../../../src/oppnadata/index.ts';
import { DATASAMLINGAR } from '../../../src/oppnadata/form/samling.ts';
import { SAMLINGAR } from '../../../src/schema/index.ts';
import type { Handbok } from '../../../src/modell/typer.ts';
import { lasBra } from '../../stod/las-bra.ts';
import { lasHandbokFran } from '../../stod/las-handbok.ts';

const PLATS: Dataplats = { handbok: 'bra', bas: '/bok/', plats: 'https://www.example.se' };
const UTAN: Dataplats = { handbok: 'bra', bas: '/bok/' };

type Datapost = Record<string, unknown> & { id: string; uri: string; text: string };
interface Datafil {
  $schema: string;
  om: { forbehall?: string; licens: string | null };
  poster: Datapost[];
}

let bok: Handbok;
beforeAll(async () => {
  bok = await lasBra();
});

function fil(namn: string, plats = PLATS, ur = bok): string {
  const funnen = oppnafiler(ur, plats).find((ett) => ett.namn === namn);
  if (!funnen) throw new Error(`Filen ${namn} finns inte.`);
  return funnen.skriv();
}

const data = (namn: string, plats = PLATS) => JSON.parse(fil(namn, plats)) as Datafil;

describe('the JSON of each collection', () => {
  const namn = ['handbok', ...DATASAMLINGAR];

  it.each(namn)('%s follows its own schema', (samling) => {
    for (const plats of [PLATS, UTAN]) {
      const text = fil(`${samling}.json`, plats);
      expect(fel(text, fil(`schema/${samling}.json`))).toBe('');
    }
  });

  it('holds for a whole handbook too', async () => {
    const ur = await lasHandbokFran('motala');
    for (const samling of namn)
      expect(
        fel(fil(`${samling}.json`, UTAN, ur), fil(`schema/${samling}.json`, UTAN, ur)),
        samling,
      ).toBe('');
  });

  it('has a schema that is strict: what is not described is not there', () => {
    const roller = data('roller.json');
    const schema = fil('schema/roller.json');
    roller.poster[0]!['hemligt'] = 'x';
    expect(fel(JSON.stringify(roller), schema)).toContain('additional');
    delete roller.poster[0]!['hemligt'];
    delete (roller.poster[0] as Partial<Datapost>).uri;
    expect(fel(JSON.stringify(roller), schema)).toContain('uri');
  });

  it('holds every node of the model, once, with an id that is its own', () => {
    const uri = DATASAMLINGAR.flatMap((samling) => {
      const { poster } = data(`${samling}.json`);
      expect(poster.map(({ id }) => id)).toEqual(bok[samling].map(({ id }) => id));
      return poster.map((post) => post.uri);
    });
    expect(new Set(uri).size).toBe(uri.length);
  });

  it('describes every field in Swedish', () => {
    for (const samling of DATASAMLINGAR) {
      const { properties } = JSON.parse(fil(`schema/${samling}.json`)) as Schema;
      const poster = properties['poster']!.items!.properties;
      for (const [falt, { description }] of Object.entries(poster))
        expect(description, `${samling}.${falt}`).toMatch(/[.…?]$/);
    }
  });

  it('has names beside ids where a post points to another', () => {
    const { poster } = data('roller.json');
    const under = poster.find((post) => post['under'])!['under'];
    expect(under).toEqual({
      id: bok.roller.find((roll) => roll.under)!.under!.id,
      namn: bok.roller.find((roll) => roll.under)!.under!.namn,
      uri: expect.stringMatching(/^https:\/\/www\.example\.se\/bok\/roller\//) as string,
    });
    expect(poster[0]!['slag']).toEqual({ id: 'politik', namn: 'politiskt organ' });
  });

  it('leaves out what is only for editors and checks', () => {
    const text = DATASAMLINGAR.map((samling) => fil(`${samling}.json`)).join('');
    for (const falt of ['fakta', 'synlighet', 'internaFalt', 'kontroll', 'facit'])
      expect(text).not.toContain(`"${falt}":`);
  });

  it('says nothing of a field that is hidden, not even that the source lacks it', () => {
    const dokument = bok.styrdokument.find(({ data }) => data.dokumentansvarig !== 'okänd')!;
    const [dolt, okant] = [['dokumentansvarig'], []].map((internaFalt) => {
      const data = { ...dokument.data, dokumentansvarig: 'okänd', internaFalt };
      const text = fil('styrdokument.json', PLATS, {
        ...bok,
        styrdokument: [{ ...dokument, data }],
      });
      expect(fel(text, fil('schema/styrdokument.json'))).toBe('');
      return (JSON.parse(text) as Datafil).poster[0]!['dokumentansvarig'];
    });
    expect([dolt, okant]).toEqual([undefined, 'okänd']);
  });

  it('says what the text is, and on what terms', () => {
    expect(data('roller.json').om.forbehall).toContain('Texten är ett exempel');
    expect(data('roller.json').om.licens).toContain('creativecommons.org');
    const utan = { ...bok, data: { ...bok.data, oppnaData: undefined } };
    const text = fil('roller.json', PLATS, utan);
    expect((JSON.parse(text) as Datafil).om.licens).toBeNull();
    expect(data('roller.json', { ...PLATS, intern: true }).om).toMatchObject({
      malgrupp: 'intern',
      licens: null,
    });
  });

  it('gives the same bytes each time', async () => {
    const igen = await lasBra();
    for (const { namn: ett, skriv } of oppnafiler(bok, PLATS))
      expect(fil(ett, PLATS, igen)).toBe(skriv());
  });
});

describe('what a thing is called for all time', () => {
  it('is the address of its page, where the site knows its own', () => {
    expect(data('roller.json').poster[0]!.uri).toBe(
      `https://www.example.se/bok/roller/${bok.roller[0]!.id}/`,
    );
  });

  it('is a UUID elsewhere, which does not depend on where the site lies', () => {
    const uri = data('roller.json', UTAN).poster[0]!.uri;
    expect(uri).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(data('roller.json', { ...UTAN, bas: '/annan/' }).poster[0]!.uri).toBe(uri);
    expect(data('roller.json', { ...UTAN, handbok: 'annan' }).poster[0]!.uri).not.toBe(uri);
  });

  it('has addresses from the root of a site that does not know its own', () => {
    expect(adressTill('/roller/', UTAN)).toBe('/bok/roller/');
    expect(adressTill('https://www.example.com/', PLATS)).toBe('https://www.example.com/');
  });
});

it('has a form for every field of every schema', () => {
  // A kind of field that nobody has thought of throws.
  expect(Object.keys(SAMLINGAR)).toHaveLength(DATASAMLINGAR.length + 1);
  for (const samling of DATASAMLINGAR) expect(() => fil(`schema/${samling}.json`)).not.toThrow();
});

interface Schema {
  properties: Record<
    string,
    { description?: string; items?: { properties: Schema['properties'] } }
  >;
}

function fel(text: string, schema: string): string {
  const ajv = new Ajv({ allErrors: true, unknownFormats: 'ignore' });
  const gar = ajv.validate(JSON.parse(schema) as object, JSON.parse(text));
  return gar ? '' : ajv.errorsText(ajv.errors);
}
