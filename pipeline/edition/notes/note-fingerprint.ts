import { createHash } from 'node:crypto';

/** What of a note a proofreader may change. */
export interface NoteFields {
  status: string;
  by?: string;
  support?: string;
  signedOff?: string;
  body: string;
}

/**
 * Tells whether a note is still what it was when somebody began to correct it: 16 hexadecimal digits of the SHA-256 of
 * what can be corrected. White space at the ends counts for nothing, nor does the kind of line ends.
 */
export function noteFingerprint({ status, by, support, signedOff, body }: NoteFields): string {
  const fields = [status, by, support, signedOff, body].map((field) =>
    (field ?? '').replace(/\r\n?/g, '\n').trim(),
  );
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);
}
