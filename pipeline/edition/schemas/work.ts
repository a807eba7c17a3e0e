import { z } from 'zod';
import { cslDateFields, cslNameFields, cslTextFields, cslTypes } from '../library/csl-names.ts';
import { dateFault } from './date-fault.ts';
import { excerpt } from './excerpt.ts';
import { raise } from './raise.ts';

const key = z.string().superRefine((value, context) => {
  if (/^[\p{L}\p{N}_][\p{L}\p{N}_:.-]*$/u.test(value)) return;
  const what = `${excerpt(value)} cannot be cited as [@key]`;
  const fix = 'Use letters, digits and _ : . - only, a letter, digit or _ first.';
  raise(context, { rule: 'id-invalid', what, fix }, value);
});

const flag = z.union([z.boolean(), z.string(), z.number()]);

const cslName = z
  .strictObject({
    family: z.string().optional(),
    given: z.string().optional(),
    literal: z.string().optional(),
    suffix: z.string().optional(),
    'dropping-particle': z.string().optional(),
    'non-dropping-particle': z.string().optional(),
    'comma-suffix': flag.optional(),
    'static-ordering': flag.optional(),
    'parse-names': flag.optional(),
  })
  .superRefine((value, context) => {
    if (value.family !== undefined || value.literal !== undefined || value.given !== undefined) return;
    raise(context, { rule: 'key-missing', what: '`family` or `literal` is missing' }, value);
  });

/** [year], [year, month] or [year, month, day]; months 13 to 24 are seasons in several exports. */
const dateParts = z
  .array(z.union([z.number().int(), z.string().regex(/^-?\d{1,4}$/)]))
  .min(1)
  .max(3)
  .superRefine((parts, context) => {
    const [year, month, day] = parts.map(Number);
    if (year < 1 || year > 9999 || month === undefined || (month > 12 && month <= 24)) return;
    const iso = [String(year).padStart(4, '0'), ...[month, day].filter(isGiven).map(twoDigits)].join('-');
    const fault = dateFault(iso, false);
    if (fault !== null) raise(context, fault, parts);
  });

const isGiven = (part: number | undefined): part is number => part !== undefined;
const twoDigits = (part: number) => String(part).padStart(2, '0');

const cslDate = z
  .strictObject({
    'date-parts': z.array(dateParts).min(1).max(2).optional(),
    season: z.union([z.string(), z.number()]).optional(),
    circa: flag.optional(),
    literal: z.string().optional(),
    raw: z.string().optional(),
  })
  .superRefine((value, context) => {
    if (value['date-parts'] ?? value.literal ?? value.raw) return;
    raise(context, { rule: 'key-missing', what: '`date-parts` is missing' }, value);
  });

const text = z.union([z.string(), z.number()]);
const fieldsOf = <T extends z.ZodType>(names: string[], schema: T) =>
  Object.fromEntries(names.map((name) => [name, schema.optional()]));

/** One item of library.json: CSL-JSON. Fields that CSL does not have are left to unknownFields. */
export const workSchema = z.looseObject({
  ...fieldsOf(cslNameFields, z.array(cslName)),
  ...fieldsOf(cslDateFields, cslDate),
  ...fieldsOf(cslTextFields, text),
  id: key,
  type: z.enum(cslTypes),
  title: z.string().optional(),
});

/** library.json. */
export const librarySchema = z.array(workSchema);
