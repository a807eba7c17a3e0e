import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { name } from './name.ts';

/** What leads back into the source, whose pages were made forms: it is not carried along. */
const LEFT_BEHIND = new Set(['Page', 'Pages', 'Catalog', 'StructTreeRoot', 'StructElem'].map(name));

/**
 * Numbers, from 1, of all objects that can be reached from `roots`, in the order in which they are met. `own` are pages and
 * catalogues that were made for the new file; those of the source are not followed.
 */
export function numberObjects(
  context: PDFContext,
  roots: PDFRef[],
  own: ReadonlySet<PDFRef>,
): Map<PDFRef, number> {
  const numbers = new Map<PDFRef, number>();
  const waiting: PDFObject[] = roots.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!(next instanceof PDFRef)) waiting.push(...children(next).toReversed());
    else if (!numbers.has(next) && (own.has(next) || isCarried(context.lookup(next)))) {
      numbers.set(next, numbers.size + 1);
      waiting.push(...children(context.lookup(next)).toReversed());
    }
  }
  return numbers;
}

function isCarried(object: PDFObject | undefined): boolean {
  if (object === undefined) return false;
  const type = object instanceof PDFDict ? object.get(name('Type')) : undefined;
  return !(LEFT_BEHIND as Set<unknown>).has(type);
}

function children(object: PDFObject | undefined): PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  if (object instanceof PDFArray) return object.asArray();
  return object instanceof PDFStream ? object.dict.values() : [];
}
