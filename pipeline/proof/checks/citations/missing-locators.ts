import type { Nodes, Parents, Root } from 'mdast';
import { finding } from '../../../diagnostics/finding.ts';
import type { Edition } from '../../../model/edition.ts';
import type { Message } from '../../../model/message.ts';
import type { AnnotatedText } from '../../../model/note.ts';
import type { Citation } from '../../../model/tree.ts';
import { quotationRanges } from '../quotation-ranges.ts';
import { citedItems } from './cited-items.ts';

/** Types of works that are long enough to get lost in. */
const LONG = new Set([
  'book',
  'chapter',
  'article-journal',
  'article-magazine',
  'article',
  'pamphlet',
  'thesis',
  'report',
  'manuscript',
  'collection',
  'periodical',
  'paper-conference',
]);
/** Shorter ones are titles, terms and scare quotes. */
const FEWEST_WORDS = 4;
/** Characters between the end of a quotation and its citation: "…," he says there [@key]. */
const NEAR = 60;

/**
 * Quotations with a citation that names no place in the work: in words of the edition, where the citation follows the
 * quotation in its paragraph or ends a block quotation; and in recipes, `quotations:` with a work and no locator.
 */
export function missingLocators(edition: Edition, annotated: readonly AnnotatedText[]): Message[] {
  const types = new Map(edition.library.map(({ id, type }) => [id, type]));
  const isLong = (key: string) => LONG.has(types.get(key) ?? '');
  const set = new Set(annotated.map(({ text }) => text.id));
  const received = edition.recipes
    .filter(({ id }) => set.has(id))
    .flatMap(({ quotations = [] }) => quotations)
    .filter(({ work, locator }) => work !== null && locator === undefined && isLong(work))
    .map(({ words, work, place }) =>
      finding('locator-missing', `“${words} …” is quoted from ${work} without its place`, place),
    );
  const written = annotated.flatMap(({ text, headnote, notes }) => [
    ...(headnote ? inTree(headnote, text.file, isLong) : []),
    // as they were written: the book's texts have their citations in notes
    ...edition.texts
      .filter(({ id }) => id === text.id)
      .flatMap(({ body, file }) => inTree(body, file, isLong)),
    ...notes.flatMap((note) => (isOwn(note.key) ? inTree(note.body, note.place.file, isLong) : [])),
  ]);
  return [...received, ...written];
}

const isOwn = (key: string) => !/\/cited_\d+$/.test(key);

function inTree(root: Root, file: string | null, isLong: (key: string) => boolean): Message[] {
  const messages: Message[] = [];
  /** words of the block before a node; null: another citation has had them */
  const walk = (node: Parents, quoted: boolean, state: { before: string }) => {
    for (const child of node.children as Nodes[]) {
      if (child.type === 'citation') {
        const quotation = quoted ? 'the quotation' : quotationBefore(state.before);
        if (quotation !== null) messages.push(...unlocated(child, quotation, file, isLong));
        state.before = '';
      } else if ('value' in child) state.before += child.value;
      else if ('children' in child) {
        const leaf = child.type === 'paragraph' || child.type === 'tableCell' || child.type === 'heading';
        walk(child, quoted || child.type === 'blockquote', leaf ? { before: '' } : state);
      }
    }
  };
  walk(root, false, { before: '' });
  return messages;
}

/** The quotation that ends shortly before the end of some words; null where there is none of some length. */
function quotationBefore(words: string): string | null {
  const last = quotationRanges(words).at(-1);
  if (last === undefined || words.length - last.to > NEAR) return null;
  const quoted = words.slice(last.from, last.to);
  // words of a title begin with capitals
  const small = quoted.match(/(?<![\p{L}\p{N}’'-])\p{Ll}{2,}/gu)?.length ?? 0;
  const all = quoted.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
  return all >= FEWEST_WORDS && small * 2 > all ? quoted : null;
}

function unlocated(
  citation: Citation,
  quotation: string,
  file: string | null,
  isLong: (key: string) => boolean,
): Message[] {
  const start = citation.position?.start;
  const place = { file, line: start?.line ?? null, column: start?.column ?? null };
  const words = quotation.length > 60 ? `${quotation.slice(0, 57)}…` : quotation;
  return citedItems(citation.value)
    .filter(({ key, located }) => !located && isLong(key))
    .map(({ key }) => finding('locator-missing', `${words} is quoted from ${key} without its place`, place));
}
