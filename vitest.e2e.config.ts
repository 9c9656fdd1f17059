import { defineConfig } from 'vitest/config';

const FIREFOX = 'tests/e2e/firefox/**/*.e2e.ts';

export default defineConfig({
  test: {
    // Browsers wait for most of their time: for the pace of services, for pages, for each other's ends. Two files at once use that.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'Chromium', include: ['tests/e2e/**/*.e2e.ts'], exclude: [FIREFOX] } },
      { extends: true, test: { name: 'Firefox', include: [FIREFOX] } },
    ],
  },
});
