/** A Markdown file in its two parts. */
export interface SplitText {
  /** YAML between the lines of hyphens, which begins on line 2 of the file; null if there is none */
  front: string | null;
  body: string;
  /** the file's line that the body begins on */
  bodyLine: number;
  /** true if there is the beginning of a front matter, but no end */
  open: boolean;
}

/**
 * Splits YAML front matter off a Markdown file with LF line ends: first line `---`, something on the second, an end
 * `---` or `...`. A file that merely begins with a thematic break has none.
 */
export function splitFrontMatter(text: string): SplitText {
  const whole = { front: null, body: text, bodyLine: 1, open: false };
  const lines = text.split('\n');
  if (lines[0].trimEnd() !== '---' || lines.length < 2 || lines[1].trim() === '') return whole;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end < 0) return { ...whole, open: /^[\w-]+[ \t]*:/.test(lines[1]) };
  return {
    front: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    open: false,
  };
}
