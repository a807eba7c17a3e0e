/**
 * Where a CSL style sets citations: in notes, or in the text (author-date, numbers). A style that does not say is taken
 * for one of notes.
 */
export function styleClass(style: string): 'note' | 'in-text' {
  const root = /<style\b[^>]*>/.exec(style)?.[0] ?? '';
  return /\bclass\s*=\s*["']in-text["']/.test(root) ? 'in-text' : 'note';
}
