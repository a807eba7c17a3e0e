import type { TocEntry } from '../../model/book.ts';
import type { OutlineEntry } from '../types.ts';

/** The outline of the PDF: the contents with their headings. */
export function outline(entries: TocEntry[]): OutlineEntry[] {
  return entries.map(({ title, target, children }) => ({ title, target, children: outline(children) }));
}
