import { z } from 'zod';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import { dateFault } from './date-fault.ts';
import { excerpt } from './excerpt.ts';
import { isbnFault } from './isbn-fault.ts';
import { languageFault } from './language-fault.ts';
import { millimetres } from './millimetres.ts';
import { parseTrim, trimLimits, trimNames } from './parse-trim.ts';
import { type Fault, raise } from './raise.ts';

/** A text that a function finds nothing wrong with. */
export function checked(fault: (value: string) => Fault | null) {
  return z.string().superRefine((value, context) => {
    const found = fault(value);
    if (found !== null) raise(context, found, value);
  });
}

/** Lower-case letters, digits, single hyphens between them. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = checked((value) =>
  ID.test(value) ? null : { rule: 'id-invalid', what: `${excerpt(value)} is no id` },
).describe('lower-case letters, digits, hyphens');

/** Text with at least one character that is not white space; without space at its ends. */
export const words = checked((value) =>
  value.trim() === '' ? { rule: 'value-invalid', what: 'is empty, expected text' } : null,
).transform((value) => value.trim());

/** YAML reads 2026 as a number; as a date it is text like any other. */
const numberAsText = (value: unknown) => (typeof value === 'number' ? String(value) : value);

/** ISO date with month and day. */
export const wholeDate = z
  .preprocess(
    numberAsText,
    checked((value) => dateFault(value, true)),
  )
  .describe('ISO date: 2026-11-22');

/** ISO date, as precise as known. */
export const date = z
  .preprocess(
    numberAsText,
    checked((value) => dateFault(value, false)),
  )
  .describe('ISO date, year and month, or year');

export const language = checked(languageFault).describe('BCP 47 tag: en-GB');

const CONFORMANCE = /^EPUB Accessibility 1\.[01] - WCAG 2\.[0-2] Level A{1,3}$/;

/** As EPUB Accessibility 1.1, 5.2, wants it. */
export const conformance = checked((value) =>
  CONFORMANCE.test(value)
    ? null
    : {
        rule: 'value-invalid',
        what: `${excerpt(value)} is no claim of conformance`,
        fix: 'Write, for example, “EPUB Accessibility 1.1 - WCAG 2.2 Level AA”.',
      },
).describe('EPUB Accessibility 1.1 - WCAG 2.2 Level AA');

/** Comes out without hyphens. */
export const isbn = z
  .preprocess(numberAsText, checked(isbnFault))
  .transform((value) => value.replace(/[- ]/g, ''))
  .describe('ISBN of 13 digits');

/** Comes out in lower case. */
export const colour = checked((value) =>
  /^#[0-9a-f]{6}$/i.test(value)
    ? null
    : { rule: 'colour-invalid', what: `${excerpt(value)} is no colour of the form #rrggbb` },
)
  .transform((value) => value.toLowerCase())
  .describe('#rrggbb');

const side = z.preprocess(numberAsText, z.string());

/** Comes out in millimetres. */
export const trim = z
  .union([z.string(), z.strictObject({ width: side, height: side })])
  .transform((value, context) => {
    const size = parseTrim(value);
    const { least, most } = trimLimits;
    const tooSmall = size !== null && Math.min(size.width, size.height) < least;
    const tooLarge = size !== null && Math.max(size.width, size.height) > most;
    if (size !== null && !tooSmall && !tooLarge) return size;
    const what =
      size === null
        ? `${excerpt(value)} is no trim size`
        : `${excerpt(value)} is no size for a book: expected sides between ${least} and ${most} mm`;
    const [near] = typeof value === 'string' ? nearestNames(value, trimNames) : [];
    const fix =
      size === null && near !== undefined ? `Write ${near}, or sides such as 130x200mm.` : undefined;
    raise(context, { rule: 'trim-invalid', what, fix }, value);
    return z.NEVER;
  })
  .describe(`${trimNames.join(', ')}, 130x200mm, or width and height in mm, cm, in, pt`);

/** More than any printer wants beyond the trim, in millimetres. */
const MOST_BLEED = 20;

/** A number of millimetres, or a length with its unit, of 0 to `most` mm. Comes out in millimetres. `none`: what others are. */
export const length = (none: string, most: number) =>
  z.union([z.number(), z.string()]).transform((value, context) => {
    const found = typeof value === 'number' ? value : millimetres(value);
    if (found !== null && found >= 0 && found <= most) return found;
    const what = `${excerpt(value)} is ${none}: expected 0 to ${most} mm`;
    raise(context, { rule: 'value-invalid', what }, value);
    return z.NEVER;
  });

export const bleed = length('no bleed', MOST_BLEED).describe('mm, or a length: 3mm, 0.125in');

/** A person or body: the name alone, or with the form to file it under. */
export const name = z
  .union([words, z.strictObject({ name: words, fileAs: words.optional() })])
  .transform((value) => (typeof value === 'string' ? { name: value } : value));

/** http and https only: nothing else belongs in a printed credit or behind a link. */
export const url = checked((value) =>
  /^https?:\/\/[^\s/]+\S*$/.test(value)
    ? null
    : { rule: 'value-invalid', what: `${excerpt(value)} is no address: expected https://…` },
);
