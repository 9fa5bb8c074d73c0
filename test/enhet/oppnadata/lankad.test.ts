import jsonld from 'jsonld';
import sax from 'sax';
import { beforeAll, describe, expect, it } from 'vitest';
import { sidansLankade } from '../../../src/oppnadata/index.ts';
import { dcatnoder, utanKatalog } from '../../../src/oppnadata/dcat/katalog.ts';
import { skrivJsonld, skrivRdf } from '../../../src/oppnadata/dcat/skriv.ts';
import { lankadeData } from '../../../src/oppnadata/lankad/allt.ts';
import type { AnyNod, Handbok } from '../../../src/modell/typer.ts';
import { lasBra } from '../../stod/las-bra.ts';

const PLATS = { handbok: 'bra', bas: '/bok/', plats: 'https://www.example.se' };
const SIDA = 'https://www.example.se/bok/nagonstans/';
const SCHEMA = 'http://schema.org/';

/** What the context of schema.org says of the words that we use: nothing is fetched from it. */
const SAMMANHANG = {
  '@vocab': SCHEMA,
  ...Object.fromEntries(
    [
      'item',
      'parentOrganization',
      'legislationPassedBy',
      'legislationLegalForce',
      'organizer',
      'inDefinedTermSet',
    ].map((namn) => [namn, { '@type': '@id' }]),
  ),
  startDate: { '@type': `${SCHEMA}Date` },
  endDate: { '@type': `${SCHEMA}Date` },
  legislationDate: { '@type': `${SCHEMA}Date` },
};

/** The words of schema.org (29.0) that the pages may use. Another is a mistake, or belongs here. */
const TYPER =
  'Organization GovernmentOrganization Legislation CreativeWork Event DefinedTerm DefinedTermSet BreadcrumbList ListItem';
const ORD =
  'name alternateName description genre item itemListElement position parentOrganization startDate endDate organizer inDefinedTermSet ' +
  'legislationType legislationDate legislationIdentifier legislationPassedBy legislationLegalForce';

let bok: Handbok;
beforeAll(async () => {
  bok = await lasBra();
});

interface Trippel {
  subjekt: string;
  ord: string;
  objekt: string;
}

/** Reads JSON-LD as a program would: every statement in it. Fails on what the processor would leave out in silence. */
async function tripplar(text: string): Promise<Trippel[]> {
  const nquads = await jsonld.toRDF(
    JSON.parse(text) as object as jsonld.JsonLdDocument,
    {
      base: SIDA,
      format: 'application/n-quads',
      documentLoader: (adress: string) => {
        if (adress !== 'https://schema.org') throw new Error(`Hämtar ${adress}.`);
        return Promise.resolve({ documentUrl: adress, document: { '@context': SAMMANHANG } });
      },
      safe: true,
    } as jsonld.Options.ToRdf,
  );
  return [...String(nquads).matchAll(/^(\S+) <([^>]+)> (.*) \.$/gm)].map(
    ([, subjekt = '', ord = '', objekt = '']) => ({ subjekt, ord, objekt }),
  );
}

const till = (sida: string) => `/bok${sida}`;
const sidan = (nod: AnyNod) =>
  sidansLankade(bok, nod, [{ namn: 'Roller', adress: '/roller/' }], till);

function arAv(alla: readonly Trippel[], typ: string): Trippel[] {
  return alla.filter(({ ord, objekt }) => ord.endsWith('#type') && objekt === `<${SCHEMA}${typ}>`);
}

describe('the JSON-LD of a page', () => {
  it('has only words of schema.org, on every kind of page', async () => {
    const [typer, ord] = [TYPER.split(' '), ORD.split(' ')];
    const noder = [...bok.roller, ...bok.styrdokument, ...bok.arshjul, ...bok.ordlista];
    for (const text of [...noder.map(sidan), lankadeData(bok, PLATS)])
      for (const ett of await tripplar(text)) {
        if (ett.ord.endsWith('#type'))
          expect(typer).toContain(ett.objekt.slice(SCHEMA.length + 1, -1));
        else expect(ord).toContain(ett.ord.slice(SCHEMA.length));
      }
  });

  it('calls things by the address of their page, resolved against the page', async () => {
    const [roll] = bok.roller;
    const alla = await tripplar(sidan(roll!));
    expect(arAv(alla, 'GovernmentOrganization').map(({ subjekt }) => subjekt)).toEqual([
      `<https://www.example.se/bok/roller/${roll!.id}/>`,
    ]);
  });

  it('tells the way to the page, from the start', async () => {
    const alla = await tripplar(sidan(bok.roller[0]!));
    const steg = alla.filter(({ ord }) => ord === `${SCHEMA}item`).map(({ objekt }) => objekt);
    expect(new Set(steg)).toEqual(
      new Set([
        '<https://www.example.se/bok/>',
        '<https://www.example.se/bok/roller/>',
        `<https://www.example.se/bok/roller/${bok.roller[0]!.id}/>`,
      ]),
    );
  });

  it('cannot end the element that it stands in', () => {
    const elak = { ...bok.ordlista[0]!, namn: '</script><script>alert(1)</script>' };
    expect(sidan(elak)).not.toContain('<');
    expect(sidan(elak)).toContain('\\u003c/script>');
  });

  it('calls only what is decided legislation', async () => {
    const beslutat = bok.styrdokument.find(({ data }) => data.beslut.datum !== 'okänd')!;
    expect(arAv(await tripplar(sidan(beslutat)), 'Legislation')).toHaveLength(1);
    const okant = {
      ...beslutat,
      data: {
        ...beslutat.data,
        galler: {},
        beslut: { organ: 'okänd', datum: 'okänd', paragraf: 'okänd', diarienummer: 'okänd' },
      },
    } as typeof beslutat;
    expect(arAv(await tripplar(sidan(okant)), 'Legislation')).toEqual([]);
    expect(arAv(await tripplar(sidan(okant)), 'CreativeWork')).toHaveLength(1);
  });

  it('is no event without a day', async () => {
    const utan = {
      ...bok.arshjul[0]!,
      data: { ...bok.arshjul[0]!.data, nar: [{ okand: 'varje år' }], mandatskifte: undefined },
    };
    expect(arAv(await tripplar(sidan(utan)), 'Event')).toEqual([]);
  });
});

