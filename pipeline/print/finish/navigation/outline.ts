import { PDFHexString, type PDFRef } from '@cantoo/pdf-lib';
import type { OutlineEntry } from '../../types.ts';
import { dictionary } from '../file/dictionary.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import type { Destinations } from './destinations.ts';

/** Entries below these, however deep. */
const countAll = (entries: OutlineEntry[]): number =>
  entries.reduce((sum, entry) => sum + 1 + countAll(entry.children), 0);

/** Writes entries of one level below their parent. Returns references to them, in order. */
function writeLevel(file: PdfFile, entries: OutlineEntry[], parent: PDFRef, places: Destinations): PDFRef[] {
  const { context } = file;
  const refs = entries.map(() => context.nextRef());
  entries.forEach(({ title, target, children }, index) => {
    const below = writeLevel(file, children, refs[index], places);
    const entry = dictionary(context, {
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: places.name(target),
      Prev: refs[index - 1],
      Next: refs[index + 1],
      First: below[0],
      Last: below[below.length - 1],
      // negative: closed until the reader opens it
      Count: below.length > 0 ? -countAll(children) : undefined,
    });
    context.assign(refs[index], entry);
  });
  return refs;
}

/** Writes the outline, closed below the first level. Returns its root; undefined where it has no entries. */
export function writeOutline(
  file: PdfFile,
  outline: OutlineEntry[],
  places: Destinations,
): PDFRef | undefined {
  if (outline.length === 0) return undefined;
  const root = file.context.nextRef();
  const refs = writeLevel(file, outline, root, places);
  const entries = { Type: 'Outlines', First: refs[0], Last: refs[refs.length - 1], Count: refs.length };
  file.context.assign(root, dictionary(file.context, entries));
  return root;
}
