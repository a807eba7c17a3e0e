import { z } from 'zod';

const points = z.number().positive();
const millimetres = z.number().nonnegative();
const em = z.number();
/** Half lines of the grid. */
const halves = z.number().int().nonnegative();

const FONTS = ['regular', 'italic', 'bold', 'boldItalic'] as const;
const font = z.enum(FONTS).default('regular');
const features = z
  .array(z.string().regex(/^[a-z0-9]{4}$/, 'an OpenType feature has four letters'))
  .default([]);

/** How one kind of block is set. */
const style = z.strictObject({
  size: points,
  leading: points,
  font,
  features,
  tracking: em.default(0),
  align: z.enum(['justify', 'left', 'right', 'center']),
  /** of the first line; negative hangs it */
  indent: em.default(0),
  /** what lines of verse are set in that are turned over */
  turn: em.default(0),
  left: em.default(0),
  right: em.default(0),
  before: halves.default(0),
  after: halves.default(0),
  hyphenate: z.boolean().default(false),
  /** so many lines of what follows stay on its page */
  keep: z.number().int().nonnegative().default(0),
  /** begins on a whole line of the grid */
  grid: z.boolean().default(true),
});

/** A line of page furniture; the distance is from the text block's first or last baseline. */
const furniture = { size: points, font, features, tracking: em.default(0) };

/** templates/print/sheet.yaml. Units: comment at the head of that file. */
export const sheetSchema = z.strictObject({
  format: z.literal(1),
  page: z.strictObject({ width: points, height: points }),
  margins: z.strictObject({ inner: millimetres, top: millimetres, outer: millimetres, bottom: millimetres }),
  gutter: z.strictObject({
    above: z.number().int().nonnegative(),
    each: z.number().int().positive(),
    add: millimetres,
    outer: millimetres,
  }),
  measure: z.strictObject({ least: points, most: points }),
  small: z.strictObject({ below: millimetres, grid: points, notes: points, sizes: points, least: points }),
  grid: points,
  hair: points,
  rule: points,
  notes: z.strictObject({
    leading: points,
    above: points,
    rule: points,
    // later than the others: a design of before has none
    between: z.number().nonnegative().default(4),
    hang: em,
  }),
  heads: z.strictObject({ ...furniture, above: points }),
  folios: z.strictObject({ ...furniture, below: points }),
  contents: z.strictObject({ folio: em, pitch: points, step: em }),
  openings: z.strictObject({ sink: halves }),
  lists: z.strictObject({ step: em }),
  tables: z.strictObject({ gap: em }),
  index: z.strictObject({ columns: z.number().int().positive(), gap: points, least: points }),
  styles: z.strictObject({
    body: style,
    first: style,
    item: style,
    'half-title': style,
    authors: style,
    'book-title': style,
    'book-subtitle': style,
    series: style,
    'imprint-line': style,
    imprint: style,
    'cover-series': style,
    'cover-number': style,
    'cover-authors': style,
    'cover-title': style,
    'cover-subtitle': style,
    'cover-authors-small': style,
    'cover-title-small': style,
    'cover-subtitle-small': style,
    'cover-line': style,
    'cover-more': style,
    dedication: style,
    'part-title': style,
    'page-title': style,
    author: style,
    title: style,
    subtitle: style,
    standfirst: style,
    headnote: style,
    'head-a': style,
    'head-b': style,
    'head-c': style,
    quotation: style,
    label: style,
    signature: style,
    epigraph: style,
    attribution: style,
    verse: style,
    code: style,
    break: style,
    caption: style,
    cell: style,
    'cell-head': style,
    'cell-small': style,
    'cell-head-small': style,
    figure: style,
    'contents-text': style,
    'contents-head': style,
    'contents-part': style,
    bibliography: style,
    entry: style,
    index: style,
    'index-note': style,
    note: style,
    'note-more': style,
    'note-quotation': style,
    'note-verse': style,
  }),
});

/** The page design, validated. */
export type Sheet = z.infer<typeof sheetSchema>;
export type Style = z.infer<typeof style>;
export type StyleName = keyof Sheet['styles'];
