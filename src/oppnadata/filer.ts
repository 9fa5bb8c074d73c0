/** Every file of open data. Each is made when it is asked for. */
import { csvtabellerna, skrivTabell } from './csv/tabeller.ts';
import { dcatnoder } from './dcat/katalog.ts';
import { skrivJsonld, skrivRdf } from './dcat/skriv.ts';
import { jsonschemaFor, samlingsfil, tillJsonschema } from './form/fil.ts';
import { handbokschema, handboksfil } from './form/handboksfil.ts';
import { DATASAMLINGAR } from './form/samling.ts';
import { lankadeData } from './lankad/allt.ts';
import type { Handbok } from '../modell/typer.ts';
import type { Dataplats } from './plats.ts';

export interface Oppnafil {
  /** Below /data/. */
  namn: string;
  typ: string;
  skriv: () => string;
}

const JSONTYP = 'application/json';
const SCHEMATYP = 'application/schema+json';

/** @param plats where the site is published */
export function oppnafiler(bok: Handbok, plats: Dataplats): Oppnafil[] {
  const katalog = dcatnoder(bok, plats);
  return [
    { namn: 'handbok.json', typ: JSONTYP, skriv: () => handboksfil(bok, plats) },
    {
      namn: 'schema/handbok.json',
      typ: SCHEMATYP,
      skriv: () => somSchema(tillJsonschema(handbokschema, '/data/handbok.json')),
    },
    ...DATASAMLINGAR.flatMap((samling): Oppnafil[] => [
      { namn: `${samling}.json`, typ: JSONTYP, skriv: () => samlingsfil(bok, samling, plats) },
      {
        namn: `schema/${samling}.json`,
        typ: SCHEMATYP,
        skriv: () => somSchema(jsonschemaFor(samling)),
      },
    ]),
    ...csvtabellerna(bok).map(({ id }): Oppnafil => ({
      namn: `${id}.csv`,
      typ: 'text/csv; charset=utf-8',
      skriv: () => skrivTabell(id, bok, plats),
    })),
    { namn: 'handboken.jsonld', typ: 'application/ld+json', skriv: () => lankadeData(bok, plats) },
    ...(katalog.length > 0
      ? [
          { namn: 'dcat.rdf', typ: 'application/rdf+xml', skriv: () => skrivRdf(katalog) },
          { namn: 'dcat.jsonld', typ: 'application/ld+json', skriv: () => skrivJsonld(katalog) },
        ]
      : []),
  ];
}

function somSchema(schema: object): string {
  return `${JSON.stringify(schema, null, 1)}\n`;
}
