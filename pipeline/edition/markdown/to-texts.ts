import type { Heading, Root, RootContent } from 'mdast';
import type { TextEntry } from '../../model/edition.ts';
import type { Outcome, Place } from '../../model/message.ts';
import type { Text } from '../../model/text.ts';
import { settleHeadings } from '../texts/settle-headings.ts';
import { takeTitle } from '../texts/take-title.ts';
import { calledDefinitions } from './called-definitions.ts';
import { slug } from './slug.ts';
import type { Chapters } from './split-chapters.ts';
import type { Definitions } from './take-definitions.ts';

/** A text and its entry in the order of the book. */
export interface OrderedText {
  text: Text;
  entry: TextEntry;
}

/**
 * Makes a text of each chapter, with the footnotes that it calls: what stands before the first is an introduction, or
 * where there are no chapters the one text of the book. Ids come from the titles. Footnotes that are called nowhere go
 * with the last text, so that they are noticed there.
 */
export function toTexts(
  { before, chapters }: Chapters,
  definitions: Definitions,
  bookTitle: string,
  file: string,
): Outcome<OrderedText[]> {
  const ids = new Set<string>();
  const outcome: Outcome<OrderedText[]> = { value: [], messages: [] };
  const add = (title: string, role: TextEntry['role'], body: Root, place: Place): void => {
    const id = uniqueId(slug(title) || `${role}-${ids.size + 1}`, ids);
    const metadata = { title, authors: [], date: null };
    outcome.value.push({
      text: { id, file, received: false, metadata, body },
      entry: { text: id, role, pamphlet: false, place },
    });
  };
  if (chapters.length === 0) add(bookTitle, 'chapter', rootOf(before), startOf(before[0], file));
  else if (before.length > 0) add('Introduction', 'introduction', rootOf(before), startOf(before[0], file));
  for (const { heading, content } of chapters) {
    const body = rootOf(content);
    const title = takeTitle(heading as Heading, body, file);
    outcome.messages.push(...title.messages);
    add(title.value, 'chapter', body, startOf(heading, file));
  }
  const bodies = outcome.value.map(({ text }) => text.body);
  settleHeadings(bodies);
  attachDefinitions(bodies, definitions);
  return outcome;
}

function attachDefinitions(bodies: Root[], definitions: Definitions): void {
  const attached = new Set<RootContent>();
  for (const body of bodies) {
    const called = calledDefinitions(body.children, definitions);
    for (const definition of called) attached.add(definition);
    // a footnote called from two chapters is a note of each
    body.children = [...body.children, ...structuredClone(called)];
  }
  const uncalled = [...definitions.footnotes.values()]
    .flat()
    .filter((definition) => !attached.has(definition));
  const last = bodies.at(-1);
  if (last !== undefined) last.children = [...last.children, ...uncalled];
}

function uniqueId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let number = 2; ids.has(id); number++) id = `${wanted}-${number}`;
  ids.add(id);
  return id;
}

function rootOf(children: RootContent[]): Root {
  return { type: 'root', children };
}

function startOf(node: RootContent | undefined, file: string): Place {
  const start = node?.position?.start;
  return { file, line: start?.line ?? null, column: start?.column ?? null };
}
