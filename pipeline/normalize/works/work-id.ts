/** Key of a work: surname and year, in plain lower-case letters and figures. */
export function workId(family: string, year: string): string {
  const plain = family
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return `${plain}${year}`;
}
