import { z } from 'zod';
import { coverSchema } from './cover.ts';
import { date, language, trim, words } from './fields.ts';
import { printSchema } from './print.ts';
import { authors } from './text-front.ts';

const subjects = z.array(words);

/**
 * Front matter of a bare Markdown file: what it says of the book. `author` and `lang` are other names of `authors` and
 * `language`, `keywords` of `subjects`. Keys that other programs read are no error.
 */
export const markdownFrontSchema = z.looseObject({
  title: words.optional(),
  subtitle: words.optional(),
  author: authors.optional(),
  authors: authors.optional(),
  date: date.optional(),
  lang: language.optional(),
  language: language.optional(),
  publisher: words.optional(),
  place: words.optional(),
  description: words.optional(),
  keywords: subjects.optional(),
  subjects: subjects.optional(),
  rights: words.optional(),
  trim: trim.optional(),
  print: printSchema.optional(),
  cover: coverSchema.optional(),
  bibliography: z.union([words, z.array(words)]).optional(),
  csl: words.optional(),
});

export type MarkdownFront = z.output<typeof markdownFrontSchema>;
