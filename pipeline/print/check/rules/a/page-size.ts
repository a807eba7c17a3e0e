import type { Check } from '../../rule.ts';

/** Units of a page: 1.06 mm and 5.08 m. */
const [LEAST, MOST] = [3, 14_400];

/** ISO 19005-2, 6.1.13: boxes of pages are between 3 and 14400 units wide and high. */
export const pageSize: Check = function* ({ pages }) {
  for (const { boxes, number, object } of pages)
    for (const [name, [left, bottom, right, top]] of Object.entries(boxes))
      if ([right - left, top - bottom].some((length) => length < LEAST || length > MOST))
        yield {
          what: `a ${name} is not between 3 and 14400 units wide and high`,
          where: { page: number, object },
        };
};
