import type { Work } from '../../model/work.ts';

/** What a reader needs to find a thing of each type. `a|b`: one of them is enough. */
const NEEDED: Record<string, string[]> = {
  article: ['container-title|URL|publisher'],
  'article-journal': ['container-title'],
  'article-magazine': ['container-title'],
  'article-newspaper': ['container-title'],
  book: ['author|editor|compiler|translator'],
  chapter: ['author|editor', 'container-title'],
  'entry-dictionary': ['container-title'],
  'entry-encyclopedia': ['container-title'],
  manuscript: ['archive|publisher|URL|note'],
  pamphlet: ['author|editor|publisher'],
  'paper-conference': ['author|editor', 'container-title|event-title|event'],
  'post-weblog': ['URL', 'container-title|author'],
  post: ['URL'],
  report: ['author|editor|publisher', 'publisher|URL|number'],
  thesis: ['author', 'publisher'],
  webpage: ['URL'],
};
/** Letters and interviews often have no title, laws and treaties bear theirs under other names. */
const UNTITLED = new Set([
  'personal_communication',
  'interview',
  'bill',
  'legislation',
  'legal_case',
  'treaty',
]);

/** Fields that a work's type needs and that are missing or empty, in words: `author or editor`. */
export function missingFields(work: Work): string[] {
  const needed = [
    ...(UNTITLED.has(work.type) ? [] : ['title']),
    ...(Object.hasOwn(NEEDED, work.type) ? NEEDED[work.type] : []),
    // an issue of a journal is found by its number
    work.type === 'article-journal' ? 'issued|original-date|issue|volume' : 'issued|original-date',
  ];
  return needed
    .map((fields) => fields.split('|'))
    .filter((fields) => fields.every((field) => isEmpty(work[field])))
    .map((fields) => fields.join(' or '));
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === '';
}
