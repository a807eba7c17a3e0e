import { dictionary, Indirect, Stream } from '../file/value.ts';
import type { BookFacts } from './book-facts.ts';
import { xmp } from './xmp.ts';

/** The metadata of a file; not compressed, for programs look for it in the bytes of the file. */
export const xmpStream = (facts: BookFacts, kind: 'digital' | 'press'): Indirect =>
  new Indirect(
    new Stream(dictionary({ Type: '/Metadata', Subtype: '/XML' }), Buffer.from(xmp(facts, kind), 'utf8')),
  );
