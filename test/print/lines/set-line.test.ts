import { expect, test } from 'vitest';
import { setLine } from '../../../pipeline/print/lines/set-line.ts';
import { bookSettings } from '../../../pipeline/print/lines/settings.ts';
import { settingsAt } from '../../../pipeline/print/lines/settings-at.ts';

/** A line of 10 spaces of 2 pt and 500 pt of letters' sizes, so that full tracking gives 2.5 pt. */
const line = (missing: number, spaces = 20) => setLine(missing, spaces, 500, 0, bookSettings);

test('spaces give first: letters only where the line is very uneven, or would not fit', () => {
  expect(line(0)).toEqual({ r: 0, tracking: 0 });
  expect(line(12)).toEqual({ r: 0.75, tracking: 0 });
  expect(line(-3)).toEqual({ r: -0.75, tracking: 0 });
  expect(line(20)).toEqual({ r: (20 - 2.5) / 16, tracking: 0.005 });
  expect(line(-6)).toEqual({ r: -3.5 / 4, tracking: -0.005 });
  expect(line(-7).r).toBeLessThan(-1);
});

test('a line without spaces is not tracked', () => {
  expect(line(-1, 0)).toEqual({ r: -1e6, tracking: 0 });
  expect(line(1, 0)).toEqual({ r: 1e6, tracking: 0 });
});

test('stretch shrinks with the measure, within bounds', () => {
  const stretches = [5, 15, 20, 25, 29, 60].map((ems) => settingsAt(ems, bookSettings).stretch);
  expect(stretches).toEqual(stretches.toSorted((a, b) => a - b));
  expect(stretches[0]).toBe(bookSettings.leastStretch);
  expect(stretches.at(-1)).toBe(bookSettings.stretch);
  expect(stretches[3]).toBeCloseTo((0.8 * 25) / 29);
});
