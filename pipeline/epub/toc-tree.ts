import type { TocEntry } from '../model/book.ts';
import { type BookPlan, NAVIGATION_PATH, tocId } from './plan-book.ts';
import { relativePath } from './relative-path.ts';

/** An entry with an id of its own, so that what it leads to can lead back. */
export interface AddressedEntry extends TocEntry {
  id: string;
  children: AddressedEntry[];
}

/**
 * The contents with `target` turned into addresses relative to the package document. Entries whose element is not in
 * the EPUB (a half-title) give way to their children. A book without contents lists its sections: navigation must not
 * be empty.
 */
export function tocTree(plan: BookPlan): AddressedEntry[] {
  const entries = addressed(plan.book.toc, plan);
  return entries.length > 0
    ? entries
    : plan.files.map(({ section, path }) => ({
        id: tocId(section.id),
        target: path,
        title: section.title || plan.book.metadata.title,
        matter: section.matter,
        children: [],
      }));
}

function addressed(entries: TocEntry[], plan: BookPlan): AddressedEntry[] {
  return entries.flatMap((entry) => {
    const children = addressed(entry.children, plan);
    const target = address(entry.target, plan);
    return target === null ? children : [{ ...entry, id: tocId(entry.target), target, children }];
  });
}

/** A section is reached by its file alone: readers then open it at its very top. */
function address(id: string, { elements, files }: BookPlan): string | null {
  const path = elements.get(id);
  if (path === undefined) return null;
  if (path === NAVIGATION_PATH) return relativePath('', path, 'toc');
  const top = files.some(({ section }) => id === section.id || id === `${section.id}-title`);
  return relativePath('', path, top ? '' : id);
}
