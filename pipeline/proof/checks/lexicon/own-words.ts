import type { Edition } from '../../../model/edition.ts';

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/**
 * The words that an edition says are right: those of words.txt, of names.yaml but for misspellings, of its works, their
 * authors and places, of its own title page, and the foreign words of book.yaml.
 */
export function ownWords(edition: Edition): Set<string> {
  const { book, names, library, recipes, words = [] } = edition;
  const sentences = [
    ...words,
    ...names.flatMap(({ heading, forms, variants }) => [
      heading,
      ...[...forms, ...variants].map((form) => form.words),
    ]),
    ...library.flatMap(wordsOfWork),
    ...recipes.flatMap(({ metadata, rights }) => [
      ...metadata.authors.map(({ name }) => name),
      metadata.title ?? '',
      rights.holder,
    ]),
    ...book.contributors.map(({ name }) => name),
    ...(book.foreign ?? []).flatMap((foreign) => foreign.words),
    [book.title, book.subtitle, book.publisher, book.place].join(' '),
  ];
  return new Set(sentences.flatMap((sentence) => sentence.replace(/’/g, "'").match(WORD) ?? []));
}

const NAMES = ['author', 'editor', 'translator', 'compiler', 'collection-editor', 'container-author'];
const TEXTS = ['title', 'title-short', 'container-title', 'publisher', 'publisher-place'];

function wordsOfWork(work: Edition['library'][number]): string[] {
  const names = NAMES.flatMap((field) => (Array.isArray(work[field]) ? (work[field] as object[]) : []));
  const parts = names.flatMap((name) => Object.values(name).filter((part) => typeof part === 'string'));
  const texts = TEXTS.map((field) => work[field]).filter((text) => typeof text === 'string');
  return [...parts, ...texts];
}
