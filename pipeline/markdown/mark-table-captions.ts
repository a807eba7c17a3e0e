import type { Paragraph, Parents, Root, RootContent, Table, Text } from 'mdast';
import type { Figure } from '../model/tree.ts';
import { SKIP, visit } from './visit.ts';

/** What a paragraph begins with that is the caption of the table beside it. */
const SIGN = /^(?:Table)?:\s+/;

/**
 * A paragraph that begins with `Table:` or with a colon, right above or below a table, is its caption: the two become a
 * figure, in place, caption first, without the sign.
 */
export function markTableCaptions(tree: Root): void {
  visit(tree, 'table', (table: Table, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined || isFigure(parent)) return undefined;
    const siblings = parent.children as RootContent[];
    const at = [index - 1, index + 1].find((place) => isCaption(siblings[place]));
    if (at === undefined) return undefined;
    const caption = withoutSign(siblings[at] as Paragraph);
    const figure: Figure = { type: 'figure', children: [caption, table], position: table.position };
    siblings.splice(Math.min(index, at), 2, figure);
    return [SKIP, Math.min(index, at) + 1];
  });
}

const isFigure = (parent: Parents): boolean => parent.type === 'figure';

function isCaption(node: RootContent | undefined): node is Paragraph {
  const first = node?.type === 'paragraph' ? node.children[0] : undefined;
  return first?.type === 'text' && SIGN.test(first.value);
}

function withoutSign(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.children as [Text, ...Paragraph['children']];
  const sign = SIGN.exec(first.value)?.[0] ?? '';
  const value = first.value.slice(sign.length);
  const position = first.position && {
    ...first.position,
    start: { ...first.position.start, column: first.position.start.column + sign.length },
  };
  const words = value === '' ? [] : [{ ...first, value, position }];
  return { ...paragraph, children: [...words, ...rest] };
}
