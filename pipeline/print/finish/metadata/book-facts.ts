import { createHash } from 'node:crypto';
import type { Metadata } from '../../../model/edition.ts';

/** What both the Info dictionary and XMP say of a book. */
export interface BookFacts {
  title: string;
  authors: string[];
  language: string;
  publisher?: string;
  description?: string;
  subjects: string[];
  rights?: string;
  isbn?: string;
  producer: string;
  /** ISO 8601, UTC, to the second */
  date: string;
  /** 16 bytes in hexadecimal, the same for every build of the same book */
  id: string;
}

/** Gathers the facts. `epoch` is the book's date in seconds since 1970. */
export function bookFacts(metadata: Metadata, producer: string, epoch: number): BookFacts {
  const title = metadata.subtitle ? `${metadata.title}: ${metadata.subtitle}` : metadata.title;
  const named = (role: string) => metadata.contributors.filter((person) => person.role === role);
  // a book without authors of its own is its editors'
  const people = named('aut').length > 0 ? named('aut') : named('edt');
  const authors = people.map((person) => person.name);
  const identity = JSON.stringify([title, authors, metadata.publisher ?? null, metadata.isbn.pdf ?? null]);
  return {
    title,
    authors,
    language: metadata.language,
    publisher: metadata.publisher,
    description: metadata.description,
    subjects: metadata.subjects,
    rights: metadata.rights,
    isbn: metadata.isbn.pdf,
    producer,
    date: new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
    id: createHash('sha256').update(identity).digest('hex').slice(0, 32),
  };
}
