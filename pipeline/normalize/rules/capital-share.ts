/** Share of the words of four letters and more, and of all first words, that begin with a capital or a figure. */
export function capitalShare(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const weighty = words.filter((word, i) => i === 0 || word.length >= 4);
  const capital = weighty.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return weighty.length === 0 ? 0 : capital.length / weighty.length;
}
