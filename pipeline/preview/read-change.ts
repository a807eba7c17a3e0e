import { z } from 'zod';

/** What the page sends: the fingerprint of the note that was corrected, and the fields that are to be new. */
const change = z.strictObject({
  was: z.string().regex(/^[0-9a-f]{16}$/),
  status: z.enum(['draft', 'checked', 'approved']).optional(),
  by: z.string().optional(),
  support: z.string().optional(),
  signedOff: z.string().optional(),
  body: z.string().optional(),
});

export type SentChange = z.output<typeof change>;

/** Reads a change; null where it is none. */
export function readChange(body: string): SentChange | null {
  try {
    return change.parse(JSON.parse(body));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
