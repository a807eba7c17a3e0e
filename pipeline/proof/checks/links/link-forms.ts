import type { Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { finding } from '../../../diagnostics/finding.ts';
import type { Edition } from '../../../model/edition.ts';
import type { Message, Place } from '../../../model/message.ts';
import type { AnnotatedText } from '../../../model/note.ts';
import { linkFault } from './link-fault.ts';

const BARE = /\bhttps?:\/\/[^\s<>()[\]“”]+/giu;

/**
 * Addresses that should not be printed as they are: in words of the edition, as links or bare, in works of the library, and
 * in the rights of recipes. Those of received texts are their authors’.
 */
export function linkForms(edition: Edition, annotated: readonly AnnotatedText[]): Message[] {
  const works = edition.library.flatMap(({ id, URL: address }) =>
    typeof address === 'string' ? told(address, edition.workPlaces?.[id]) : [],
  );
  const rights = edition.recipes.flatMap(({ rights: { url }, place }) =>
    url === undefined ? [] : told(url, place),
  );
  const written = annotated.flatMap(({ text, headnote, body, notes }) => [
    ...(headnote ? inTree(headnote, text.file) : []),
    ...(text.received ? [] : inTree(body, text.file)),
    ...notes
      .filter(({ place }) => !text.received || place.file !== text.file)
      .flatMap((note) => inTree(note.body, note.place.file)),
  ]);
  return [...works, ...rights, ...written];
}

function inTree(root: Root, file: string | null): Message[] {
  const messages: Message[] = [];
  visit(root, (node: Nodes) => {
    const start = node.position?.start;
    const place = { file, line: start?.line ?? null, column: start?.column ?? null };
    if (node.type === 'link' && !/^(?:note|text):/.test(node.url) && !isOfText(node))
      messages.push(...told(node.url, place));
    if (node.type === 'text')
      for (const { 0: address, index } of node.value.matchAll(BARE)) {
        // in running text the stop is the sentence’s
        const own = address.replace(/[.,;:!?'"’”»]+$/, '');
        messages.push(...told(own, shifted(place, node.value, index)));
      }
  });
  return messages;
}

/** an address in angle brackets is its own text, which is looked at as such */
const isOfText = ({ url, children }: Link) => {
  const [only] = children;
  return children.length === 1 && only.type === 'text' && only.value === url;
};

function shifted(place: Place, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  if (place.line === null || before.length > 1)
    return { ...place, line: (place.line ?? 1) + before.length - 1, column: null };
  return { ...place, column: place.column === null ? null : place.column + index };
}

function told(address: string, place: Place | undefined): Message[] {
  const fault = linkFault(address);
  if (fault === null) return [];
  const fix = fault.better === undefined ? undefined : `If it leads to the same page, write ${fault.better}`;
  return [finding('link-form', `${address} ${fault.what}`, place, fix)];
}
