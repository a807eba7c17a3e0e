import { finding } from '../diagnostics/finding.ts';
import type { Outcome } from '../model/message.ts';
import { binaryKind } from './binary-kind.ts';
import type { Extracted } from './extracted.ts';
import { formatOf } from './format-of.ts';
import { readMarkdown } from './markdown/read-markdown.ts';

/** What a file turned out to be: plain text is normalized as it stands. */
export type Extraction = { as: 'plain' } | { as: 'extracted'; extracted: Extracted } | { as: 'refused' };

/**
 * Takes the words out of a file by the format its name says, and what the format states of them. `decodedText` is the
 * file as text with LF line ends, for Markdown. Files that are no text are refused with a message.
 */
export async function extract(
  file: string,
  bytes: Uint8Array,
  decodedText: () => string,
): Promise<Outcome<Extraction>> {
  const format = formatOf(file);
  if (format !== 'docx') {
    const kind = binaryKind(bytes);
    if (kind) {
      const place = { file, line: null, column: null };
      return { value: { as: 'refused' }, messages: [finding('not-a-text', `The file is ${kind}.`, place)] };
    }
  }
  // what reads HTML and Word takes long to load, and few editions need it
  switch (format) {
    case 'markdown':
      return outcome(readMarkdown(file, decodedText()));
    case 'html':
      return outcome((await import('./html/read-html.ts')).readHtml(file, bytes));
    case 'docx':
      return outcome(await (await import('./docx/read-docx.ts')).readDocx(file, bytes));
    default:
      return { value: { as: 'plain' }, messages: [] };
  }
}

function outcome({ value, messages }: Outcome<Extracted | null>): Outcome<Extraction> {
  return { value: value ? { as: 'extracted', extracted: value } : { as: 'refused' }, messages };
}
