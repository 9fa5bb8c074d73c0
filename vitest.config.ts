import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The built site and the browser are slow to start: give a single test time, and share workers.
    testTimeout: 60_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/stod/byggd-webbplats.ts'],
  },
});
