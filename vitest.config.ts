import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/web/**', 'tests/kill/**'],
    globalSetup: ['tests/support/database-server.ts'],
    setupFiles: ['tests/support/quiet-console.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['rules/*.ts'],
      exclude: ['tests/**'],
      reporter: ['text'],
      thresholds: { 100: true },
    },
  },
});
