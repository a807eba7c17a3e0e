import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

function children(object: PDFObject | undefined): PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  if (object instanceof PDFArray) return object.asArray();
  return object instanceof PDFStream ? object.dict.values() : [];
}

/** References to all objects that can be reached from these, each once, in the order in which they are met. */
export function reachable(context: PDFContext, roots: PDFRef[]): PDFRef[] {
  const seen = new Set<PDFRef>();
  const waiting: PDFObject[] = [...roots].reverse();
  while (waiting.length > 0) {
    const object = waiting.pop() as PDFObject;
    if (!(object instanceof PDFRef)) {
      for (const child of children(object).reverse()) waiting.push(child);
    } else if (!seen.has(object)) {
      seen.add(object);
      for (const child of children(context.lookup(object)).reverse()) waiting.push(child);
    }
  }
  return [...seen];
}
