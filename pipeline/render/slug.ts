/** Characters of a heading that its id keeps. */
const LONGEST = 48;

/** Letters and digits of a title in lower case, joined by hyphens; accents are dropped. '' where nothing is left. */
export function slug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
