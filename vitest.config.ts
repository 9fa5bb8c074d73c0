// Says it plainly when Node is too old for the tests.
import './src/cli/grund/krav.mjs';
import { defineConfig } from 'vitest/config';
import { LangstForst } from './test/stod/langst-forst.ts';

const WEBBPLATS = ['test/webbplats/**/*.test.ts', 'test/lasare/**/*.test.ts'];
const AXE = ['test/axe/**/*.test.ts'];
const TIDER = ['test/tider/**/*.test.ts'];

/** No limit that a busy machine could reach: they end what hangs, and say where. */
const LANGE = { testTimeout: 600_000, hookTimeout: 600_000 };

/** Tests that read the built sites: they wait for three builds, the others do not. */
const BYGGDA = {
  globalSetup: ['test/stod/gemensamt.ts'],
  setupFiles: ['test/stod/vanta-pa-byggena.ts'],
  expect: { poll: { timeout: 120_000 } },
  ...LANGE,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Tests of one file that go on side by side, each in a tab of its own.
    maxConcurrency: 3,
    sequence: { sequencer: LangstForst },
    projects: [
      {
        test: {
          name: 'enhet',
          include: ['test/**/*.test.ts'],
          exclude: [...WEBBPLATS, ...AXE, ...TIDER],
          // Files share their modules: else each reads the checks and the Mermaid engine anew.
          isolate: false,
          // While these run, the sites of the others are built.
          sequence: { groupOrder: 0 },
          ...LANGE,
        },
      },
      {
        test: {
          name: 'webbplats',
          include: WEBBPLATS,
          sequence: { groupOrder: 1 },
          // One more than cores: each mostly waits for the browser that they share.
          maxWorkers: 3,
          ...BYGGDA,
        },
      },
      // Not of `npm test`: what takes long, and what measures.
      {
        test: {
          name: 'axe',
          include: AXE,
          sequence: { groupOrder: 2 },
          ...BYGGDA,
        },
      },
      {
        test: {
          name: 'tider',
          include: TIDER,
          sequence: { groupOrder: 3 },
          ...LANGE,
        },
      },
    ],
  },
});
