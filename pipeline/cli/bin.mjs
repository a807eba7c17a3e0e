#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { bundle } from './bundle.mjs';
import { runBundle } from './run-bundle.mjs';

/**
 * Of the V8 of Node 20; later ones know other flags, and complain of these.
 * A build lasts seconds: V8 optimizes what runs some eight times as long as it waits for otherwise, and takes less trouble
 * over it, for optimizing takes more of the processor than most functions then save. And it keeps what it has compiled, for
 * the next start.
 */
const FLAGS = [
  '--interrupt-budget=540000',
  '--max-inlined-bytecode-size-cumulative=100',
  '--no-turbo-loop-peeling',
  '--no-turbo-escape',
  '--no-flush-bytecode',
  '--wasm-tiering-budget=14400000',
];
if (process.versions.node.startsWith('20.')) for (const flag of FLAGS) setFlagsFromString(flag);

const argv = process.argv.slice(2);
const folder = await bundle();
if (folder !== null) process.exitCode = await runBundle(folder, argv);
else {
  // Node runs no TypeScript: without a bundle, tsx turns every file as it is loaded
  process.setSourceMapsEnabled(true);
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('./main.ts');
  process.exitCode = await main(argv);
}
