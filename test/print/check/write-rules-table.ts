import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesTable } from './rules-table.ts';

// Writes the tables of the README anew: npx tsx test/print/check/write-rules-table.ts
const FILE = join(import.meta.dirname, '../../../pipeline/print/check/README.md');
const text = readFileSync(FILE, 'utf8');
writeFileSync(
  FILE,
  text.replace(/(<!-- rules -->\n)[\s\S]*(\n<!-- \/rules -->)/, (_, from, to) => from + rulesTable + to),
);
