/** Letters and digits alone, in lower case: what stays the same whatever lines, hyphens and capitals a form has. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
