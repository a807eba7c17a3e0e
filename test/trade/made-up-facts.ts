import type { TradeFacts } from '../../pipeline/trade/facts.ts';
import { madeUpBook } from '../epub/made-up-book.ts';

/** A book of which everything is said. */
export function madeUpFacts(changed: Partial<TradeFacts> = {}): TradeFacts {
  const isbn = { print: '9783161484100', epub: '9780306406157', pdf: '9791034304387' };
  return {
    id: 'weir',
    metadata: {
      ...madeUpBook().metadata,
      isbn,
      isbnWritten: { print: '978-3-16-148410-0' },
      place: 'Leeds',
      series: { name: 'Rivers & Mills', number: 3 },
      contributors: [
        { name: 'Ada Quill', role: 'edt', fileAs: 'Quill, Ada' },
        { name: 'Ada Quill', role: 'ann', fileAs: 'Quill, Ada' },
        { name: 'Friends of the Weir', role: 'aut', body: true },
      ],
    },
    trade: {
      thema: ['NHD', 'JPFC', '1DTA', '3MPBFB'],
      bisac: ['HIS032000'],
      audience: 'general',
      status: 'active',
      prices: [
        { form: 'print', amount: 12, currency: 'GBP', tax: 'included' },
        { form: 'epub', amount: 0, currency: 'GBP', tax: 'included' },
        { form: 'pdf', amount: 3.5, currency: 'EUR', tax: 'excluded' },
      ],
    },
    trim: { width: 148, height: 210 },
    spine: 12.34,
    pages: 96,
    words: 30_000,
    pictures: 2,
    contents: ['Introduction', 'The Mill (Ada Quill)'],
    hasIndex: true,
    identifier: 'urn:isbn:9780306406157',
    ...changed,
  };
}

/** The same with nothing but what a book must have. */
export function bareFacts(): TradeFacts {
  const metadata = {
    title: '“Weirs” & <mills>',
    language: 'und',
    contributors: [],
    date: '',
    isbn: {},
    subjects: [],
    colour: '#000000',
  };
  const trade = { thema: [], bisac: [], prices: [] };
  return madeUpFacts({
    metadata,
    trade,
    spine: null,
    pictures: 0,
    contents: [],
    hasIndex: false,
    identifier: 'urn:uuid:1',
  });
}
