/** Words of a quotation: runs between white space that hold a letter or digit. An ellipsis or dash is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
