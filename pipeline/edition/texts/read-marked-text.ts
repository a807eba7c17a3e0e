import type { Root } from 'mdast';
import { finding } from '../../diagnostics/finding.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { Document } from '../data/located.ts';
import { parseYaml } from '../data/parse-yaml.ts';
import { joinPath } from '../files/join-path.ts';
import { readText } from '../files/read-text.ts';
import type { Reading } from '../files/reading.ts';
import { report } from '../files/report.ts';
import { mostBytes } from '../files/sizes.ts';
import { missingFootnotes } from './missing-footnotes.ts';
import { splitFrontMatter } from './split-front-matter.ts';

/** A Markdown file: its front matter as a document (empty if it has none) and its body as a tree. */
export interface MarkedText {
  file: string;
  front: Document;
  body: Root;
}

/** Reads a Markdown file with or without front matter; null with messages if either part cannot be read. */
export async function readMarkedText(reading: Reading, name: string): Promise<MarkedText | null> {
  const text = await readText(reading, name, mostBytes.markdown);
  if (text === null) return null;
  const file = joinPath(reading.folder, name);
  const split = splitFrontMatter(text);
  if (split.open) {
    reading.messages.push(
      finding('front-matter-open', 'the front matter that begins here has no end', {
        file,
        line: 1,
        column: 1,
      }),
    );
    return null;
  }
  const front = parseYaml(split.front ?? '{}', file, split.front === null ? 1 : 2);
  const body = parseMarkdown(split.body, { file, line: split.bodyLine });
  report(reading, front.messages);
  report(reading, body.messages);
  report(reading, missingFootnotes(body.value, split.body, file));
  if (front.value === null) return null;
  if (body.value.children.length === 0) {
    const place = { file, line: split.bodyLine, column: 1 };
    if (body.messages.length === 0)
      reading.messages.push(finding('text-empty', 'the text has no words', place));
    return null;
  }
  return { file, front: front.value, body: body.value };
}
