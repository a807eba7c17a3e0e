import type { Check } from '../../rule.ts';

const ALLOWED = new Set(
  (
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink ' +
    'Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact'
  ).split(' '),
);

/** ISO 19005-2, 6.3.1: annotations of the types of ISO 32000-1, without 3D, Sound, Screen and Movie. */
export const annotationType: Check = function* ({ annotations }) {
  for (const { type, page, object } of annotations)
    if (!ALLOWED.has(type)) yield { what: `an annotation has the type “${type}”`, where: { page, object } };
};