describe('the catalogue after DCAT-AP-SE', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const DCTERMS = 'http://purl.org/dc/terms/';
  /** What the profile demands of each class (https://docs.dataportal.se/dcat/3.0.1/sv/). */
  const KRAVS: Record<string, string[]> = {
    [`${DCAT}Catalog`]: ['title', 'description', 'publisher', 'license']
      .map((ett) => DCTERMS + ett)
      .concat(`${DCAT}dataset`),
    [`${DCAT}Dataset`]: ['title', 'description', 'publisher'].map((ett) => DCTERMS + ett),
    [`${DCAT}Distribution`]: [`${DCAT}accessURL`, `${DCTERMS}format`],
    'http://xmlns.com/foaf/0.1/Agent': ['http://xmlns.com/foaf/0.1/name', `${DCTERMS}type`],
    'http://www.w3.org/2006/vcard/ns#Organization': ['fn', 'hasEmail'].map(
      (ett) => `http://www.w3.org/2006/vcard/ns#${ett}`,
    ),
  };

  it('has what the profile demands, and every part that is named', async () => {
    const alla = await tripplar(skrivJsonld(dcatnoder(bok, PLATS)));
    const noder = Map.groupBy(alla, ({ subjekt }) => subjekt);
    const klasser = new Set<string>();
    for (const egna of noder.values()) {
      const klass = egna
        .find(({ ord }) => ord.endsWith('#type') && !ord.startsWith(DCTERMS))!
        .objekt.slice(1, -1);
      klasser.add(klass);
      expect(Object.keys(KRAVS)).toContain(klass);
      for (const krav of KRAVS[klass]!)
        expect(
          egna.map(({ ord }) => ord),
          klass,
        ).toContain(krav);
    }
    expect(klasser.size).toBe(Object.keys(KRAVS).length);
    const namngivna = alla.filter(({ objekt }) =>
      objekt.startsWith('<https://www.example.se/bok/data/dcat.rdf#'),
    );
    for (const { objekt } of namngivna) expect(noder.has(objekt), objekt).toBe(true);
  });

  it('says the same in RDF/XML as in JSON-LD', async () => {
    const noder = dcatnoder(bok, PLATS);
    const json = await tripplar(skrivJsonld(noder));
    expect(new Set(iXml(skrivRdf(noder)))).toEqual(
      new Set(json.map(({ subjekt, ord, objekt }) => `${subjekt} ${ord} ${objekt}`)),
    );
  });

  it('is not made where it could not be true', () => {
    const utan = { handbok: 'bra', bas: '/' };
    expect(dcatnoder(bok, utan)).toEqual([]);
    expect(utanKatalog(bok, utan)).toContain('SITE');
    expect(dcatnoder(bok, { ...PLATS, intern: true })).toEqual([]);
    const data = { ...bok.data, oppnaData: undefined };
    expect(dcatnoder({ ...bok, data }, PLATS)).toEqual([]);
    expect(utanKatalog({ ...bok, data }, PLATS)).toContain('villkor');
  });

  /** The statements of our plain RDF/XML, read with a reader of XML. */
  function iXml(xml: string): string[] {
    const ut: string[] = [];
    const lasare = sax.parser(true, { xmlns: true, strictEntities: true });
    let subjekt = '';
    let egenskap: { ord: string; sprak: string; text: string } | undefined;
    lasare.onerror = (fel) => {
      throw fel;
    };
    lasare.onopentag = ({ uri, local, attributes }) => {
      const namn = uri + local;
      const om = attributes['rdf:about']?.value;
      if (om !== undefined) {
        subjekt = `<${om}>`;
        ut.push(`${subjekt} http://www.w3.org/1999/02/22-rdf-syntax-ns#type <${namn}>`);
      } else if (namn.endsWith('#RDF')) return;
      else if (attributes['rdf:resource'])
        ut.push(`${subjekt} ${namn} <${attributes['rdf:resource'].value}>`);
      else egenskap = { ord: namn, sprak: attributes['xml:lang']?.value ?? '', text: '' };
    };
    lasare.ontext = (text) => {
      if (egenskap) egenskap.text += text;
    };
    lasare.onclosetag = () => {
      if (!egenskap) return;
      const { ord, sprak, text } = egenskap;
      ut.push(`${subjekt} ${ord} ${JSON.stringify(text)}${sprak && `@${sprak}`}`);
      egenskap = undefined;
    };
    lasare.write(xml).close();
    return ut;
  }
});
