import type { FontWidths } from './font-widths.ts';
import { greyWriter } from './grey-writer.ts';
import { markedContent } from './marked-content.ts';
import { nextOperation, type Operation } from './next-operation.ts';
import { type Output, textAt } from './output.ts';
import { setText } from './set-text.ts';

/** What is known of a page beside its content. */
export interface PageFacts {
  /** widths of the font of that name; null where its codes are not two bytes */
  widths: (font: string) => FontWidths | null;
  /** tells marks that belong to figures */
  isPicture: (mark: number) => boolean;
}

export interface RewrittenPage {
  /** MCIDs that are artifacts now */
  dropped: number[];
  /** something is set in colour */
  coloured: boolean;
}

/** Operators after which glyphs lie otherwise than their widths say. */
const SPACING = new Set(['Tc', 'Tw', 'Tz']);

/**
 * Appends the content of a page to `output`: greys instead of RGB greys, artifacts for what is no content, lines of text
 * instead of glyphs.
 */
export function rewritePage(bytes: Uint8Array, { widths, isPicture }: PageFacts, output: Output): RewrittenPage {
  const greys = greyWriter(output);
  const marks = markedContent(output, isPicture);
  /** where a path, and a text object outside all marks, begins in the output */
  let path: number | null = null;
  let loose: number | null = null;
  let isPlain = true;

  const begin = (operands: string, from: number) => {
    const isMark = marks.begin(operands, from);
    if (isMark && loose !== null) throw new Error('marked content begins inside a text object');
  };
  const wrap = (from: number) => {
    if (marks.isOutside()) marks.wrap(from);
  };
  const copy = (operation: Operation): void => {
    const { name, start, at } = operation;
    const from = output.length;
    greys.write(bytes, operation);
    if (SPACING.has(name)) isPlain = false;
    switch (name) {
      case 'Tj':
      case 'TJ':
      case "'":
      case '"':
        return marks.content();
      case 'BDC':
      case 'BMC':
        return begin(textAt(bytes, start, at), from);
      case 'EMC':
        return marks.end();
      case 'BT':
        loose = marks.isOutside() ? from : null;
        return;
      case 'ET':
        if (loose !== null) marks.wrap(loose);
        loose = null;
        return;
      case 'm':
      case 're':
        path ??= from;
        return;
      case 'n':
        path = null;
        return;
      case 'f':
      case 'F':
      case 'f*':
      case 'S':
      case 's':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        wrap(path ?? from);
        path = null;
        return;
      case 'Do':
      case 'sh':
      case 'BI':
        wrap(from);
        return marks.content();
    }
  };

  const context = { output, widths, copy, shown: marks.content };
  let at = 0;
  for (;;) {
    const operation = nextOperation(bytes, at);
    if (!operation) break;
    copy(operation);
    at = operation.end;
    if (operation.name === 'BT' && isPlain) at = setText(bytes, at, context);
  }
  return { dropped: marks.finish(), coloured: greys.isColoured() };
}
