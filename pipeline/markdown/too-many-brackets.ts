/** Opening brackets in one paragraph: the parser looks at all of them again for each closing one. */
const MOST = 4000;

/** The index of the first line of a paragraph with more than 4,000 opening brackets, or null. */
export function tooManyBrackets(markdown: string): number | null {
  let brackets = 0;
  let first = 0;
  const lines = markdown.split('\n');
  for (let index = 0; index < lines.length; index++) {
    if (lines[index].trim() === '') {
      brackets = 0;
      first = index + 1;
      continue;
    }
    brackets += lines[index].split('[').length - 1;
    if (brackets > MOST) return first;
  }
  return null;
}
