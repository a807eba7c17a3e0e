import { z } from 'zod';
import { bleed, words } from './fields.ts';

/** How the file for the printer is made. What is not said comes from the preset, or is not done. */
export const printSchema = z.strictObject({
  preset: z.enum(['kdp', 'ingram', 'lulu', 'offset']).optional(),
  bleed: bleed.optional(),
  marks: z.enum(['none', 'crop', 'full']).optional(),
  multipleOf: z.literal([2, 4, 16]).optional(),
  icc: words.describe('ICC profile of the printer, a file of the edition').optional(),
});

export type PrintFile = z.output<typeof printSchema>;
