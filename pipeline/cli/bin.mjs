#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

/** Node runs no TypeScript: the bundle is JavaScript; without one, tsx turns every file as it is loaded. */
async function load() {
  const bundled = await bundle();
  if (bundled !== null) return import(pathToFileURL(bundled).href);
  const { register } = await import('tsx/esm/api');
  register();
  return import('./main.ts');
}

process.setSourceMapsEnabled(true);
const { main } = await load();
process.exitCode = await main(process.argv.slice(2));
