import { type GeneratedText, words } from './generated-text.ts';

/** Words of a note: most are short, some are longer than a page. */
function length({ r }: GeneratedText): number {
  if (r.chance(0.03)) return 350 + r.below(550);
  return r.chance(0.1) ? 100 + r.below(200) : 4 + r.below(40);
}

/**
 * Calls a new note behind the last word of `line`, which is the marker `call`: the author's by Markdown, the editor's and
 * the translator's by an anchor. Gives the line with what has to be added to it.
 */
export function annotate(text: GeneratedText, line: string, call: string): string {
  const series = text.r.pick(['author', 'editor', 'editor', 'translator']);
  const number = text.expected.length + 1;
  const markers: string[] = [];
  const paragraphs = noteBody(text, markers);
  const id = series === 'author' ? `author_${++text.author}` : `${series}-${number}`;
  text.expected.push({ key: `${text.id}/${id}`, call, markers });
  if (series === 'author') {
    const body = paragraphs.join('\n\n').replace(/\n(?=[^\n])/g, '\n    ');
    text.definitions.push(`[^${number}]: ${body}`, '');
    return `${line}[^${number}]`;
  }
  const signature = text.r.chance(0.1) ? { by: 'T. W.' } : {};
  text.notes.push({
    id,
    series,
    status: 'checked',
    anchor: call,
    body: paragraphs.join('\n\n'),
    ...signature,
  });
  return line;
}

/** One paragraph mostly; or several, quotations, lists. */
function noteBody(text: GeneratedText, markers: string[]): string[] {
  const paragraphs = [words(text, length(text), 'n', markers)];
  while (text.r.chance(0.15)) {
    const more = words(text, 5 + text.r.below(60), 'n', markers);
    const kind = text.r.below(3);
    if (kind === 0) paragraphs.push(more);
    else if (kind === 1) paragraphs.push(`> ${more}`);
    else paragraphs.push(`- ${more}\n- ${words(text, 1 + text.r.below(9), 'n', markers)}`);
  }
  return paragraphs;
}
