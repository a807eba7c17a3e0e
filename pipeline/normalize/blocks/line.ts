/** A line with words on it. Offsets are UTF-16 units of the decoded source. */
export interface Line {
  /** from 1 */
  number: number;
  /** where the line begins */
  start: number;
  /** first character that is not white space, and the offset after the last one */
  from: number;
  to: number;
  /** blank lines before it */
  gap: number;
  /** white space before the first character; a tab counts 4 */
  indent: number;
}
