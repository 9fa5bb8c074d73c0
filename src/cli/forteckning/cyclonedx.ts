/**
 * What a build is made with, as CycloneDX 1.6 in JSON (cyclonedx.org/docs/1.6/json): a list that programs search for parts with known faults.
 * The same commit gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { byggtid } from '../../webb/miljo/byggtid.ts';
import { licensFor } from './licenslista.ts';
import type { Lasfilsinnehall, Paket } from './paket.ts';

/** Licences that are one SPDX name. Others are an expression, or words of the maker's own. */
const ETT_NAMN = /^[A-Za-z0-9][A-Za-z0-9.-]*[0-9.][A-Za-z0-9.-]*$|^(?:MIT|ISC|Unlicense|Zlib)$/;

/**
 * The list as text.
 *
 * @param tradsumma SHA-256 of the built folder, see bygge/tradsumma.ts
 */
export function skrivForteckning(innehall: Lasfilsinnehall, tradsumma: string): string {
  const { projekt } = innehall;
  const paket = enAvVarje(innehall.paket);
  const components = paket.map(komponent);
  const dependencies = beroenden([projekt, ...innehall.paket]);
  const serie = createHash('sha256')
    .update(JSON.stringify([components, tradsumma]))
    .digest('hex');
  const forteckning = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${serie.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')}`,
    version: 1,
    metadata: {
      // Without SOURCE_DATE_EPOCH there is no time that is the same for two builds.
      ...(byggtid() ? { timestamp: byggtid() } : {}),
      lifecycles: [{ phase: 'build' }],
      component: {
        ...komponent(projekt),
        type: 'application',
        hashes: [{ alg: 'SHA-256', content: tradsumma }],
      },
    },
    components,
    dependencies,
  };
  return `${JSON.stringify(forteckning, undefined, 2)}\n`;
}

/** A package that is installed in several places is one part. */
function enAvVarje(paket: readonly Paket[]): Paket[] {
  const unika = new Map(paket.map((ett) => [adressen(ett), ett]));
  return [...unika.values()].sort((a, b) => (adressen(a) < adressen(b) ? -1 : 1));
}

function komponent(ett: Paket) {
  const [grupp, namn = ett.namn] = ett.namn.startsWith('@') ? ett.namn.split('/') : [];
  const licens = licensFor(ett);
  return {
    type: 'library',
    'bom-ref': adressen(ett),
    ...(grupp ? { group: grupp } : {}),
    name: namn,
    version: ett.version,
    scope: ett.valfri ? 'optional' : 'required',
    ...(ett.integritet ? { hashes: [summan(ett.integritet)] } : {}),
    ...(licens ? { licenses: [licensen(licens)] } : {}),
    purl: adressen(ett),
  };
}

function licensen(licens: string) {
  if (/ (?:OR|AND) /.test(licens)) return { expression: licens };
  return { license: ETT_NAMN.test(licens) ? { id: licens } : { name: licens } };
}

/** npm's "sha512-" and base64, as CycloneDX writes sums. */
function summan(integritet: string) {
  const [slag = '', base64 = ''] = integritet.split(' ')[0]!.split('-', 2);
  const content = Buffer.from(base64, 'base64').toString('hex');
  return { alg: slag.replace(/^sha(\d+)$/, 'SHA-$1'), content };
}

function beroenden(paket: readonly Paket[]) {
  const medVag = new Map(paket.map((ett) => [ett.vag, adressen(ett)]));
  const behov = new Map<string, Set<string>>();
  for (const ett of paket) {
    const egna = behov.get(adressen(ett)) ?? new Set();
    for (const vag of ett.beroenden) egna.add(medVag.get(vag)!);
    behov.set(adressen(ett), egna);
  }
  return [...behov]
    .map(([ref, egna]) => ({ ref, dependsOn: [...egna].sort() }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/** Its address among all packages (purl): pkg:npm/%40astrojs/mdx@8.0.2. */
function adressen({ namn, version }: Paket): string {
  return `pkg:npm/${namn.replace('@', '%40')}@${version}`;
}
