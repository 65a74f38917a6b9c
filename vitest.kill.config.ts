import { defineConfig } from 'vitest/config';

/** Processes are killed and must come back: one file, one portal, nothing beside it. */
export default defineConfig({
  test: {
    include: ['tests/kill/**/*.test.ts'],
    setupFiles: ['tests/support/quiet-console.ts'],
    testTimeout: 60_000,
    allowOnly: false,
    fileParallelism: false,
    sequence: { shuffle: false },
  },
});
