import { z } from 'zod';
import { cslTypes } from '../library/csl-names.ts';
import { coverSchema } from './cover.ts';
import { colour, conformance, id, isbn, language, trim, url, wholeDate, words } from './fields.ts';
import { printSchema } from './print.ts';
import { raise } from './raise.ts';
import { tradeSchema } from './trade.ts';

const contributor = z.strictObject({
  name: words,
  role: z.enum(['aut', 'edt', 'ann', 'trl', 'aui', 'ill']),
  fileAs: words.optional(),
  body: z.boolean().describe('a group or institution, not a person').optional(),
});

/** How notes are marked where book.yaml does not say: the editor's by numbers, the author's own by symbols. */
const defaultSeries = [
  { id: 'editor', label: 'Editor’s notes', marks: 'numbers' as const, numbering: 'text' as const },
  { id: 'author', label: 'Author’s notes', marks: 'symbols' as const, numbering: 'text' as const },
];

const series = z.strictObject({
  id,
  label: words.optional(),
  marks: z.enum(['numbers', 'letters', 'symbols']).default('numbers'),
  numbering: z.enum(['text', 'book']).default('text'),
});

const entry = z.union([
  id.transform((text) => ({ text, role: 'chapter' as const, pamphlet: false })),
  z.strictObject({
    text: id,
    role: z.enum(['introduction', 'chapter', 'afterword', 'chronology', 'abbreviations']).default('chapter'),
    pamphlet: z.boolean().default(false),
  }),
]);

const part = z.strictObject({ part: words, texts: z.array(entry).min(1) });

/** Marks of received texts: what each source mostly does, in its typographic form. */
const house = z.strictObject({
  quotes: z.enum(['us', 'uk', 'keep']).default('keep'),
  dashes: z.enum(['em', 'spaced-en', 'keep']).default('keep'),
  ellipses: z.enum(['sign', 'spaced', 'keep']).default('sign'),
  ranges: z.enum(['en', 'keep']).default('en'),
});

/** A person's verdict on the EPUB; programs cannot give it. */
const accessibility = z.strictObject({
  conformsTo: conformance,
  certifiedBy: words,
  credential: words.optional(),
  report: url.optional(),
});

const bibliography = z.strictObject({
  title: words.default('Works Cited'),
  places: z.boolean().default(true),
  sections: z
    .array(
      z.strictObject({
        title: words,
        keys: z.array(words).min(1).optional(),
        types: z.array(z.enum(cslTypes)).min(1).optional(),
        keywords: z.array(words).min(1).optional(),
      }),
    )
    .default([]),
});

const pamphlets = z.strictObject({
  series: words.describe('what the pamphlets are called together').optional(),
  price: words.describe('a line on the back').optional(),
  more: words.describe('Markdown on the back: where to get more').optional(),
  notes: z.enum(['foot', 'end']).default('foot'),
});

/** book.yaml. */
export const bookSchema = z.strictObject({
  format: z.number().superRefine((value, context) => {
    if (value !== 1)
      raise(context, { rule: 'format-unknown', what: `format ${value} is not known, expected 1` }, value);
  }),
  title: words,
  subtitle: words.optional(),
  language,
  contributors: z.array(contributor).default([]),
  publisher: words.optional(),
  place: words.optional(),
  date: wholeDate,
  isbn: z.strictObject({ epub: isbn.optional(), pdf: isbn.optional(), print: isbn.optional() }).default({}),
  description: words.optional(),
  subjects: z.array(words).default([]),
  series: z.strictObject({ name: words, number: z.number().int().positive().optional() }).optional(),
  rights: words.optional(),
  colour: colour.default('#8b1a1a'),
  trim: trim.default({ width: 148, height: 210 }),
  print: printSchema.default({}),
  cover: coverSchema.default({}),
  trade: tradeSchema.default({ thema: [], bisac: [], prices: [] }),
  pamphlets: pamphlets.default({ notes: 'foot' }),
  accessibility: accessibility.optional(),
  julian: z.boolean().default(false),
  house: house.optional(),
  foreign: z.array(z.strictObject({ language, words: z.array(words).min(1) })).optional(),
  dedication: words.optional(),
  notes: z
    .strictObject({
      series: z.array(series).min(1).default(defaultSeries),
      drafts: z.enum(['refuse', 'omit']).default('refuse'),
    })
    .default({ series: defaultSeries, drafts: 'refuse' }),
  citations: z
    .strictObject({
      style: words.default('pamphleteer-notes'),
      full: z.enum(['book', 'text']).default('book'),
      ibid: z.boolean().default(false),
    })
    .default({ style: 'pamphleteer-notes', full: 'book', ibid: false }),
  bibliography: bibliography.default({ title: 'Works Cited', places: true, sections: [] }),
  index: z.union([z.literal(false), z.strictObject({ title: words })]).optional(),
  texts: z.array(z.union([...entry.options, part])).min(1),
  silence: z.record(z.string(), words).default({}),
});

export type BookFile = z.output<typeof bookSchema>;
