import { z } from 'zod';
import { bleed, length, words } from './fields.ts';
import { millimetres } from './millimetres.ts';

/** The paper of the block: a name that the preset knows, how thick a leaf is, or grams a square metre and bulk in cm³/g. */
const paper = z.union([
  words.transform((value) => {
    const thickness = millimetres(value);
    return thickness === null ? { name: value } : { leaf: thickness };
  }),
  z
    .strictObject({ grams: z.number().positive().max(500), bulk: z.number().min(0.5).max(3) })
    // a square metre of one gram and one cm³/g is a thousandth of a millimetre thick (ISO 534)
    .transform(({ grams, bulk }) => ({ leaf: (grams * bulk) / 1000 })),
]);

/** The cover that is printed on one sheet: back, spine and front. */
const wrap = z.strictObject({
  paper: paper.describe('a paper of the preset, 0.1mm for a leaf, or {grams: 90, bulk: 1.3}').optional(),
  spine: length('no width for a spine', 150).describe('as the printer says it: mm, or a length').optional(),
  bleed: bleed.optional(),
  back: words.describe('Markdown on the back').optional(),
  barcode: z.boolean().default(true),
});

/** The covers. What is not said is set in type. */
export const coverSchema = z.strictObject({
  image: words.describe('picture of the front, a file of the edition: JPEG, PNG or SVG').optional(),
  wrap: wrap.optional(),
  alt: words.describe('what the picture shows, and what is written on it').optional(),
});

export type CoverFile = z.output<typeof coverSchema>;
