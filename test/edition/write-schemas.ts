import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { jsonSchemas } from '../../pipeline/edition/json-schemas.ts';

// npm run schemas: writes templates/schemas anew; json-schemas.test.ts says when that is due
const folder = resolve(import.meta.dirname, '../../templates/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), content);
