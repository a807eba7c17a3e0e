import type { RenderedBook } from '../../model/book.ts';
import type { Setting } from '../galley/setting.ts';

/** What the entries of a book's contents lead to, by id: of a section or of its title; all other ids are of headings. */
export function entryKinds(book: RenderedBook): Setting['leadsTo'] {
  const kinds = new Map<string, 'part' | 'text'>();
  for (const { id, role } of book.sections) {
    const kind = role === 'part' ? 'part' : 'text';
    kinds.set(id, kind);
    kinds.set(`${id}-title`, kind);
  }
  return (id) => kinds.get(id) ?? 'head';
}
