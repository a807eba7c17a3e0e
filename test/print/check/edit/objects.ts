import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

export const name = (text: string): PDFName => PDFName.of(text);

/** The dictionary of a page, from 0. */
export const pageAt = (document: PDFDocument, index: number): PDFDict => document.getPage(index).node;

/** The first page with text and its index: blank ones have no fonts. */
export function firstPage(document: PDFDocument): PDFDict {
  return document.getPages().find(({ node }) => resources(node, 'Font').keys().length > 0)!.node;
}

/** A category of the resources of a page, made where it is not there. */
export function resources(page: PDFDict, category: string): PDFDict {
  const all = page.lookup(name('Resources'), PDFDict);
  const found = all.lookupMaybe(name(category), PDFDict);
  if (found) return found;
  const made = PDFDict.withContext(page.context);
  all.set(name(category), made);
  return made;
}

/** All dictionaries that are objects of their own and satisfy a condition, in the order of their numbers. */
export function dictionaries(document: PDFDocument, isWanted: (dict: PDFDict) => boolean): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && isWanted(object) ? [object] : []));
}

/** Structure elements of a type. */
export function elements(document: PDFDocument, type: string): PDFDict[] {
  return dictionaries(
    document,
    (dict) => dict.get(name('Type')) === name('StructElem') && dict.get(name('S')) === name(type),
  );
}

/** The reference of an object. */
export function refOf(document: PDFDocument, object: PDFObject): PDFRef {
  return document.context.getObjectRef(object)!;
}

/** Link annotations. */
export const links = (document: PDFDocument): PDFDict[] =>
  dictionaries(document, (dict) => dict.get(name('Subtype')) === name('Link'));

/** Fonts of one type. */
export const fonts = (document: PDFDocument, subtype: string): PDFDict[] =>
  dictionaries(
    document,
    (dict) => dict.get(name('Type')) === name('Font') && dict.get(name('Subtype')) === name(subtype),
  );

/** The first composite font that a page uses, and its CIDFont. */
export function firstFont(document: PDFDocument): { font: PDFDict; descendant: PDFDict } {
  const all = resources(firstPage(document), 'Font');
  const font = all.lookup(all.keys()[0], PDFDict);
  return { font, descendant: font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict) };
}

/** A stream as an object of its own. */
export function addStream(
  document: PDFDocument,
  entries: Record<string, unknown>,
  data: string | Uint8Array = '',
): PDFRef {
  return document.context.register(document.context.stream(data, entries as never));
}

/** A form XObject that draws what is given. */
export function addForm(document: PDFDocument, data: string, entries: Record<string, unknown> = {}): PDFRef {
  return addStream(
    document,
    { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10], Resources: {}, ...entries },
    data,
  );
}

/** The array at a key, made of the one thing that may stand there. */
export function arrayAt(dict: PDFDict, key: string): PDFArray {
  const found = dict.lookup(name(key));
  if (found instanceof PDFArray) return found;
  const made = PDFArray.withContext(dict.context);
  const value = dict.get(name(key));
  if (value) made.push(value);
  dict.set(name(key), made);
  return made;
}

export const numberOf = (object: PDFObject | undefined): number => (object as PDFNumber).asNumber();

export { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFStream };
