import type { FontWidths } from './font-widths.ts';
import { markedContent } from './marked-content.ts';
import { nextOperation, type Operation } from './next-operation.ts';
import { operatorWriter } from './operator-writer.ts';
import { type Output, textAt } from './output.ts';
import type { textSetter } from './text-setter.ts';
import { typeReader } from './type-reader.ts';

/** What a page is rewritten with. */
export interface PageContext {
  /** what all pages are appended to */
  output: Output;
  setText: ReturnType<typeof textSetter>;
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

const SHOWING = new Set(['Tj', 'TJ', "'", '"']);

/** Operators that paint a path; `n` ends one without. */
const PAINTING = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);

const PICTURES = new Set(['Do', 'sh', 'BI']);

/**
 * Appends the content of a page to the output: greys instead of RGB greys, artifacts for what is no content, lines of text
 * instead of glyphs, type in its own size.
 */
export function rewritePage(bytes: Uint8Array, context: PageContext): RewrittenPage {
  const { output, widths, isPicture, setText } = context;
  const typeOf = typeReader(widths);
  const operators = operatorWriter(output, typeOf);
  const marks = markedContent(output, isPicture);
  /** where a path, and a text object outside all marks, begins in the output */
  let path: number | null = null;
  let loose: number | null = null;
  let isPlain = true;

  const begin = (operands: string, from: number): void => {
    const isMark = marks.begin(operands, from);
    if (isMark && loose !== null) throw new Error('marked content begins inside a text object');
  };
  const wrap = (from: number): void => {
    if (marks.isOutside()) marks.wrap(from);
  };
  const copy = (operation: Operation): void => {
    const { name, start, at } = operation;
    const from = output.length;
    operators.write(bytes, operation);
    if (SPACING.has(name)) isPlain = false;
    else if (SHOWING.has(name)) marks.content();
    else if (name === 'BDC' || name === 'BMC') begin(textAt(bytes, start, at), from);
    else if (name === 'EMC') marks.end();
    else if (name === 'BT') loose = marks.isOutside() ? from : null;
    else if (name === 'ET') {
      if (loose !== null) marks.wrap(loose);
      loose = null;
    } else if (name === 'm' || name === 're') path ??= from;
    else if (name === 'n') path = null;
    else if (PAINTING.has(name)) {
      wrap(path ?? from);
      path = null;
    } else if (PICTURES.has(name)) {
      wrap(from);
      marks.content();
    }
  };

  const within = { typeOf, copy, shown: marks.content };
  let at = 0;
  for (;;) {
    const operation = nextOperation(bytes, at);
    if (!operation) break;
    copy(operation);
    at = operation.end;
    if (operation.name === 'BT' && isPlain) at = setText(bytes, at, within);
  }
  return { dropped: marks.finish(), coloured: operators.isColoured() };
}
