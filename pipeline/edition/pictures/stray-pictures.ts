import { finding } from '../../diagnostics/finding.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { Edition } from '../../model/edition.ts';
import type { Message, Place } from '../../model/message.ts';
import { findImages } from './find-images.ts';

/** Markdown that is set where no picture has a place; `place` is where it begins, `where` in words. */
interface Words {
  markdown: string | undefined;
  where: string;
  place: Place;
}

/** Pictures in notes, headnotes and the dedication: `picture-not-set`. */
export function strayPictures(edition: Edition): Message[] {
  return wordsOf(edition).flatMap(({ markdown, where, place }) => {
    if (!markdown?.includes('![')) return [];
    const { value } = parseMarkdown(markdown, { file: place.file ?? '', line: place.line ?? 1 });
    return findImages(value).map(({ image }) => {
      // Where lines begin is known of notes only.
      const line = place.line === null ? null : (image.position?.start.line ?? place.line);
      const at = { ...place, line, column: null };
      return finding('picture-not-set', `the picture ${image.url} stands in ${where}`, at);
    });
  });
}

function wordsOf({ book, bookFile, texts, recipes, notes }: Edition): Words[] {
  const nowhere = (file: string | null): Place => ({ file, line: null, column: null });
  return [
    { markdown: book.dedication, where: 'the dedication', place: nowhere(bookFile) },
    ...texts.flatMap(({ file, metadata }) =>
      [metadata.headnote, metadata.standfirst].map((markdown) => ({
        markdown,
        where: 'a headnote',
        place: nowhere(file),
      })),
    ),
    ...recipes.map(({ metadata, place }) => ({
      markdown: metadata.headnote,
      where: 'a headnote',
      place: nowhere(place.file),
    })),
    ...notes.map(({ body, bodyPlace }) => ({ markdown: body, where: 'a note', place: bodyPlace })),
  ];
}
