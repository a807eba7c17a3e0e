import { z } from 'zod';
import { words } from './fields.ts';

/** The covers. What is not said is set in type. */
export const coverSchema = z.strictObject({
  image: words.describe('picture of the front, a file of the edition: JPEG, PNG or SVG').optional(),
  alt: words.describe('what the picture shows, and what is written on it').optional(),
});

export type CoverFile = z.output<typeof coverSchema>;
