import { defineConfig } from 'vitest/config';

// Two shared cores: more workers than that only make each other slower.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/gates/**', 'test/bench/peers/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
