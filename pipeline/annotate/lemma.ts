/** Offsets of a lemma in the text's plain characters. */
export interface Lemma {
  from: number;
  to: number;
}
