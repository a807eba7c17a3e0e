import { expect, test } from 'vitest';
import { checkPictures } from '../../../pipeline/print/press/check-pictures.ts';

const INCH = 72;
const PLACE = { file: 'texts/mill.md', line: 12, column: 1 };

const printed = (width: number, inches: number, more = {}) => ({
  picture: { path: 'pictures/wheel.png', width, vector: false, colour: false, ...more },
  width: inches * INCH,
  place: PLACE,
});

const found = (pictures: Parameters<typeof checkPictures>[0]) =>
  checkPictures(pictures, 300).map(
    ({ rule, severity, file, line, message, fix }) =>
      `${file}:${line} ${severity} ${rule}: ${message} -> ${fix}`,
  );

test('pixels enough, a drawing of any size, grey: nothing', () => {
  expect(
    found([
      printed(900, 3),
      // as a file of 11,811 pixels a metre comes back
      printed(900, 900 / 299.9994),
      printed(10, 4, { vector: true }),
    ]),
  ).toEqual([]);
});

test('too few pixels for the printed size: how many, and what would do', () => {
  expect(found([printed(600, 4)])).toEqual([
    'texts/mill.md:12 warning picture-resolution: pictures/wheel.png is printed 102 mm wide with 600 pixels: 150 an inch, 300 are wanted -> Take a scan with 1200 pixels, or let it state a resolution that makes it 50 mm wide.',
  ]);
});

test('colour, of drawings too', () => {
  expect(found([printed(900, 3, { colour: true }), printed(9, 3, { colour: true, vector: true })])).toEqual(
    [1, 2].map(() =>
      expect.stringMatching(
        /^texts\/mill\.md:12 warning picture-colour: pictures\/wheel\.png is stored in colour/,
      ),
    ),
  );
});
