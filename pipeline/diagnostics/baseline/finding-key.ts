import type { Message } from '../../model/message.ts';

/** What a finding is known by from one run to the next: neither line nor page, which move when something else is written. */
export interface FindingKey {
  rule: string;
  /** below the folder that was checked, or the file's name alone; '' where there is none */
  file: string;
  message: string;
}

/** Numbers that move: "on page 12", "lines 3–5", "book.yaml:12:3". */
const MOVING =
  /(?<=\b(?:[Ll]ines?|[Pp]ages?|[Cc]olumns?|pp?\.) )\d+(?:[–-]\d+)?|(?<=\.[a-z]{1,5}:)\d+(?::\d+)?/g;

/** The key of a message; `folder` is the edition, or the folder of the file, as messages name it. */
export function findingKey({ rule, file, message }: Message, folder: string): FindingKey {
  return { rule, file: nameOf(file, folder), message: message.replace(MOVING, '#') };
}

/** The same wherever an edition and its sources stand. */
function nameOf(file: string | null, folder: string): string {
  if (file === null) return '';
  const path = file.replaceAll('\\', '/');
  const base = folder.replaceAll('\\', '/').replace(/\/*$/, '/');
  return path.startsWith(base) ? path.slice(base.length) : path.slice(path.lastIndexOf('/') + 1);
}
