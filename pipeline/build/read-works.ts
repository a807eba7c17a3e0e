import { finding } from '../diagnostics/finding.ts';
import { errorCode } from '../edition/files/error-code.ts';
import { joinPath } from '../edition/files/join-path.ts';
import { openReading } from '../edition/files/open-reading.ts';
import { readCopies } from '../edition/works/read-copies.ts';
import type { Edition } from '../model/edition.ts';
import type { Files } from '../model/host.ts';
import type { Message, Outcome, Place } from '../model/message.ts';
import type { CopyEntry, WorkCopy } from '../model/work-copy.ts';
import { matchWork } from '../proof/works/match-work.ts';
import type { CopyText } from '../proof/works/read-plain.ts';
import { readWorkFile } from './read-work-file.ts';

/** What is read as a copy of a work. */
const COPY = /\.(?:txt|text|epub|html?|xhtml)$/i;
/** What may stand beside copies. */
const BESIDE = /^(?:\.|readme\b|licen[cs]e\b|works\.yaml$)|~$/i;

interface Reader {
  files: Files;
  folder: string;
  edition: Pick<Edition, 'library' | 'copies'>;
  messages: Message[];
}

/**
 * Reads the copies of works in a folder: .txt, .epub, .html. works.yaml of the edition says which file is which work, or
 * that of the folder; a file that neither names is taken for the work that its name and title page fit, and it is said so.
 * What cannot be read is a message and left out.
 */
export async function readWorks(
  files: Files,
  folder: string,
  edition: Pick<Edition, 'library' | 'copies'>,
): Promise<Outcome<WorkCopy[]>> {
  const reader: Reader = { files, folder, edition, messages: [] };
  const names = await listWorks(reader);
  if (names === null) return { value: [], messages: reader.messages };
  const entries = await indexOf(reader);
  reader.messages.push(...missing(entries, names, folder));
  const copies: WorkCopy[] = [];
  for (const name of names.filter((one) => COPY.test(one))) {
    const own = entries.filter(({ file }) => file === name);
    const read = await readWorkFile(files, joinPath(folder, name));
    reader.messages.push(...read.messages);
    if (read.value === null) continue;
    copies.push(
      ...(own.length > 0
        ? own.map((entry) => asListed(entry, read.value!, reader, name))
        : guessed(name, read.value, reader)),
    );
  }
  return { value: copies, messages: reader.messages };
}

const whole = (file: string): Place => ({ file, line: null, column: null });

async function listWorks({ files, folder, messages }: Reader): Promise<string[] | null> {
  try {
    const names = await files.list(folder);
    const copies = names.filter((name) => COPY.test(name));
    if (copies.length === 0)
      messages.push(finding('works-empty', `${folder} holds no .txt, .epub or .html file`, whole(folder)));
    for (const name of names.filter((one) => !COPY.test(one) && !BESIDE.test(one)))
      messages.push(
        finding('work-ignored', `${joinPath(folder, name)} is not read`, whole(joinPath(folder, name))),
      );
    return names;
  } catch (error) {
    const code = errorCode(error);
    const what =
      code === 'ENOENT'
        ? `there is no folder ${folder}`
        : code === 'ENOTDIR'
          ? `${folder} is a file`
          : `${folder}: ${code}`;
    messages.push(finding('works-missing', what, whole(folder)));
    return null;
  }
}

/** The edition's own entries go before those of the folder, whose keys may be of another edition. */
async function indexOf({ files, folder, edition, messages }: Reader): Promise<CopyEntry[]> {
  const own = edition.copies ?? [];
  const reading = await openReading(files, folder);
  const listed = await readCopies(reading);
  messages.push(...reading.messages);
  const keys = new Set(edition.library.map(({ id }) => id));
  return [
    ...own,
    ...listed.filter((entry) => keys.has(entry.work) && !own.some(({ file }) => file === entry.file)),
  ];
}

function missing(entries: CopyEntry[], names: string[], folder: string): Message[] {
  return entries
    .filter(({ file }) => !names.includes(file))
    .map(({ file, work, place }) =>
      finding('work-copy-missing', `${file}, the copy of ${work}, is not in ${folder}`, place),
    );
}

function asListed(entry: CopyEntry, copy: CopyText, { edition, folder }: Reader, name: string): WorkCopy {
  const title = entry.title ?? copy.title ?? titleOf(edition, entry.work);
  const translator = entry.translator === undefined ? undefined : `trans. ${entry.translator}`;
  const details = [entry.edition, translator, entry.year].filter((part) => part !== undefined);
  const line = details.length > 0 ? `${title} (${details.join(', ')})` : title;
  return { ...textOf(copy), work: entry.work, file: joinPath(folder, name), title: line };
}

function guessed(name: string, copy: CopyText, { edition, folder, messages }: Reader): WorkCopy[] {
  const file = joinPath(folder, name);
  const matched = matchWork(name, copy, edition.library);
  if (matched === null) {
    messages.push(finding('work-unknown', `${file} is taken for no work of the library`, whole(file)));
    return [];
  }
  const { work, evidence } = matched;
  messages.push(finding('work-guessed', `${file} is taken for ${work.id}: ${evidence}`, whole(file)));
  const title = copy.title ?? `${work.title ?? work.id} (${name})`;
  return [{ ...textOf(copy), work: work.id, file, title }];
}

const textOf = ({ text, headings, pages }: CopyText) => ({ text, headings, pages });

const titleOf = ({ library }: Pick<Edition, 'library'>, key: string): string =>
  library.find(({ id }) => id === key)?.title ?? key;
