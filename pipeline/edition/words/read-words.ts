import { listFolder } from '../files/list-folder.ts';
import { readText } from '../files/read-text.ts';
import type { Reading } from '../files/reading.ts';
import { mostBytes } from '../files/sizes.ts';

const FILE = 'words.txt';

/** Reads words.txt, which an edition need not have: a word a line; `#` and what follows it is a remark. */
export async function readWords(reading: Reading): Promise<string[]> {
  const entries = await listFolder(reading, '');
  if (!entries.includes(FILE) && !entries.includes(`${FILE}/`)) return [];
  const text = await readText(reading, FILE, mostBytes.yaml);
  if (text === null) return [];
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((word) => word !== '');
}
