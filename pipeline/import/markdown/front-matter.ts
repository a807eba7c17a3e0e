import { parseDocument } from 'yaml';
import type { Name, TextMetadata } from '../../model/text.ts';

/** A front matter is no longer, in characters: a page's own description has some hundred. */
const LONGEST = 20_000;
/** ISO date as precise as known, at the start of a date with time */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

export interface FrontMatter {
  /** characters and lines before the text; 0 where there is none */
  length: number;
  lines: number;
  metadata: Partial<TextMetadata>;
}

const NONE: FrontMatter = { length: 0, lines: 0, metadata: {} };

/** The YAML between two lines of hyphens at the top of a Markdown file, as web clippers write it; other keys are left. */
export function frontMatter(markdown: string): FrontMatter {
  if (!markdown.startsWith('---\n')) return NONE;
  const end = markdown.slice(0, LONGEST).search(/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/);
  if (end < 0) return NONE;
  const fence = markdown.indexOf('\n', end + 1);
  const length = fence < 0 ? markdown.length : fence + 1;
  const document = parseDocument(markdown.slice('---\n'.length, end + 1), { uniqueKeys: false });
  // what is no YAML is text between two breaks
  if (document.errors.length > 0) return NONE;
  const values: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return NONE;
  const lines = markdown.slice(0, length).split('\n').length - 1;
  return { length, lines, metadata: metadataOf(values as Record<string, unknown>) };
}

function metadataOf(values: Record<string, unknown>): Partial<TextMetadata> {
  const text = (key: string) =>
    typeof values[key] === 'string' && values[key].trim() !== '' ? values[key].trim() : undefined;
  const metadata: Partial<TextMetadata> = {};
  const title = text('title');
  const subtitle = text('subtitle');
  const date = DATE.exec(String(values.date ?? values.published ?? ''))?.[0];
  const language = text('lang') ?? text('language');
  const authors = namesOf(values.authors ?? values.author);
  if (title) metadata.title = title;
  if (subtitle) metadata.subtitle = subtitle;
  if (date) metadata.date = date;
  if (language && LANGUAGE.test(language)) metadata.language = language;
  if (authors.length > 0) metadata.authors = authors;
  return metadata;
}

function namesOf(value: unknown): Name[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((name): name is string => typeof name === 'string')
    .map((name) => ({ name: name.replace(/^\[\[|\]\]$/g, '').trim() }))
    .filter(({ name }) => name !== '');
}
