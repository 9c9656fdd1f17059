import { defineConfig } from 'vitest/config';

const FIREFOX = 'tests/e2e/firefox/**/*.e2e.ts';

export default defineConfig({
  test: {
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'Chromium', include: ['tests/e2e/**/*.e2e.ts'], exclude: [FIREFOX], sequence: { groupOrder: 1 } } },
      { extends: true, test: { name: 'Firefox', include: [FIREFOX], sequence: { groupOrder: 2 } } },
    ],
  },
});
