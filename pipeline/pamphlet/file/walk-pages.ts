import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { name } from './name.ts';
import type { SourcePage } from './source-pdf.ts';

const INHERITED = {
  resources: 'Resources',
  mediaBox: 'MediaBox',
  cropBox: 'CropBox',
  rotate: 'Rotate',
} as const;

type Inherited = Omit<SourcePage, 'dict'>;

export interface WalkedPages {
  pages: SourcePage[];
  /** entries of the tree that lead to nothing */
  lost: number;
}

/** The pages of a catalogue in order. A tree that bites its tail is walked once. */
export function walkPages(context: PDFContext, catalog: PDFDict | undefined): WalkedPages {
  const walked: WalkedPages = { pages: [], lost: 0 };
  const seen = new Set<PDFObject>();
  const nothing: Inherited = {
    resources: undefined,
    mediaBox: undefined,
    cropBox: undefined,
    rotate: undefined,
  };
  const waiting: { object: PDFObject | undefined; above: Inherited }[] = [
    { object: catalog?.get(name('Pages')), above: nothing },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { object, above } = next;
    const node = object instanceof PDFRef ? context.lookup(object) : object;
    const kids = node instanceof PDFDict ? context.lookup(node.get(name('Kids'))) : undefined;
    if (!(node instanceof PDFDict)) walked.lost += 1;
    else if (!(kids instanceof PDFArray)) walked.pages.push({ dict: node, ...inherit(node, above) });
    else if (!seen.has(node)) {
      seen.add(node);
      const below = inherit(node, above);
      for (const kid of kids.asArray().toReversed()) waiting.push({ object: kid, above: below });
    }
  }
  return walked;
}

function inherit(node: PDFDict, above: Inherited): Inherited {
  const own = Object.entries(INHERITED).map(([key, entry]) => [
    key,
    node.get(name(entry)) ?? above[key as keyof Inherited],
  ]);
  return Object.fromEntries(own) as Inherited;
}
