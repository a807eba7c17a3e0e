import type { Files } from '../model/host.ts';
import { readIfThere } from './read-if-there.ts';

/** What stands in an edition's folder of artefacts. */
export interface LastRecord {
  folder: string;
  /** build.json, as it stands there */
  record: Record<string, unknown>;
  /** files of the folder that builds wrote, build.json left out */
  files: string[];
}

/** The record of the last build. Null where there was none, or it cannot be read: then publishing says what is in the way. */
export async function lastRecord(files: Files, folder: string): Promise<LastRecord | null> {
  const bytes = await readIfThere(files, `${folder}/build.json`);
  const record = bytes === null ? null : parse(new TextDecoder().decode(bytes));
  if (record === null || typeof record !== 'object' || !('files' in record)) return null;
  if (!Array.isArray(record.files)) return null;
  const listed = record.files.filter((name): name is string => typeof name === 'string' && isInside(name));
  return { folder, record: { ...record }, files: listed.filter((name) => name !== 'build.json') };
}

/** A record could have been written by anybody: nothing outside the folder is read. */
const isInside = (name: string) => !name.startsWith('/') && !name.split(/[\\/]/).includes('..');

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // no record of ours: publish refuses the folder and says so
    return null;
  }
}
