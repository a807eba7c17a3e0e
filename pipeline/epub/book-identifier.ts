import { createHash } from 'node:crypto';
import type { RenderedBook } from '../model/book.ts';

/** Our own name space for version 5 UUIDs (RFC 9562, 5.5): chosen once, never to be changed. */
const NAMESPACE = '5f0c3a52-1d0e-4c8b-9f57-6a3f2f4d8e21';

/**
 * The book's unique identifier: its ISBN as a URN, or a name-based UUID of what the book is (edition id, title, names,
 * publisher, language). The words of the book are not in it: a corrected printing is the same book, told apart by
 * `dcterms:modified`.
 */
export function bookIdentifier({ id, metadata }: RenderedBook): string {
  if (metadata.isbn.epub) return `urn:isbn:${metadata.isbn.epub}`;
  const names = metadata.contributors.map(({ role, name }) => `${role}:${name}`);
  const parts = [id, metadata.title, metadata.subtitle ?? '', metadata.publisher ?? '', metadata.language];
  return `urn:uuid:${uuid5([...parts, ...names].join('\n'))}`;
}

function uuid5(name: string): string {
  const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50; // version 5
  bytes[8] = (bytes[8] & 0x3f) | 0x80; // variant of RFC 9562
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
