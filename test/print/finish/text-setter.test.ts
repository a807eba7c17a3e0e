import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Output } from '../../../pipeline/print/finish/content/output.ts';
import { textSetter } from '../../../pipeline/print/finish/content/text-setter.ts';
import { typeReader } from '../../../pipeline/print/finish/content/type-reader.ts';
import { glyphPlaces } from './read/glyph-places.ts';

/** Thousandths of the size: as many as there are codes below 64, 500 beyond. */
const widthOf = (code: number) => (code < 64 ? 200 + code * 10 : 500);
const FONT = { byCode: Float64Array.from({ length: 64 }, (_, code) => widthOf(code)), other: 500, em: 1 };

/** What becomes of the content of a text object, with the stretch that was read and whether text was seen. */
function set(content: string, isWide = true) {
  const output: Output = { bytes: new Uint8Array(0), length: 0 };
  let shown = 0;
  const bytes = Buffer.from(content, 'latin1');
  const end = textSetter(output)(bytes, 0, {
    typeOf: typeReader(() => (isWide ? FONT : null)),
    shown: () => {
      shown += 1;
    },
    copy: ({ start, end: to }) => {
      const text = `${content.slice(start, to)}\n`;
      const grown = new Uint8Array(output.length + text.length);
      grown.set(output.bytes.subarray(0, output.length));
      grown.set(Buffer.from(text, 'latin1'), output.length);
      output.bytes = grown;
      output.length = grown.length;
    },
  });
  const written = Buffer.from(output.bytes.subarray(0, output.length)).toString('latin1');
  return { written, end, shown };
}

const hex = (code: number) => code.toString(16).padStart(4, '0').toUpperCase();

describe('glyphs become lines', () => {
  test('at their natural places they are one string', () => {
    // 10 pt: codes 1 and 2 are 2.1 and 2.2 pt wide
    const { written } = set(
      '/F1 10 Tf\n1 0 0 -1 0 0 Tm\n<0001> Tj\n2.1 0 Td <0002> Tj\n2.2 0 Td <0001> Tj\n',
    );
    expect(written.replace(/\s+/g, ' ')).toContain('[(\0\x01\0\x02\0\x01)]TJ');
  });
  test('what stands elsewhere is moved there', () => {
    const { written } = set('/F1 10 Tf <0001> Tj 3.1 0 Td <0002> Tj ');
    expect(written).toContain('[(\0\x01)-100(\0\x02)]TJ');
  });
  test('a new line begins with a move', () => {
    const { written } = set('/F1 10 Tf <0001> Tj 5 -14 Td <0002> Tj ');
    expect(written.replace(/\s+/g, ' ')).toContain('TJ 5 -14 Td');
  });
  test('brackets, backslashes and carriage returns in codes are escaped', () => {
    const { written } = set('/F1 10 Tf <28295C0D> Tj ');
    expect(written).toContain('[(\\(\\)\\\\\\r)]TJ');
    expect(glyphPlaces(written, widthOf).map(({ code }) => code)).toEqual([0x2829, 0x5c0d]);
  });
  test('it stops before glyphs of a font with other codes', () => {
    const content = '/F1 10 Tf <0001> Tj 3 0 Td ';
    const { end, shown } = set(content, false);
    expect([content.slice(end), shown]).toEqual(['<0001> Tj 3 0 Td ', 0]);
  });
  test('it stops before an operator that is none of text, and says where', () => {
    const content = '/F1 10 Tf <0001> Tj ET 0 0 9 9 re f';
    const { end, shown } = set(content);
    expect([content.slice(end), shown]).toEqual(['ET 0 0 9 9 re f', 1]);
  });
});

const glyph = fc.record({
  code: fc.oneof(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 64, max: 65_535 })),
  /** points from where the glyph before ends; a hundredth is what justification and letter-spacing come to */
  gap: fc.oneof(
    fc.constant(0),
    fc.constant(0.05),
    fc.integer({ min: -300, max: 900 }).map((n) => n / 100),
  ),
});
const textLine = fc.record({
  size: fc.constantFrom(8.5, 9.5, 10.5, 26, 34),
  down: fc.integer({ min: 0, max: 40 }),
  glyphs: fc.array(glyph, { minLength: 1, maxLength: 700 }),
});

test('every glyph stands where it stood, to half a thousandth of its size', () => {
  fc.assert(
    fc.property(fc.array(textLine, { minLength: 1, maxLength: 4 }), (lines) => {
      const content = lines
        .map(({ size, down, glyphs }) => {
          let along = 0;
          const shown = glyphs.map(({ code, gap }) => {
            const written = `${Number(along.toFixed(4))} 0 Td <${hex(code)}> Tj`;
            along = (widthOf(code) * size) / 1000 + gap;
            return written;
          });
          return `/F1 ${size} Tf 3 ${-down} Td ${shown.join(' ')}`;
        })
        .join('\n');
      const { written } = set(`${content} `);
      const [before, after] = [glyphPlaces(content, widthOf), glyphPlaces(written, widthOf)];
      expect(after.map(({ code }) => code)).toEqual(before.map(({ code }) => code));
      let index = 0;
      for (const { size, glyphs } of lines)
        for (const _ of glyphs) {
          expect(Math.abs(after[index].x - before[index].x)).toBeLessThanOrEqual(size / 2000 + 1e-6);
          expect(after[index].y).toBeCloseTo(before[index].y, 6);
          index += 1;
        }
    }),
    { numRuns: 60 },
  );
});
