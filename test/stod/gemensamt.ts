/**
 * What all tests of built sites share, once a run: three builds, one server of their sites, one browser.
 * The builds go on while the tests that need none are run; see vanta-pa-byggena.ts.
 */
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { byggMed, felfil, PROVBYGGEN, provbygge, type Provhandbok } from './byggd-webbplats.ts';
import { servera } from './server.ts';
import { startaWebblasare } from './webblasare.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server: Mjölby's handbook at its root, the others in folders. */
    server: string;
    /** Where the shared browser is reached. */
    webblasare: string;
  }
}

/** They differ in all that must not matter: place, time zone. Motala's is a proposal. */
const VAL: Record<Provhandbok, Record<string, string>> = {
  mjolby: {},
  mora: {
    BASE: PROVBYGGEN.mora,
    PDF: '0',
    HISTORIK: '0',
    TZ: 'Pacific/Kiritimati',
  },
  motala: { BASE: PROVBYGGEN.motala, PDF: '0', HISTORIK: '0' },
};
const NAMN = Object.keys(PROVBYGGEN) as Provhandbok[];

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const byggen = process.env['PROVBYGGE'] ? Promise.resolve() : byggAlla();
  const mappar = NAMN.map((namn) => [PROVBYGGEN[namn], provbygge(namn)] as const);
  const [server, lasare] = await Promise.all([
    servera(Object.fromEntries(mappar)),
    startaWebblasare(),
  ]);
  provide('server', server.adress);
  provide('webblasare', lasare.wsEndpoint());
  return async () => {
    await Promise.all([byggen, lasare.close(), server.stang()]);
  };
}

/** Never rejects: whoever waits for a build that fails is told why. */
async function byggAlla(): Promise<void> {
  await rm(dirname(provbygge('mjolby')), { recursive: true, force: true });
  // While Astro compiles for one, the pages of another are drawn.
  await Promise.all(
    NAMN.map((namn) =>
      byggMed({ HANDBOK: namn, UT: provbygge(namn), ...VAL[namn] }).catch((fel: Error) =>
        writeFileSync(felfil(namn), fel.message),
      ),
    ),
  );
}
