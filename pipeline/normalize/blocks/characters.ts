/**
 * White space within a line, as the inside of a character class: Unicode's Zs, tab, vertical tab, form feed, next line,
 * line and paragraph separator.
 */
export const SPACE = ' \\t\\v\\f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/**
 * What nobody sees and no text needs: control characters, soft hyphens, zero-width spaces, byte-order marks within the
 * text, embeddings and overrides of direction, lone surrogates. Direction marks and joiners stay: scripts need them.
 */
export const INVISIBLE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u200b\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069';
