import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { name } from './name.ts';
import type { Matrix } from './page-boxes.ts';
import type { SourcePage } from './source-pdf.ts';

/** Bits of an annotation's flags: never shown; shown on paper. */
const HIDDEN = 2;
const PRINTED = 4;

/** What has no place on paper: links, the windows of comments, sounds and films. */
const SCREEN_ONLY = new Set(['Link', 'Popup', 'Sound', 'Movie', 'Screen', 'FileAttachment']);

export interface DrawnAnnotation {
  /** its appearance, a form */
  form: PDFRef;
  /** from the form's bounding box to its place on the page */
  matrix: Matrix;
}

export interface Annotations {
  drawn: DrawnAnnotation[];
  /** fields and comments meant for paper of which the file does not say how they look */
  without: number;
}

/** Forms and comments of a page as they are printed, in the order in which they lie on each other. */
export function annotations(context: PDFContext, page: SourcePage): Annotations {
  const found: Annotations = { drawn: [], without: 0 };
  const list = context.lookup(page.dict.get(name('Annots')));
  for (const item of list instanceof PDFArray ? list.asArray() : []) {
    const annotation = context.lookup(item);
    if (!(annotation instanceof PDFDict) || !isPrinted(annotation)) continue;
    const drawn = appearance(context, annotation);
    if (drawn) found.drawn.push(drawn);
    else if (drawn === null) found.without += 1;
  }
  return found;
}

function isPrinted(annotation: PDFDict): boolean {
  const subtype = annotation.lookup(name('Subtype'));
  if (subtype instanceof PDFName && SCREEN_ONLY.has(subtype.decodeText())) return false;
  const flags = annotation.lookup(name('F'));
  const bits = flags instanceof PDFNumber ? flags.asNumber() : 0;
  return (bits & HIDDEN) === 0 && (bits & PRINTED) !== 0;
}

/** Null: the file does not say how it looks; undefined: it looks like nothing, as a box that is not ticked may. */
function appearance(context: PDFContext, annotation: PDFDict): DrawnAnnotation | null | undefined {
  const looks = context.lookup(annotation.get(name('AP')));
  const normal = looks instanceof PDFDict ? looks.get(name('N')) : undefined;
  if (normal === undefined) return null;
  const states = context.lookup(normal);
  const state = annotation.lookup(name('AS'));
  const chosen =
    states instanceof PDFDict ? states.get(state instanceof PDFName ? state : name('Off')) : normal;
  const form = context.lookup(chosen);
  if (!(form instanceof PDFStream)) return states instanceof PDFDict ? undefined : null;
  const [rectangle, box] = [
    numbers(context, annotation.get(name('Rect')), 4),
    numbers(context, form.dict.get(name('BBox')), 4),
  ];
  if (rectangle === null || box === null) return null;
  form.dict.set(name('Type'), name('XObject'));
  form.dict.set(name('Subtype'), name('Form'));
  const own = numbers(context, form.dict.get(name('Matrix')), 6) ?? [1, 0, 0, 1, 0, 0];
  const matrix = fitting(corners(box, own as Matrix), rectangle);
  return matrix && { form: chosen instanceof PDFRef ? chosen : context.register(form), matrix };
}

/** Scales and moves one rectangle onto another (ISO 32000-1, 12.5.5); undefined where the first has no area. */
function fitting(from: number[], to: number[]): Matrix | undefined {
  const [left, bottom, right, top] = from;
  if (right - left < 1e-6 || top - bottom < 1e-6) return undefined;
  const wide = Math.abs(to[2] - to[0]) / (right - left);
  const high = Math.abs(to[3] - to[1]) / (top - bottom);
  return [wide, 0, 0, high, Math.min(to[0], to[2]) - left * wide, Math.min(to[1], to[3]) - bottom * high];
}

/** The upright rectangle around a box that a matrix has turned. */
function corners([x1, y1, x2, y2]: number[], [a, b, c, d, e, f]: Matrix): number[] {
  const points = [
    [x1, y1],
    [x1, y2],
    [x2, y1],
    [x2, y2],
  ].map(([x, y]) => [a * x + c * y + e, b * x + d * y + f]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function numbers(context: PDFContext, object: PDFObject | undefined, length: number): number[] | null {
  const array = context.lookup(object);
  if (!(array instanceof PDFArray) || array.size() !== length) return null;
  const found = array.asArray().map((item) => context.lookup(item));
  const values = found.flatMap((item) => (item instanceof PDFNumber ? item.asNumber() : []));
  return values.length === length ? values : null;
}
