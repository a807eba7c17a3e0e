/** Something said in the margin beside lines of a page that is set. */
export interface Marginal {
  /**
   * `change`: a bar beside the lines and words; `gap`: where something was left out; `note`, `draft`: words beside the
   * note, a draft with a bar; `page`: words in the inner margin; `boxes`: one for each status to be ticked, that of
   * the note (in `words`) crossed
   */
  kind: 'change' | 'gap' | 'note' | 'draft' | 'page' | 'boxes';
  /** plain characters [from, to) of a block of running text, or a note by its id in the book */
  at: { block: string; from: number; to: number } | { note: string };
  words: string;
}
