import { z } from 'zod';
import { id, words } from './fields.ts';
import { raise } from './raise.ts';

/** Characters of the longest form: longer ones are no names, and searching goes with the longest. */
const LONGEST = 120;

const form = words.superRefine((value, context) => {
  if (!/[\p{L}\p{N}]/u.test(value)) {
    raise(context, { rule: 'name-form-empty', what: 'holds neither letter nor figure' }, value);
  }
  if (value.length > LONGEST) {
    const what = `has ${value.length} characters, at most ${LONGEST} are allowed`;
    raise(context, { rule: 'value-invalid', what }, value);
  }
});

const name = z
  .strictObject({
    id,
    kind: z.enum(['person', 'place', 'organization']),
    heading: words,
    forms: z.array(form).min(1),
    variants: z.array(form).default([]),
    misspellings: z.array(form).default([]),
    dates: words.optional(),
    line: words.optional(),
    note: z.boolean().default(false),
    status: z.enum(['draft', 'checked', 'approved']).default('draft'),
    index: z.boolean().default(true),
    seeFrom: z.array(words).optional(),
    seeAlso: z.array(id).default([]),
    under: id.optional(),
  })
  .superRefine((value, context) => {
    if (!value.note || value.line !== undefined) return;
    raise(context, { rule: 'key-missing', what: '`note` needs a `line`' }, value);
  });

/** names.yaml. */
export const namesSchema = z.strictObject({ names: z.array(name) });

export type NamesFile = z.output<typeof namesSchema>;
