import type { z } from 'zod';
import type { Document } from '../data/located.ts';
import { parseYaml } from '../data/parse-yaml.ts';
import { joinPath } from '../files/join-path.ts';
import { readText } from '../files/read-text.ts';
import type { Reading } from '../files/reading.ts';
import { report } from '../files/report.ts';
import { mostBytes } from '../files/sizes.ts';
import { type Validated, validate } from './validate.ts';

/** A YAML file as it was read, and what of it its schema agrees with. */
export interface ReadYaml<T> {
  document: Document;
  validated: Validated<T> | null;
}

/** Reads and validates a YAML file; null if it could not be read at all. See validate for `whole`. */
export async function readYaml<T extends z.ZodType>(
  reading: Reading,
  name: string,
  schema: T,
  whole: readonly string[] = [],
): Promise<ReadYaml<z.output<T>> | null> {
  const text = await readText(reading, name, mostBytes.yaml);
  if (text === null) return null;
  const parsed = parseYaml(text, joinPath(reading.folder, name));
  report(reading, parsed.messages);
  if (parsed.value === null) return null;
  const validated = validate(schema, parsed.value, whole);
  report(reading, validated.messages);
  return { document: parsed.value, validated: validated.value };
}
