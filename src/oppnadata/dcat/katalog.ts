/**
 * The catalogue of the open data after DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/sv/), from which Sveriges dataportal and others learn
 * what there is. Its addresses must be whole, and it must name a licence: without SITE, or without `oppnaData` in handbok.yaml, there is none.
 */
import { namnetPa } from '../../modell/samlingsnamn.ts';
import { exempelrad } from '../../modell/exempelrad.ts';
import type { Handbok } from '../../modell/typer.ts';
import { csvtabellerna } from '../csv/tabeller.ts';
import { filadress } from '../form/fil.ts';
import { samlingarna } from '../markdown/sidor.ts';
import { adressTill, DATASIDA, type Dataplats } from '../plats.ts';

/** A value of a property: words, or another node. */
export type Dcatvarde = { text: string } | { id: string };

export interface Dcatnod {
  id: string;
  typ: string;
  egenskaper: [namn: string, varde: Dcatvarde][];
}

/** Why there is no catalogue, in words for whoever publishes; undefined where there is one. */
export function utanKatalog({ data }: Handbok, { plats, intern }: Dataplats): string | undefined {
  if (intern) return 'Den här utgåvan är för anställda.';
  if (plats === undefined) return 'Webbplatsen är byggd utan sin egen adress (SITE).';
  if (!data.oppnaData) return 'Handboken anger inga villkor för sina data.';
  return undefined;
}

/** The catalogue, its publisher, each dataset and its files. Empty where there can be none. */
export function dcatnoder(bok: Handbok, plats: Dataplats): Dcatnod[] {
  const { oppnaData } = bok.data;
  if (utanKatalog(bok, plats) !== undefined || !oppnaData) return [];
  const har = adressTill(`${DATASIDA}dcat.rdf`, plats);
  const miljo: Katalogmiljo = { bok, plats, har, licens: oppnaData.licens.adress };
  const mangder = [
    ...samlingarna(bok).map((samling) => samlingsmangd(miljo, samling)),
    ...kalendern(miljo),
  ];
  return [
    {
      id: `${har}#katalog`,
      typ: 'dcat:Catalog',
      egenskaper: [
        ['dcterms:title', { text: `Öppna data: ${bok.data.titel}` }],
        ['dcterms:description', { text: beskrivning(bok, bok.data.ingress) }],
        ['dcterms:publisher', { id: `${har}#utgivare` }],
        ['dcterms:license', { id: miljo.licens }],
        ['dcterms:language', { id: SVENSKA }],
        ['foaf:homepage', { id: adressTill(DATASIDA, plats) }],
        [
          'dcat:themeTaxonomy',
          { id: 'http://publications.europa.eu/resource/authority/data-theme' },
        ],
        ...mangder.map(([mangd]): [string, Dcatvarde] => ['dcat:dataset', { id: mangd!.id }]),
      ],
    },
    {
      id: `${har}#utgivare`,
      typ: 'foaf:Agent',
      egenskaper: [
        ['foaf:name', { text: oppnaData.utgivare ?? bok.data.kommun }],
        ['dcterms:type', { id: 'http://purl.org/adms/publishertype/LocalAuthority' }],
      ],
    },
    ...(oppnaData.kontakt
      ? [
          {
            id: `${har}#kontakt`,
            typ: 'vcard:Organization',
            egenskaper: [
              ['vcard:fn', { text: oppnaData.kontakt.namn }],
              ['vcard:hasEmail', { id: `mailto:${oppnaData.kontakt.epost}` }],
            ] satisfies Dcatnod['egenskaper'],
          },
        ]
      : []),
    ...mangder.flat(),
  ];
}

interface Katalogmiljo {
  bok: Handbok;
  plats: Dataplats;
  /** Address of the catalogue itself, which all its parts have ids below. */
  har: string;
  licens: string;
}

const SVENSKA = 'http://publications.europa.eu/resource/authority/language/SWE';
const FILTYP = 'http://www.iana.org/assignments/media-types/';

