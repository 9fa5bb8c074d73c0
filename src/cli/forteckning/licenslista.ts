/** Which licences the parts of a build may have. */
import type { Paket } from './paket.ts';

/** Licences that let anybody use, change and give away; by their SPDX names. */
const GODA = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Licences that are good for packages of some kinds only, and why. */
const VILLKOR: Record<string, { vilka: RegExp }> = {
  // The fonts go to readers as they are, under their own names.
  'OFL-1.1': { vilka: /^@fontsource\// },
  // File by file: used unchanged, and the source is fetched from the same place as the program.
  'MPL-2.0': { vilka: /^(?:lightningcss(?:-|$)|@resvg\/resvg-wasm$)/ },
  // A library of its own that sharp loads and that anybody can replace. No part of what is published.
  'LGPL-3.0-or-later': { vilka: /^@img\/sharp/ },
  // Runs when diagrams are drawn. No part of what is published.
  'EPL-2.0': { vilka: /^elkjs$/ },
};

/** Packages that say nothing, or nothing that is a name: what the licence in them was read to be. */
const LASTA: Record<string, string> = {
  'khroma@2.1.0': 'MIT',
  'duck@0.1.12': 'BSD-2-Clause',
};

/** The licence of a package as an SPDX expression, or what its maker wrote; undefined when nothing is known. */
export function licensFor({ namn, version, licens }: Paket): string | undefined {
  return LASTA[`${namn}@${version}`] ?? licens;
}

/** Swedish lines about packages whose licence is not on the list; none when all are. */
export function licensfel(paket: readonly Paket[]): string[] {
  return paket.filter((ett) => !godkand(ett)).map(omLicensen);
}

function omLicensen(ett: Paket): string {
  const licens = licensFor(ett);
  const vad = licens ? `har licensen ${licens}, som inte är godkänd` : 'har ingen angiven licens';
  return `${ett.namn}@${ett.version} ${vad} (${ett.vag}).`;
}

function godkand(ett: Paket): boolean {
  const licens = licensFor(ett);
  return licens !== undefined && arGod(licens, ett.namn);
}

/** One of those that OR parts is enough; all that AND parts are needed. No parentheses inside others. */
function arGod(licens: string, namn: string): boolean {
  const val = licens.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return val.some((ett) =>
    ett.split(' AND ').every((del) => GODA.has(del) || VILLKOR[del]?.vilka.test(namn)),
  );
}
