import { z } from 'zod';
import { countWords } from './count-words.ts';
import { id, words } from './fields.ts';
import { raise } from './raise.ts';

/** Most words that an anchor quotes. */
const MOST_WORDS = 8;

const quote = z
  .string()
  .superRefine((value, context) => {
    const number = countWords(value);
    if (number > MOST_WORDS) {
      const what = `quotes ${number} words, at most eight are allowed`;
      raise(context, { rule: 'note-anchor-words', what }, value);
    }
    // each side of an ellipsis has to be found on its own
    const empty = value.split('…').some((side) => countWords(side) === 0);
    if (empty) raise(context, { rule: 'note-anchor-empty', what: 'quotes no word' }, value);
  })
  .transform((value) => value.replace(/\s+/g, ' ').trim());

const context = z.string().transform((value) => value.replace(/\s+/g, ' '));

const anchor = z.strictObject({
  quote,
  prefix: context.optional(),
  suffix: context.optional(),
  position: z.number().int().nonnegative().optional(),
});

const note = z
  .strictObject({
    id,
    series: id,
    by: words.optional(),
    status: z.enum(['draft', 'checked', 'approved']).default('draft'),
    support: words.optional(),
    signedOff: words.optional().describe('who has checked it, and when: J. E., 2026-11-25'),
    anchor: quote.optional(),
    anchors: z.array(anchor).min(1).optional(),
    body: z.string().superRefine((value, ctx) => {
      if (value.trim() !== '') return;
      raise(ctx, { rule: 'note-body-empty', what: 'has no words' }, value);
    }),
  })
  .superRefine((value, ctx) => {
    if (value.anchor === undefined && value.anchors === undefined) {
      raise(ctx, { rule: 'key-missing', what: 'neither `anchor` nor `anchors` is there' }, value);
    }
    if (value.anchor === undefined || value.anchors === undefined) return;
    const fault = { rule: 'key-unknown' as const, what: '`anchors` stands beside `anchor`' };
    raise(ctx, { ...fault, fix: 'Keep one of the two.' }, value.anchors, ['anchors']);
  });

/** notes/<text id>.yaml. */
export const notesSchema = z.strictObject({ notes: z.array(note) });

export type NotesFile = z.output<typeof notesSchema>;
