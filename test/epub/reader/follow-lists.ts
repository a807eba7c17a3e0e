import { inReader, type ReaderEntry, type ReaderView } from './in-reader.ts';

/** An entry of one of the lists that a reading system shows, and what it leads to. */
export interface Followed {
  label: string;
  /** `epub:type` of a landmark */
  type: string;
  /** path of the document, within the container; null where it leads nowhere */
  document: string | null;
  /** the words from there on, white space as it comes */
  words: string;
  /** name of the element: h1, section, span …; null for the top of a document */
  element: string | null;
}

export interface FollowedLists {
  toc: Followed[];
  pages: Followed[];
  landmarks: Followed[];
}

/** Opens an EPUB file in a reading system and lets it find what every entry of its contents, pages and landmarks leads to. */
export function followLists(epub: string): Promise<FollowedLists> {
  return inReader(epub, (page) => page.evaluate(follow, LENGTH));
}

/** Characters that are read of each place. */
const LENGTH = 600;

/** Runs in the page: everything it needs it must get as an argument, and no function in it may have a name. */
async function follow(length: number): Promise<FollowedLists> {
  const { view } = window as unknown as { view: ReaderView };
  const { book } = view;
  const lists: FollowedLists = { toc: [], pages: [], landmarks: [] };
  const waiting: [ReaderEntry, Followed[]][] = [
    ...book.toc.map((entry): [ReaderEntry, Followed[]] => [entry, lists.toc]),
    ...(book.pageList ?? []).map((entry): [ReaderEntry, Followed[]] => [entry, lists.pages]),
    ...book.landmarks.map((entry): [ReaderEntry, Followed[]] => [entry, lists.landmarks]),
  ];
  for (const [entry, list] of waiting) {
    const inner = (entry.subitems ?? []).map((one): [ReaderEntry, Followed[]] => [one, list]);
    waiting.splice(waiting.findIndex(([one]) => one === entry) + 1, 0, ...inner);
    const target = book.resolveHref(entry.href);
    const section = target ? book.sections[target.index] : undefined;
    const document = section ? await section.createDocument() : null;
    const place = document && target ? target.anchor(document) : null;
    const element = place instanceof Element ? place : (document?.body ?? null);
    const range = document?.createRange();
    if (range && element) {
      range.setStartBefore(element);
      range.setEndAfter(element.ownerDocument.body.lastChild ?? element);
    }
    list.push({
      label: entry.label.trim(),
      type: (entry.type ?? []).join(' '),
      document: section?.id ?? null,
      words: range?.toString().slice(0, length) ?? '',
      element: element && element !== document?.body ? element.localName : null,
    });
  }
  return lists;
}
