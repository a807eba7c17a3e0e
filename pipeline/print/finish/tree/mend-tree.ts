import type { Element } from './element.ts';
import { bareText } from './mend/bare-text.ts';
import { contents } from './mend/contents.ts';
import { figures } from './mend/figures.ts';
import { joinPieces } from './mend/join-pieces.ts';
import { listBodies } from './mend/list-bodies.ts';
import { prune } from './mend/prune.ts';
import { readMarkers } from './mend/read-markers.ts';
import { unwrap } from './mend/unwrap.ts';

/**
 * Makes of Chromium's structure tree one that PDF/UA-1 accepts and that reads like the book. `dropped` says which marks
 * are no content after all.
 */
export function mendTree(document: Element, dropped: (page: number, mark: number) => boolean): void {
  // first, for later steps go by what an element holds
  prune(document, dropped);
  joinPieces(document);
  // markers are needed for joining; NonStructs that carry one must have their type before they are unwrapped
  readMarkers(document);
  unwrap(document);
  // before lists, which would have bodies
  contents(document);
  figures(document);
  listBodies(document);
  bareText(document);
}
