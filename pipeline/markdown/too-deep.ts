/** More than twenty opening marks of quotations or lists on one line. */
const OPENINGS = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){21,}/;
/** A list item indented by more than 80 columns: four for each of twenty levels. */
const INDENTED = /^[ \t]{81,}(?:[-*+]|\d{1,9}[.)])[ \t]/;
const THEMATIC_BREAK = /^[\s*-]*$/;

/**
 * The index of the first line that opens more than twenty quotations or lists, or null. Parsers recurse, so such a line
 * would end in a stack overflow rather than in a book.
 */
export function tooDeep(markdown: string): number | null {
  const lines = markdown.split('\n');
  const found = lines.findIndex(
    (line) => (OPENINGS.test(line) || INDENTED.test(line)) && !THEMATIC_BREAK.test(line),
  );
  return found < 0 ? null : found;
}
