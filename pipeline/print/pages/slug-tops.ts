import type { Slug } from './page.ts';

/** Where a slug begins below `body` half lines of text. */
export function topAfter(body: number, slug: Slug): number {
  const top = body + slug.before;
  return slug.grid && top % 2 !== 0 ? top + 1 : top;
}

/** Tops of the slugs [from, to) of a page, in half lines from the top of the text block. */
export function slugTops(slugs: Slug[], from: number, to: number): number[] {
  let body = 0;
  return slugs.slice(from, to).map((slug, index) => {
    const top = index === 0 ? slug.head : topAfter(body, slug);
    body = top + slug.height;
    return top;
  });
}
