import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { Draft } from '../draft.ts';
import { INVISIBLE } from './characters.ts';

const ANY = new RegExp(
  `[${INVISIBLE}]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,
  'g',
);

/** One finding for all the characters of a source that nobody sees, at the line of the first; null where it has none. */
export function invisibleCharacters(draft: Draft): Message | null {
  const found = [...draft.source.matchAll(ANY)];
  if (found.length === 0) return null;
  const before = draft.source.slice(0, found[0].index);
  const code = found[0][0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const what = `${found.length} invisible characters were left out, the first is U+${code}.`;
  const column = before.length - before.lastIndexOf('\n');
  return finding('invisible-characters', what, { file: draft.file, line: before.split('\n').length, column });
}
