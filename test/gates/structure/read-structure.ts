import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { type MarkedContent, markedContent } from './marked-content.ts';

/** An element of a PDF's structure tree. Text stands in its kids, in order. */
export interface Structure {
  type: string;
  id: string | null;
  language: string | null;
  kids: (Structure | string)[];
}

export interface StructuredFile {
  root: Structure;
  pages: MarkedContent[];
  /** page from 0 and MCID of marked content that no element, or more than one, lays claim to, and that shows something */
  astray: { page: number; mark: number; claims: number }[];
}

const key = (name: string) => PDFName.of(name);

/**
 * Reads the structure tree of a tagged PDF and the text in it, as a screen reader would: written apart from everything
 * that makes such files. Throws where the file is not tagged.
 */
export async function readStructure(bytes: Uint8Array): Promise<StructuredFile> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = document;
  const fonts = new Map();
  const dictionaries = document.getPages().map(({ node }) => node as PDFDict);
  const pages = dictionaries.map((page) => markedContent(context, withInherited(page), fonts));
  const indexOf = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index]));
  const claims = pages.map(() => new Map<number, number>());

  const claim = (page: number, mark: number): string => {
    claims[page].set(mark, (claims[page].get(mark) ?? 0) + 1);
    return pages[page].marks.get(mark) ?? '';
  };
  const pageOf = (dict: PDFDict, around: number): number => {
    const ref = dict.get(key('Pg'));
    return ref instanceof PDFRef ? (indexOf.get(ref.toString()) ?? around) : around;
  };
  const kid = (object: PDFObject | undefined, around: number): Structure | string => {
    if (object instanceof PDFNumber) return claim(around, object.asNumber());
    const dict = object as PDFDict;
    const page = pageOf(dict, around);
    const type = dict.lookup(key('Type'));
    if (type === key('MCR')) return claim(page, dict.lookup(key('MCID'), PDFNumber).asNumber());
    return type === key('OBJR') ? '' : element(dict, page);
  };
  const element = (dict: PDFDict, around: number): Structure => {
    const actual = string(dict.lookup(key('ActualText')));
    const kids = kidsOf(context, dict).map((object) => kid(object, pageOf(dict, around)));
    return {
      type: dict.lookupMaybe(key('S'), PDFName)?.decodeText() ?? '',
      id: string(dict.lookup(key('ID'))),
      language: string(dict.lookup(key('Lang'))),
      kids: actual === null ? kids : [actual],
    };
  };
  const tree = document.catalog.lookupMaybe(key('StructTreeRoot'), PDFDict);
  if (tree === undefined) throw new Error('the file has no structure tree');
  const root = element(tree, -1);
  const astray = pages.flatMap(({ marks }, page) =>
    [...marks]
      .map(([mark, text]) => ({ page, mark, text, claims: claims[page].get(mark) ?? 0 }))
      .filter((one) => one.claims !== 1 && one.text.trim() !== '')
      .map(({ mark, claims: times }) => ({ page, mark, claims: times })),
  );
  return { root, pages, astray };
}

/** A page with the resources that it may have from its parents. */
function withInherited(page: PDFDict): PDFDict {
  if (page.has(key('Resources'))) return page;
  throw new Error('a page has no resources of its own');
}

function kidsOf(context: PDFContext, dict: PDFDict): (PDFObject | undefined)[] {
  const kids = dict.lookup(key('K'));
  if (kids === undefined) return [];
  return kids instanceof PDFArray ? kids.asArray().map((one) => context.lookup(one)) : [kids];
}

function string(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}
