import { defineConfig } from 'vitest/config';

// Gates look at finished files with programs that are not ours; those that a machine does not have are skipped by name.
export default defineConfig({
  test: {
    include: ['test/gates/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
