import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from '../visit.ts';
import { citationMark, proseCitationMark } from './citation-mark.ts';
import { dateMark } from './date-mark.ts';
import { escapedIndices } from './escaped-indices.ts';
import type { Made, Mark } from './mark.ts';
import { piece } from './piece.ts';

const MARKS: Mark[] = [citationMark, proseCitationMark, dateMark];

/** A mark that could not be read, and the node that stands for it. */
export interface MarkFault extends NonNullable<Made['fault']> {
  node: PhrasingContent;
}

interface Found {
  from: number;
  to: number;
  made: Made;
}

/**
 * Cuts citations and dates out of text nodes, in place. One whose first bracket or @ is escaped with a backslash is
 * text. What cannot be read stays as it is and is given back.
 */
export function findMarks(tree: Root, markdown: string): MarkFault[] {
  const faults: MarkFault[] = [];
  const marks = MARKS.filter(({ sign }) => markdown.includes(sign));
  if (marks.length === 0) return faults;
  visit(tree, 'text', (node: Text, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    const found = marksIn(node, marks, markdown);
    if (found.length === 0) return undefined;
    const parts = split(node, found);
    for (const { made } of found) if (made.fault) faults.push({ ...made.fault, node: made.node });
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return faults;
}

/** The marks of a text node in their order; of two that overlap, the first. */
function marksIn(node: Text, marks: Mark[], markdown: string): Found[] {
  const wanted = marks.filter(({ sign }) => node.value.includes(sign));
  if (wanted.length === 0) return [];
  const escaped = escapedIndices(node, markdown);
  const all = wanted.flatMap(({ pattern, sign, make }) =>
    [...node.value.matchAll(pattern)]
      .filter(({ 0: value, index }) => !escaped.has(index) && !escaped.has(index + value.indexOf(sign)))
      .map(({ 0: value, index }) => ({ from: index, to: index + value.length, made: make(value) })),
  );
  let done = 0;
  return all
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < done) return false;
      done = to;
      return true;
    });
}

function split(node: Text, found: Found[]): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { from, to, made } of found) {
    if (from > done) parts.push(piece(node, done, from));
    made.node.position = piece(node, from, from).position;
    parts.push(made.node);
    done = to;
  }
  if (done < node.value.length) parts.push(piece(node, done, node.value.length));
  return parts;
}
