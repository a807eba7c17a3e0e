import { expect, test } from 'vitest';
import type { Element, Kid } from '../../../pipeline/print/finish/tree/element.ts';
import { joinParts } from '../../../pipeline/print/finish/tree/join-parts.ts';

/** A section whose paragraphs stand on these pages. */
const section = (...pages: number[]): Element => ({
  kind: 'element',
  type: 'Sect',
  kids: pages.map((page): Kid => ({ kind: 'element', type: 'P', kids: [{ kind: 'mark', page, id: 0 }] })),
});
const part = (...kids: Element[]): Element => ({ kind: 'element', type: 'Document', language: 'en', kids });

/** The pages of each section. */
const told = ({ kids }: Element) =>
  kids.map((kid) =>
    (kid as Element).kids.flatMap((one) =>
      (one as Element).kids.map((mark) => (mark as { page: number }).page),
    ),
  );

/** Pages 0 to 2 are of one section, 3 and 4 of another, 5 is of none. */
const sectionOf = (page: number) => (page < 3 ? 'a' : page < 5 ? 'b' : null);

test('one part stays as it is', () => {
  const whole = part(section(0, 1, 2), section(3, 4));
  expect(joinParts([whole], sectionOf)).toEqual(whole);
});

test('a section that goes over the ends of parts is one', () => {
  const joined = joinParts(
    [part(section(0)), part(section(1)), part(section(2), section(3)), part(section(4))],
    sectionOf,
  );
  expect(told(joined)).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
  expect(joined).toMatchObject({ type: 'Document', language: 'en' });
});

test('sections that follow each other stay two', () => {
  expect(told(joinParts([part(section(0, 1, 2)), part(section(3, 4))], sectionOf))).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
});

test('what is of no section is joined to nothing', () => {
  expect(told(joinParts([part(section(5)), part(section(5))], sectionOf))).toEqual([[5], [5]]);
});

test('a part without text parts nothing from its neighbours wrongly', () => {
  expect(told(joinParts([part(section(0)), part(), part(section(1))], sectionOf))).toEqual([[0, 1]]);
});
