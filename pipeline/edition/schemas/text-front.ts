import { z } from 'zod';
import { date, language, name, words } from './fields.ts';

/** One person or a list of them. */
export const authors = z.union([...name.in.options, z.array(name)]).transform((value) => {
  if (Array.isArray(value)) return value;
  return [typeof value === 'string' ? { name: value } : value];
});

/** Front matter of texts/<id>.md. `author` and `lang` are other names of `authors` and `language`. */
export const textFrontSchema = z.strictObject({
  title: words.optional(),
  subtitle: words.optional(),
  author: authors.optional(),
  authors: authors.optional(),
  date: date.optional(),
  lang: language.optional(),
  language: language.optional(),
  headnote: words.optional(),
  standfirst: words.optional(),
});

export type TextFront = z.output<typeof textFrontSchema>;
