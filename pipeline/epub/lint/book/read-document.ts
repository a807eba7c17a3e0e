import { Parser } from 'htmlparser2';
import type { EpubDocument, EpubElement } from './types.ts';

/** Reads an XML document, well-formed or not; never throws. `order` is its place in reading order. */
export function readDocument(path: string, text: string, order: number): EpubDocument {
  const document: EpubDocument = {
    path,
    text,
    root: null,
    elements: [],
    ids: new Map(),
    lines: lineStarts(text),
    order,
  };
  let open: EpubElement | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { startIndex: from } = parser;
        const element: EpubElement = { name, attributes, children: [], parent: open, from, order: 0 };
        element.order = document.elements.push(element) - 1;
        open?.children.push(element);
        document.root ??= element;
        if (attributes.id !== undefined && !document.ids.has(attributes.id))
          document.ids.set(attributes.id, element);
        open = element;
      },
      ontext(value) {
        open?.children.push(value);
      },
      onclosetag() {
        open = open?.parent ?? null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return document;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
