#!/usr/bin/env node
// Node runs no TypeScript: tsx is told to, for this process only.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
