import type { Box } from '../../document/page.ts';
import { asArray, asNumber } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** Marks of printers are what they are for. */
const ALLOWED = ['PrinterMark', 'TrapNet'];

const touches = (rect: number[], [left, bottom, right, top]: Box) =>
  Math.max(rect[0], rect[2]) > left &&
  Math.min(rect[0], rect[2]) < right &&
  Math.max(rect[1], rect[3]) > bottom &&
  Math.min(rect[1], rect[3]) < top;

/** ISO 15930-7: nothing that is not printed stands within the bleed. */
export const annotation: Check = function* ({ file, annotations, pages }) {
  for (const { dict, type, page, object } of annotations) {
    const { boxes } = pages[page - 1];
    const box = boxes.BleedBox ?? boxes.TrimBox ?? boxes.ArtBox ?? boxes.MediaBox;
    const rect = asArray(file.get(dict, 'Rect')).map((item) => asNumber(file.resolve(item)) ?? 0);
    if (!ALLOWED.includes(type) && box && rect.length === 4 && touches(rect, box))
      yield { what: `an annotation (${type}) stands within the bleed`, where: { page, object } };
  }
};
