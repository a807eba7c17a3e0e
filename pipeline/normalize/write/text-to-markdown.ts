import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { visit } from '../../markdown/visit.ts';
import type { Text } from '../../model/text.ts';

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A text as Markdown with YAML front matter. Whatever looks like markup in it is escaped, so that it parses back to the
 * same tree; the mark of a lost note, which Markdown has no form for, becomes a raised figure. The roles `label` and
 * `signature` are lost, and the biography has no place in front matter.
 */
export function textToMarkdown(text: Text): string {
  const { title, subtitle, authors, date, language, headnote, standfirst } = text.metadata;
  const front = {
    title,
    subtitle,
    authors:
      authors.length > 0 ? authors.map(({ name, fileAs }) => (fileAs ? { name, fileAs } : name)) : undefined,
    date,
    lang: language,
    headnote,
    standfirst,
  };
  const known = Object.entries(front).filter(([, value]) => value !== undefined && value !== null);
  const body = toMarkdown(withoutLostCalls(text.body), {
    bullet: '-',
    listItemIndent: 'one',
    rule: '*',
    extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown()],
  });
  if (known.length === 0) return body;
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n\n${body}`;
}

function withoutLostCalls(body: Root): Root {
  const tree = structuredClone(body);
  const defined = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ identifier }) => void defined.add(identifier));
  visit(tree, 'footnoteReference', ({ identifier }, index, parent) => {
    if (parent === undefined || index === undefined || defined.has(identifier)) return;
    const value = identifier.replace(/\d/g, (digit) => FIGURES[Number(digit)]);
    const before = parent.children[index - 1];
    // beside the words before it, so that no two texts stand side by side
    if (before?.type === 'text') {
      before.value += value;
      parent.children.splice(index, 1);
    } else parent.children[index] = { type: 'text', value };
    const next = parent.children[index];
    const text = parent.children[index - 1];
    if (text?.type === 'text' && next?.type === 'text') {
      text.value += next.value;
      parent.children.splice(index, 1);
    }
  });
  return tree;
}