type Samlingen = ReturnType<typeof samlingarna>[number];

function samlingsmangd(miljo: Katalogmiljo, samling: Samlingen): Dcatnod[] {
  const { bok } = miljo;
  const { namn, ingress } = namnetPa(samling, bok);
  const csv = csvtabellerna(bok).find(
    ({ id }) => id === (samling === 'arshjul' ? 'handelser' : samling),
  );
  return mangd(miljo, samling, namn, ingress, [
    {
      id: 'json',
      namn: 'JSON',
      adress: filadress(samling),
      typ: 'application/json',
      schema: `${DATASIDA}schema/${samling}.json`,
    },
    ...(csv
      ? [{ id: 'csv', namn: csv.namn, adress: `${DATASIDA}${csv.id}.csv`, typ: 'text/csv' }]
      : []),
  ]);
}

function kalendern(miljo: Katalogmiljo): Dcatnod[][] {
  if (miljo.bok.arshjul.length === 0) return [];
  const namn = `${namnetPa('arshjul', miljo.bok).namn} som kalender`;
  const fil = { id: 'ics', namn: 'iCalendar', adress: '/kalender/alla.ics', typ: 'text/calendar' };
  return [mangd(miljo, 'kalender', namn, 'Årets händelser att prenumerera på.', [fil])];
}

interface Datafil {
  id: string;
  namn: string;
  adress: string;
  typ: string;
  schema?: string;
}

function mangd(
  miljo: Katalogmiljo,
  id: string,
  namn: string,
  vad: string,
  filer: Datafil[],
): Dcatnod[] {
  const { bok, har } = miljo;
  const nodid = `${har}#${id}`;
  return [
    {
      id: nodid,
      typ: 'dcat:Dataset',
      egenskaper: [
        ['dcterms:title', { text: `${namn} – ${bok.data.titel}` }],
        ['dcterms:description', { text: beskrivning(bok, vad) }],
        ['dcterms:publisher', { id: `${har}#utgivare` }],
        ['dcterms:language', { id: SVENSKA }],
        [
          'dcterms:accessRights',
          { id: 'http://publications.europa.eu/resource/authority/access-right/PUBLIC' },
        ],
        ['dcat:theme', { id: 'http://publications.europa.eu/resource/authority/data-theme/GOVE' }],
        ['dcat:keyword', { text: bok.data.slag }],
        ['dcat:landingPage', { id: adressTill(DATASIDA, miljo.plats) }],
        ...(bok.data.oppnaData?.kontakt
          ? ([['dcat:contactPoint', { id: `${har}#kontakt` }]] satisfies Dcatnod['egenskaper'])
          : []),
        ...filer.map((fil): [string, Dcatvarde] => [
          'dcat:distribution',
          { id: `${nodid}-${fil.id}` },
        ]),
      ],
    },
    ...filer.map((fil) => distribution(miljo, `${nodid}-${fil.id}`, fil)),
  ];
}

function distribution({ plats, licens }: Katalogmiljo, id: string, fil: Datafil): Dcatnod {
  const adress = adressTill(fil.adress, plats);
  return {
    id,
    typ: 'dcat:Distribution',
    egenskaper: [
      ['dcterms:title', { text: fil.namn }],
      ['dcat:accessURL', { id: adress }],
      ['dcat:downloadURL', { id: adress }],
      ['dcterms:format', { text: fil.typ }],
      ['dcat:mediaType', { id: FILTYP + fil.typ }],
      ['dcterms:license', { id: licens }],
      ...(fil.schema
        ? ([
            ['dcterms:conformsTo', { id: adressTill(fil.schema, plats) }],
          ] satisfies Dcatnod['egenskaper'])
        : []),
    ],
  };
}

/** A text that is a retelling says so in the catalogue too. */
function beskrivning(bok: Handbok, vad: string): string {
  return [vad, exempelrad(bok)].filter(Boolean).join(' ');
}
