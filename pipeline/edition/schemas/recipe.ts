import { z } from 'zod';
import { countWords } from './count-words.ts';
import { excerpt } from './excerpt.ts';
import { date, language, name, url, wholeDate, words } from './fields.ts';
import { raise } from './raise.ts';

/** Lines count from 1. */
const line = z.number().int().positive();

/** At most eight words: texts that are not ours are not copied into the edition. */
const firstWords = words.superRefine((value, context) => {
  if (countWords(value) <= 8) return;
  const what = `quotes ${countWords(value)} words, at most eight are allowed`;
  raise(context, { rule: 'value-invalid', what, fix: 'Quote the first words only.' }, value);
});

const decision = z
  .strictObject({
    line,
    endLine: line.optional(),
    words: firstWords,
    is: z.enum([
      'paragraph',
      'heading',
      'chapter',
      'quotation',
      'epigraph',
      'list',
      'label',
      'drop',
      'responses',
    ]),
    reason: words.optional(),
  })
  .superRefine((value, context) => {
    if (value.endLine === undefined || value.endLine >= value.line) return;
    const what = `is ${value.endLine}, but has to be ${value.line} or more`;
    raise(context, { rule: 'value-invalid', what }, value.endLine, ['endLine']);
  });

const correction = z
  .strictObject({ line, from: z.string().min(1), to: z.string().optional(), reason: words.optional() })
  .superRefine((value, context) => {
    if (value.to !== value.from) return;
    const fault = { rule: 'value-invalid' as const, what: 'is the same as `from`' };
    raise(context, fault, value.to, ['to']);
  });

/** What stands for the key of a work where a quotation has no source. */
export const NOT_GIVEN = 'not-given';

const quotation = z
  .strictObject({
    line,
    words: firstWords,
    work: words.describe(`key of a work of the library, or ${NOT_GIVEN}`),
    locator: words.optional(),
    by: words.optional(),
  })
  .superRefine(({ work, locator, by }, context) => {
    const [key, value] = work === NOT_GIVEN ? ['locator', locator] : ['by', by];
    if (value === undefined) return;
    const what = key === 'by' ? 'is for quotations without a work' : 'is a place in no work';
    raise(
      context,
      { rule: 'value-invalid', what, fix: `Take \`${key}\` out, or set \`work\` right.` },
      value,
      [key],
    );
  });

const rights = z.strictObject({
  holder: words,
  permission: z.enum(['granted', 'public-domain', 'pending']),
  credit: words.optional(),
  url: url.optional(),
  retrieved: wholeDate.optional(),
});

/** A bare name: the folder is the one given with --sources. */
const fileName = words.superRefine((value, context) => {
  if (!/[/\\]/.test(value) && value !== '..' && value !== '.') return;
  const what = `${excerpt(value)} is a path, expected the name of a file in the sources folder`;
  raise(context, { rule: 'file-outside', what, fix: 'Write the name alone.' }, value);
});

const sha256 = z.string().superRefine((value, context) => {
  if (/^[0-9a-f]{64}$/.test(value)) return;
  const what = `${excerpt(value)} is no SHA-256: expected 64 hexadecimal digits in lower case`;
  raise(context, { rule: 'value-invalid', what }, value);
});

/** sources/<id>.yaml. */
export const recipeSchema = z.strictObject({
  source: fileName,
  sha256,
  title: words.optional(),
  subtitle: words.optional(),
  authors: z.array(name).default([]),
  date: date.optional(),
  language: language.optional(),
  headnote: words.optional(),
  standfirst: words.optional(),
  biography: words.optional(),
  rights,
  responses: z.enum(['drop', 'set']).default('drop'),
  decisions: z.array(decision).default([]),
  corrections: z.array(correction).default([]),
  quotations: z.array(quotation).default([]),
});

export type RecipeFile = z.output<typeof recipeSchema>;
