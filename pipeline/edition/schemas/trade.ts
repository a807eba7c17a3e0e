import { z } from 'zod';
import { excerpt } from './excerpt.ts';
import { checked } from './fields.ts';

const code = (name: string, pattern: RegExp, example: string) =>
  checked((value) =>
    pattern.test(value)
      ? null
      : {
          rule: 'value-invalid',
          what: `${excerpt(value)} is no code of ${name}: expected one such as ${example}`,
        },
  );

/** What the book trade wants to know and nothing else says. What is not said is not in the record. */
export const tradeSchema = z.strictObject({
  // subjects are letters and figures (NHD), qualifiers begin with a figure and may have hyphens (1QBDR, 3MPBFB)
  thema: z.array(code('Thema', /^[A-Z1-6][A-Z0-9-]{0,15}$/, 'NHD')).default([]),
  bisac: z.array(code('BISAC', /^[A-Z]{3}\d{6}$/, 'HIS032000')).default([]),
  audience: z.enum(['general', 'adult', 'tertiary', 'scholarly']).optional(),
  status: z.enum(['forthcoming', 'active']).optional(),
  prices: z
    .array(
      z.strictObject({
        form: z.enum(['print', 'epub', 'pdf']),
        amount: z.number().nonnegative().max(100_000),
        currency: code('ISO 4217', /^[A-Z]{3}$/, 'GBP'),
        tax: z.enum(['included', 'excluded']).default('included'),
      }),
    )
    .default([]),
});
