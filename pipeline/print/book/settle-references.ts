import type { ElementContent, RootContent } from 'hast';
import { finding } from '../../diagnostics/finding.ts';
import type { RenderedBook } from '../../model/book.ts';
import type { Message, Outcome } from '../../model/message.ts';
import type { SetBook } from './set-book.ts';

/** A number changes a line in few places and a page in fewer: what has not settled by then goes round in a ring. */
const MOST_PASSES = 4;
/** As wide as the numbers of most pages, so that the second pass rarely moves a line. */
const GUESS = '00';

/** The page number of an id, null where it stands on no page. */
export type FolioOf = (id: string) => string | null;

/**
 * Sets a book until its cross-references name the pages that they lead to: once where there are none, two or three
 * times as a rule. Messages: page-references-unsettled, and those of `set` in the last pass.
 */
export function settleReferences(
  book: RenderedBook,
  set: (folioOf: FolioOf) => Outcome<SetBook>,
): Outcome<SetBook> {
  const targets = referenced(book);
  let known = new Map<string, string | null>(targets.map((id) => [id, GUESS]));
  for (let pass = 1; ; pass++) {
    const result = set((id) => known.get(id) ?? null);
    const found = pagesOf(targets, result.value);
    const wrong = targets.filter((id) => found.get(id) !== known.get(id));
    if (wrong.length === 0) return result;
    if (pass === MOST_PASSES) return { ...result, messages: [...result.messages, unsettled(wrong)] };
    known = found;
  }
}

function pagesOf(targets: string[], { folios, places }: SetBook): Map<string, string | null> {
  const pageOf = (id: string) => (Object.hasOwn(places, id) ? folios[places[id].page] : null);
  return new Map(targets.map((id) => [id, pageOf(id)]));
}

function unsettled(ids: string[]): Message {
  return finding('page-references-unsettled', `the pages of ${ids.slice(0, 5).join(', ')} do not settle`);
}

/** What the cross-references of a book lead to, each once. */
function referenced(book: RenderedBook): string[] {
  const found = new Set<string>();
  const look = (node: ElementContent | RootContent) => {
    if (node.type !== 'element') return;
    if (node.properties.dataRef !== undefined) found.add(String(node.properties.href).slice(1));
    node.children.forEach(look);
  };
  for (const { body, notes } of book.sections) {
    body.children.forEach(look);
    for (const note of notes) note.body.children.forEach(look);
  }
  return [...found];
}
