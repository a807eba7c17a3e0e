import { z } from 'zod';
import { excerpt } from './excerpt.ts';
import { words } from './fields.ts';
import { raise } from './raise.ts';

/** A bare name: the folder is the one given with --works. */
const fileName = words.superRefine((value, context) => {
  if (!/[/\\]/.test(value) && value !== '..' && value !== '.') return;
  const what = `${excerpt(value)} is a path, expected the name of a file in the works folder`;
  raise(context, { rule: 'file-outside', what, fix: 'Write the name alone.' }, value);
});

const copy = z.strictObject({
  file: fileName,
  work: words.describe('key of a work of the library'),
  title: words.optional().describe('as the title page of this copy has it'),
  edition: words.optional().describe('what edition this copy is'),
  translator: words.optional(),
  year: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), words).optional(),
});

/** works.yaml. */
export const worksSchema = z.strictObject({ copies: z.array(copy) });

export type WorksFile = z.output<typeof worksSchema>;
