import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import { joinPath } from '../files/join-path.ts';
import { listNames } from '../files/list-names.ts';
import type { Reading } from '../files/reading.ts';
import { excerpt } from '../schemas/excerpt.ts';

/** The texts that notes/ has files for. Those for texts that are not there are reported, and read all the same. */
export async function listNotes(reading: Reading, texts: ReadonlyMap<string, string>): Promise<string[]> {
  const names = await listNames(reading, 'notes', '.yaml');
  for (const name of names) {
    if (texts.has(name)) continue;
    const near = nearestNames(name, texts.keys());
    const fix = near.length > 0 ? `Call it ${near[0]}.yaml, if that is the text meant.` : undefined;
    const place = { file: joinPath(reading.folder, `notes/${name}.yaml`), line: null, column: null };
    reading.messages.push(finding('notes-text-missing', `there is no text ${excerpt(name)}`, place, fix));
  }
  return names;
}
