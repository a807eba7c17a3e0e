import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';

/** Markdown in which long stretches of plain words are two characters each. */
export interface Folded {
  markdown: string;
  /** Puts the words back into what was parsed of it, and corrects its positions. */
  unfold(tree: Root): void;
}

/** What a stretch becomes two of; a text that has such characters itself is not folded. */
const FIRST = 0xe000;
const CHARACTERS = 4096;
const STANDS_FOR_WORDS = /[\ue000-\uefff]{2}/g;

/**
 * A bracket with what it holds, or a stretch of words within a line. Before a stretch stand a letter and a space, behind it
 * a letter, and in it nothing that Markdown gives a meaning to but at the start of a line: so it reads the same with any
 * other letters in its place. What stands in brackets may be a name that has to be found again; it stays.
 */
const WORDS = /\[[^\]]*\]?|(?<=[A-Za-z] )[A-Za-z0-9 ,.;\u2013\u2014\u2018-\u201d\u2026]{16,}(?=[A-Za-z])/g;

const EMPTY_LINE = /\n[ \t]*\n/g;

/** What makes of a stretch between empty lines HTML, perhaps, in which words are names; other line ends than \n; our own marks. */
const HTML = '<';
const UNFOLDED = /[\r\ue000-\uefff]/;

/** Properties of nodes that words may stand in. */
const TEXTS = ['value', 'alt', 'title', 'label', 'url', 'lang', 'meta'] as const;

interface Fold {
  words: string;
  /** offset in the folded text, and line from 1 */
  at: number;
  line: number;
  /** characters that are missing before it, and before its line */
  missing: number;
  missingBeforeLine: number;
}

/** Stretches between empty lines; each begins with the empty line before it. */
function blocksOf(markdown: string): string[] {
  const cuts = [0, ...Array.from(markdown.matchAll(EMPTY_LINE), ({ index }) => index), markdown.length];
  return cuts.slice(1).map((end, index) => markdown.slice(cuts[index], end));
}

function fold(markdown: string): { markdown: string; folds: Fold[] } {
  const folds: Fold[] = [];
  let [line, missing, missingBeforeLine, start] = [1, 0, 0, 0];
  const folded = blocksOf(markdown).map((block) => {
    let counted = 0;
    const countLines = (to: number) => {
      for (let end = block.indexOf('\n', counted); end >= 0 && end < to; end = block.indexOf('\n', counted)) {
        counted = end + 1;
        missingBeforeLine = missing;
        line++;
      }
    };
    const text = block.includes(HTML)
      ? block
      : block.replace(WORDS, (words, offset: number) => {
          if (words[0] === '[' || folds.length === CHARACTERS ** 2) return words;
          countLines(offset);
          const index =
            folds.push({ words, at: start + offset - missing, line, missing, missingBeforeLine }) - 1;
          missing += words.length - 2;
          return String.fromCharCode(FIRST + Math.floor(index / CHARACTERS), FIRST + (index % CHARACTERS));
        });
    countLines(block.length);
    start += block.length;
    return text;
  });
  return { markdown: folded.join(''), folds };
}

/** Moves points to where they are in the text that was folded; points are asked for nearly in order. */
function pointMover(folds: Fold[]): (point: Point) => void {
  let next = 0;
  return (point) => {
    const offset = point.offset!;
    while (next > 0 && folds[next - 1].at >= offset) next--;
    while (next < folds.length && folds[next].at < offset) next++;
    if (next === 0) return;
    const { words, line, missing, missingBeforeLine } = folds[next - 1];
    const before = missing + words.length - 2;
    point.offset = offset + before;
    if (line === point.line) point.column += before - missingBeforeLine;
  };
}

/**
 * Folds the plain words of Markdown: the parser looks at every character several times, and at most of them for nothing.
 * What is parsed of the folded text and unfolded is the same as what is parsed of the text itself. Linear.
 */
export function foldWords(markdown: string): Folded {
  if (UNFOLDED.test(markdown)) return { markdown, unfold: () => undefined };
  const folded = fold(markdown);
  const { folds } = folded;
  const wordsOf = (marks: string) =>
    folds[(marks.charCodeAt(0) - FIRST) * CHARACTERS + marks.charCodeAt(1) - FIRST].words;
  const move = pointMover(folds);
  const visit = (node: Nodes): void => {
    const texts = node as unknown as Record<string, unknown>;
    for (const name of TEXTS) {
      const text = texts[name];
      if (typeof text === 'string') texts[name] = text.replace(STANDS_FOR_WORDS, wordsOf);
    }
    if (node.position) move(node.position.start);
    if ('children' in node) for (const child of node.children) visit(child);
    if (node.position) move(node.position.end);
  };
  return { markdown: folded.markdown, unfold: folds.length === 0 ? () => undefined : visit };
}
