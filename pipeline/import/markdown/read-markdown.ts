import type { Root } from 'mdast';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { Outcome } from '../../model/message.ts';
import type { Extracted } from '../extracted.ts';
import { writeLines } from '../write-lines.ts';
import { frontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/**
 * Reads Markdown (LF line ends): its words as lines, its structure as what the file states. Offsets and lines of the
 * file are kept in `origin`, since they are what people know.
 */
export function readMarkdown(file: string, markdown: string): Outcome<Extracted> {
  const { length, lines, metadata } = frontMatter(markdown);
  const body = markdown.slice(length);
  const parsed = parseMarkdown(body, { file, line: lines + 1 });
  const leftOut: Extracted['leftOut'] = [];
  const blocks = markdownBlocks(parsed.value, body, length, leftOut);
  const title = titleIndex(parsed.value);
  if (title && blocks[0]?.as === 'heading') blocks[0] = { ...blocks[0], as: 'paragraph' };
  const written = writeLines(file, blocks);
  const origin = { ...written.origin, front: length };
  const value = { ...written, origin, metadata, leftOut, titleLine: title && blocks.length > 0 ? 1 : null };
  return { value, messages: parsed.messages };
}

/** True where the text begins with the only heading of the first level. */
function titleIndex(tree: Root): boolean {
  const [first] = tree.children;
  const tops = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
  return tops.length === 1 && first === tops[0];
}
