import type { Edition, PrintSettings } from '../../model/edition.ts';
import { joinPath } from '../files/join-path.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { Reading } from '../files/reading.ts';
import { mostBytes } from '../files/sizes.ts';

/** The profile that `print.icc` names; undefined, with a message at that key, where it cannot be read. */
export async function readIcc(
  reading: Reading,
  { icc, places }: PrintSettings,
): Promise<Edition['icc'] | undefined> {
  if (icc === undefined) return undefined;
  const bytes = await readBytes(reading, icc, mostBytes.profile, places.icc);
  return bytes === null ? undefined : { file: joinPath(reading.folder, icc), bytes };
}
