import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitSheet } from '../../../pipeline/print/sheet/fit-sheet.ts';
import { onNotesGrid } from '../../../pipeline/print/sheet/on-notes-grid.ts';
import { pageFrame } from '../../../pipeline/print/sheet/page-frame.ts';
import type { Style } from '../../../pipeline/print/sheet/schema.ts';
import { projectSheet } from '../layout/doubles.ts';

const A5 = { width: 148, height: 210 };
const fits = fc.record({
  leading: fc.constantFrom(-0.5, 0, 0.5),
  lines: fc.constantFrom(-1, 0, 1),
  measure: fc.constantFrom(-4, -2, 0, 2, 4),
  size: fc.constantFrom(-0.25, 0, 0.25),
});

test('no change leaves the design as it is', () => {
  const sheet = projectSheet();
  expect(fitSheet(sheet, { leading: 0, lines: 0, measure: 0, size: 0 })).toEqual(sheet);
});

test('whatever is changed stays on the grid; notes stay as they are; the page has what was asked for', () => {
  const sheet = projectSheet();
  const before = pageFrame(sheet, A5);
  fc.assert(
    fc.property(fits, (fit) => {
      const fitted = fitSheet(sheet, fit);
      expect(fitted.grid).toBe(sheet.grid + fit.leading);
      for (const [name, style] of Object.entries(fitted.styles as Record<string, Style>)) {
        if (onNotesGrid(name)) expect(style).toEqual((sheet.styles as Record<string, Style>)[name]);
        else
          expect((style.leading / fitted.grid) * 2).toBeCloseTo(
            Math.round((style.leading / fitted.grid) * 2),
            9,
          );
      }
      const frame = pageFrame(fitted, A5);
      expect(frame.measureMillimetres).toBeCloseTo(before.measureMillimetres + fit.measure, 9);
      // a page of 473 pt: 34 lines of 14 pt, 35 of 13.5, 33 of 14.5
      const lines = Math.round(((210 - 19 - 24) * (72 / 25.4)) / fitted.grid) + fit.lines;
      expect(frame.lines).toBe(lines);
      expect(frame.top).toBe(before.top);
    }),
  );
});
