import { type BookPlan, NAVIGATION_PATH, tocId } from './plan-book.ts';
import { relativePath } from './relative-path.ts';

/** Schemes that a link of a book may lead out by. */
const OUTWARD = ['http:', 'https:', 'mailto:'];

/**
 * Where a link of the rendered tree leads when it stands in the file `from`: an address with its special characters
 * written out, or null where it leads nowhere (no such element, no such scheme).
 */
export function linkTarget(href: string, from: string, plan: BookPlan): string | null {
  if (!href.startsWith('#')) {
    return URL.canParse(href) && OUTWARD.includes(new URL(href).protocol) ? new URL(href).href : null;
  }
  const id = href.slice(1);
  const path = plan.elements.get(id);
  if (path === undefined) return null;
  return relativePath(from, path, path === NAVIGATION_PATH && !id.startsWith(tocId('')) ? 'toc' : id);
}
