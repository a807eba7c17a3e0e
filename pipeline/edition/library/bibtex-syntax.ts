import type { BibtexEntry, BibtexFault } from './scan-bibtex.ts';

/** What the parser calls its tokens. */
const WORDS: Record<string, string> = {
  comma: 'a comma',
  equals: 'an equals sign',
  label: 'a key',
  lbrace: 'a value in braces or quotation marks',
  rbrace: 'a comma or the end of the entry',
  quote: 'a quotation mark',
  text: 'text',
};

/** Says in words, and where, what the parser found wrong in an entry that had `strings` before it. */
export function bibtexSyntax(error: Error, entry: BibtexEntry, strings: string, text: string): BibtexFault {
  const expected = /expected "(\w+)"/.exec(error.message)?.[1] ?? '';
  const where = /at line (\d+) col (\d+)/.exec(error.message);
  const words = Object.hasOwn(WORDS, expected) ? `${WORDS[expected]} is expected here` : 'it cannot be read';
  const at = where ? offsetOf(entry, Number(where[1]), Number(where[2]), strings) : entry.at;
  return { what: `entry @${entry.type}: ${words}`, at: Math.min(at, Math.max(0, text.length - 1)) };
}

/** Offset in the file of a line and column, from 1, of what the parser was given. */
function offsetOf(entry: BibtexEntry, line: number, column: number, strings: string): number {
  const own = line - (strings.split('\n').length - 1);
  if (own < 1) return entry.at;
  const lines = entry.text.split('\n');
  const before = lines.slice(0, own - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return entry.at + Math.min(before + column - 1, entry.text.length);
}
