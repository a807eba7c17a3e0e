import { readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { annotate } from '../../pipeline/annotate/annotate.ts';
import { type CiteOptions, cite } from '../../pipeline/cite/cite.ts';
import { styleClass } from '../../pipeline/cite/style-class.ts';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { WorkReference } from '../../pipeline/model/tree.ts';
import type { Work } from '../../pipeline/model/work.ts';

/** A file of the project's templates for citations. */
export const template = (name: string) =>
  readFileSync(new URL(`../../templates/citations/${name}`, import.meta.url), 'utf8');

export const library = JSON.parse(
  readFileSync(new URL('fixtures/library.json', import.meta.url), 'utf8'),
) as Work[];

export const english = {
  value: { xml: template('locales-en-US.xml'), language: 'en-US' },
  messages: [],
};

/** Cites the works of the fixtures in a text, as a build does. */
export function citeText(markdown: string, more: Partial<CiteOptions> = {}) {
  const body = parseMarkdown(markdown, { file: 't.md', line: 1 }).value;
  const metadata = { title: 'T', authors: [], date: null };
  const text = { id: 't', file: 't.md', received: false, metadata, body };
  const style = more.style ?? template('pamphleteer-notes.csl');
  const annotated = annotate(text, [], styleClass(style) === 'note' ? 'author' : null).value;
  const { value, messages } = cite([annotated], { library, style, locale: english, full: 'book', ...more });
  return {
    body: plain(value.texts[0].body),
    notes: value.texts[0].notes.map((note) => plain(note.body)),
    bibliography: value.bibliography.map((entry) => plain({ type: 'paragraph', children: entry.content })),
    entries: value.bibliography,
    links: value.texts[0].notes.flatMap((note) => linksIn(note.body)),
    /** notes with brackets about their links */
    linked: value.texts[0].notes.map((note) => withBrackets(note.body)),
    messages,
  };
}

function linksIn(tree: Nodes): WorkReference[] {
  const links: WorkReference[] = [];
  visit(tree, 'workReference', (link: WorkReference) => {
    links.push(link);
  });
  return links;
}

function withBrackets(node: Nodes): string {
  if (!('children' in node)) return 'value' in node ? node.value : '';
  const inside = node.children.map(withBrackets).join('');
  return node.type === 'workReference' ? `[${inside}]` : inside;
}

/** Cites in one footnote after the other. */
export function citeNotes(notes: string[], more: Partial<CiteOptions> = {}) {
  const calls = notes.map((_, index) => `word[^${index}]`).join(' ');
  const definitions = notes.map((note, index) => `[^${index}]: ${note}`);
  return citeText(`${calls}\n\n${definitions.join('\n\n')}`, more);
}
