/** A work that the author cites in brackets within the text. */
export interface Citation {
  /** from 1 */
  line: number;
  /** what stands in the brackets */
  words: string;
  author?: string;
  title?: string;
  year?: string;
  /** pages, volume */
  locator?: string;
}
