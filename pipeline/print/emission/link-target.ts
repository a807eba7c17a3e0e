/** What internal links are written as, for finishing to make destinations of: local ones slow printing down. */
const PLACEHOLDER = 'https://x.invalid/#';

/** The URI written for a link: the placeholder for one inside the book. */
export const linkTarget = (href: string): string =>
  href.startsWith('#') ? PLACEHOLDER + encodeURIComponent(href.slice(1)) : href;
