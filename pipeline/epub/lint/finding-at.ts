import type { RuleId } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import type { EpubBook, EpubDocument, EpubElement } from './book/types.ts';

/** A message at an element of a document of the book; without one, at the document. */
export function findingAt(
  rule: RuleId,
  what: string,
  book: EpubBook,
  document: EpubDocument,
  element?: EpubElement | null,
): Message {
  const file = `${book.file}!/${document.path}`;
  if (!element) return finding(rule, what, { file, line: null, column: null });
  const line = lineAt(document.lines, element.from);
  return finding(rule, what, { file, line, column: element.from - document.lines[line - 1] + 1 });
}

/** The line that holds a character, from 1. */
function lineAt(starts: number[], from: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= from) low = middle;
    else high = middle;
  }
  return low + 1;
}
