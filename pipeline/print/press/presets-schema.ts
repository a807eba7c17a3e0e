import { z } from 'zod';

const millimetres = z.number().nonnegative();
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a date has the form 2026-11-25');
const marks = z.enum(['none', 'crop', 'full']);

/** A document that values come from, and how far they were compared with it: head of templates/print/presets.yaml. */
const source = z.strictObject({
  title: z.string(),
  url: z.string().nullable(),
  dated: day.nullable(),
  seen: z.enum(['copy', 'others', 'nothing']),
  looked: day,
  checked: z.union([z.literal('no'), day]),
});

const from = { source: z.string() };

/** The cover that is printed on one sheet: back, spine, front. Millimetres. */
const cover = z.strictObject({
  bleed: z.strictObject({ default: millimetres, only: z.array(millimetres).optional(), ...from }),
  /** paper -> thickness of a page (half a leaf); `plus`: what cover and glue add. Absent: not known */
  spine: z
    .strictObject({ papers: z.record(z.string(), z.number().positive()), plus: millimetres, ...from })
    .optional(),
  /** from so many pages, or so wide a spine, on; `clear`: to the folds on both sides */
  spineText: z.strictObject({
    pages: z.number().int().positive().optional(),
    width: millimetres.optional(),
    clear: millimetres,
    ...from,
  }),
  /** from the trim to type */
  safe: z.strictObject({ least: millimetres, ...from }),
});

const preset = z.strictObject({
  name: z.string(),
  /** mm; `only`: no other; `atSpine`: also at the edge that is bound */
  bleed: z.strictObject({
    default: millimetres,
    only: z.array(millimetres).optional(),
    atSpine: z.boolean(),
    ...from,
  }),
  marks: z.strictObject({ default: marks, only: z.array(marks).optional(), ...from }),
  pages: z.strictObject({
    least: z.number().int().positive().optional(),
    most: z.number().int().positive().optional(),
    multipleOf: z.literal([1, 2, 4, 16]),
    ...from,
  }),
  /** first page count -> least inner margin in mm, from there on */
  inner: z.strictObject({ least: z.record(z.string().regex(/^\d+$/), millimetres), ...from }).optional(),
  /** mm at head, foot and outer edge */
  edges: z.strictObject({ least: millimetres, withBleed: millimetres.optional(), ...from }).optional(),
  /** pixels an inch */
  resolution: z.strictObject({ least: z.number().positive(), ...from }),
  cover,
});

/** templates/print/presets.yaml. */
export const presetsSchema = z.strictObject({
  format: z.literal(1),
  sources: z.record(z.string(), source),
  presets: z.strictObject({ kdp: preset, ingram: preset, lulu: preset, offset: preset }),
});

export type Presets = z.output<typeof presetsSchema>;
export type Preset = z.output<typeof preset>;
export type Source = z.output<typeof source>;
