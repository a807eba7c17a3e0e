import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { Book, Section } from '../model/book.ts';
import type { Edition, PamphletSettings } from '../model/edition.ts';
import type { Outcome } from '../model/message.ts';
import type { CitedTexts } from '../model/work.ts';
import { acknowledgments } from './acknowledgments.ts';
import { bibliography } from './bibliography.ts';
import { colophon, type MadeWith } from './colophon.ts';
import { emptyNotes } from './empty-notes.ts';
import { endNotes } from './end-notes.ts';
import { leaveReferences } from './leave-references.ts';
import { makeSection } from './make-section.ts';
import { noteOnTheTexts } from './note-on-the-texts.ts';
import { numberNotes } from './number-notes.ts';
import { referenceTrees } from './reference-trees.ts';
import { seriesOrder } from './series-order.ts';
import { setCitedPlaces } from './set-cited-places.ts';
import { setReferences } from './set-references.ts';
import { textSection } from './text-section.ts';
import { uniqueIds } from './unique-ids.ts';

export interface PamphletMaking extends PamphletSettings {
  /** a title page stands before the text; what else is on the inside of the cover is on its back */
  titleLeaf: boolean;
}

/**
 * Puts together a pamphlet: an edition of one text. Cover with author, title and series; rights and colophon on its inside;
 * the text; notes where they do not stand at the foot; slips and works cited; imprint, price and where to get more on the
 * back. `elsewhere` has the titles of the other texts, by id: references to them become words.
 */
export function assemblePamphlet(
  edition: Edition,
  cited: CitedTexts,
  madeWith: MadeWith,
  settings: PamphletMaking,
  elsewhere: ReadonlyMap<string, string>,
): Outcome<Book> {
  const { book } = edition;
  const texts = cited.texts.map(({ text }) => text);
  const [entry] = book.order.flatMap((one) => ('text' in one ? [one] : one.texts));
  const bodies = cited.texts.map((annotated) => ({
    ...textSection(annotated, entry, book.language, 0),
    opens: 'right' as const,
  }));
  const slips = noteOnTheTexts(edition.recipes, texts, book.language);
  const works = cited.bibliography;
  const sections = uniqueIds([
    page('cover-front', edition, { title: book.title, subtitle: book.subtitle, authors: authorsOf(edition) }),
    ...(settings.titleLeaf ? [page('title-page', edition, { title: book.title, opens: 'right' })] : []),
    inside(edition, cited, madeWith),
    ...bodies,
    ...(slips ? [slips] : []),
    ...(works.length > 0
      ? [bibliography(works, book.bibliography?.title ?? 'Works Cited', book.language)]
      : []),
    back(edition, settings),
  ]);
  const { series } = book.notes;
  const messages = [...numberNotes(sections, series), ...emptyNotes(cited.texts)];
  const trees = referenceTrees(sections, cited.texts, edition.bookFile);
  leaveReferences(trees, elsewhere);
  messages.push(...setReferences(trees, sections, series));
  if (book.bibliography?.places) setCitedPlaces(sections, cited.bibliography);
  // after references: their words name marks, which stay as they are
  const whole = settings.notes === 'end' ? endNotes(sections, series, book.language) : sections;
  const head = authorsOf(edition)
    .map(({ name }) => name)
    .join(', ');
  const value: Book = {
    id: edition.id,
    metadata: book,
    head: head || undefined,
    sections: whole,
    series: seriesOrder(series),
  };
  return { value, messages };
}

/** All pages of a pamphlet are counted with arabic figures from the cover on. */
function page(
  role: 'cover-front' | 'title-page' | 'cover-inside' | 'cover-back',
  { book }: Edition,
  more: Partial<Section>,
): Section {
  return makeSection(role, role, '', book.language, { listed: false, ...more });
}

const authorsOf = ({ book }: Edition) => book.contributors.filter(({ role }) => role === 'aut');

/** Who holds the rights, and what the pamphlet was made with, on the inside of the cover. */
function inside(edition: Edition, { texts }: CitedTexts, madeWith: MadeWith): Section {
  const { language, title } = edition.book;
  const rights = acknowledgments(
    edition.recipes,
    texts.map(({ text }) => text),
    language,
  );
  const made = colophon(title, madeWith, language);
  const children = [...rights.body.children, ...made.body.children];
  return page('cover-inside', edition, { body: { type: 'root', children } });
}

/** Price and where to get more; render adds the imprint. */
function back(edition: Edition, { price, more }: PamphletSettings): Section {
  const lines =
    more === undefined ? [] : parseMarkdown(more, { file: edition.bookFile, line: 1 }).value.children;
  const marked = lines.map((node) =>
    node.type === 'paragraph' ? { ...node, data: { ...node.data, role: 'more' as const } } : node,
  );
  const body: Section['body'] = {
    type: 'root',
    children: [
      ...(price === undefined
        ? []
        : [
            {
              type: 'paragraph' as const,
              data: { role: 'price' as const },
              children: [{ type: 'text' as const, value: price }],
            },
          ]),
      ...marked,
    ],
  };
  return page('cover-back', edition, { body });
}
