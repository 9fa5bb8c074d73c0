import { defineConfig } from 'vitest/config';

/** Tests that read the built sites: they wait for two builds, the others do not. */
const BYGGDA = [
  'test/webbplats/**/*.test.ts',
  'test/lasare/**/*.test.ts',
  'test/enhet/sok/prov.test.ts',
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'enhet',
          include: ['test/**/*.test.ts'],
          exclude: BYGGDA,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'webbplats',
          include: BYGGDA,
          globalSetup: ['test/stod/byggd-webbplats.ts'],
          // The built site and the browser are slow to start: give a single test time.
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
