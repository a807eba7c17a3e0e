import type { Section } from '../model/book.ts';
import { makeSection } from './make-section.ts';

/** What the book was made with, name -> version: `font` and `pamphleteer` at least. */
export type MadeWith = Record<string, string>;

/** The last page: typeface and programs, with their versions. */
export function colophon(title: string, madeWith: MadeWith, language: string): Section {
  const { font, pamphleteer, ...others } = madeWith;
  const rest = Object.entries(others)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, version]) => `${name} ${version}`);
  const programs =
    rest.length > 0
      ? `, with ${rest.slice(0, -1).join(', ')}${rest.length > 1 ? ' and ' : ''}${rest.at(-1)}`
      : '';
  const paragraphs = [
    `${title} is set in ${font}, a face after the types of Claude Garamond, under the SIL Open Font License.`,
    `It was made from plain text by Pamphleteer ${pamphleteer}${programs}.`,
  ];
  return makeSection('colophon', 'colophon', 'Colophon', language, {
    matter: 'back',
    listed: false,
    body: {
      type: 'root',
      children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    },
  });
}
