import { finding } from '../../diagnostics/finding.ts';
import { joinPath } from './join-path.ts';
import { listFolder } from './list-folder.ts';
import type { Reading } from './reading.ts';

/**
 * Names of the files in a folder with a certain ending, without it; a folder that is not there holds none. What else
 * stands there is reported, save hidden files, README.md, editors' backups (~) and what `beside` may stand there.
 */
export async function listNames(
  reading: Reading,
  folder: string,
  ending: string,
  beside?: RegExp,
): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await listFolder(reading, folder)) {
    if (entry.startsWith('.') || entry === 'README.md' || entry.endsWith('~') || beside?.test(entry))
      continue;
    const file = joinPath(reading.folder, `${folder}/${entry}`);
    if (entry.endsWith(ending)) names.push(entry.slice(0, -ending.length));
    else if (entry.endsWith(`${ending}/`)) {
      const what = `${file.slice(0, -1)} cannot be read: it is a folder, not a file`;
      reading.messages.push(finding('file-unreadable', what, { file, line: null, column: null }));
    } else {
      const what = `${entry} is not read: only files that end in ${ending} are`;
      reading.messages.push(finding('file-ignored', what, { file, line: null, column: null }));
    }
  }
  return names;
}
