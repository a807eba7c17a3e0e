import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Presets } from '../../../pipeline/print/press/presets-schema.ts';
import { readPresets } from '../../../pipeline/print/press/read-presets.ts';

/** The project's own presets. */
export function projectPresets(): Presets {
  const file = resolve(import.meta.dirname, '../../../templates/print/presets.yaml');
  const { value, messages } = readPresets(readFileSync(file, 'utf8'), file);
  if (!value) throw new Error(messages.map((message) => message.message).join('\n'));
  return value;
}
