import type { SectionRole } from '../model/book.ts';
import { type BookPlan, COVER_PATH, NAVIGATION_PATH } from './plan-book.ts';
import { relativePath } from './relative-path.ts';

/** A place that reading systems offer beside the contents. */
export interface Landmark {
  /** EPUB Structural Semantics */
  type: string;
  /** relative to the package document */
  target: string;
  title: string;
}

/** Cover, title page, contents, beginning of the text, bibliography and index, as far as the book has them. */
export function landmarks({ files, words, contents }: BookPlan): Landmark[] {
  const ofRole = (role: SectionRole, type: string, title?: string): Landmark[] => {
    const file = files.find(({ section }) => section.role === role);
    return file ? [{ type, target: file.path, title: title ?? file.section.title }] : [];
  };
  const start = files.find(({ section }) => section.matter === 'body');
  return [
    { type: 'cover', target: COVER_PATH, title: words.cover },
    ...ofRole('title-page', 'titlepage', words.titlePage),
    {
      type: 'toc',
      target: relativePath('', NAVIGATION_PATH, 'toc'),
      title: contents?.title || words.contents,
    },
    ...(start ? [{ type: 'bodymatter', target: start.path, title: words.start }] : []),
    ...ofRole('bibliography', 'bibliography'),
    ...ofRole('index', 'index'),
  ];
}
