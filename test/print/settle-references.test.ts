import { expect, test } from 'vitest';
import { settleReferences } from '../../pipeline/print/book/settle-references.ts';
import { book, section } from './layout/made-up-book.ts';
import { h } from './layout/tree.ts';

const referring = book([
  section({ id: 'one', role: 'chapter' }, [
    h('p', {}, h('a.ref', { href: '#goal', dataRef: 'note' }, 'there')),
  ]),
]);
const setAt = (page: number) => ({
  value: { sections: [], folios: ['1', '2', '3'], places: { goal: { page, top: 0 } } },
  messages: [],
});

test('a book without references is set once', () => {
  let passes = 0;
  settleReferences(book([]), () => {
    passes += 1;
    return setAt(0);
  });
  expect(passes).toBe(1);
});

test('a book is set again until its numbers are right', () => {
  const named: (string | null)[] = [];
  const { messages } = settleReferences(referring, (folioOf) => {
    named.push(folioOf('goal'));
    return setAt(named.length === 1 ? 0 : 1);
  });
  expect(named).toEqual(['00', '1', '2']);
  expect(messages).toEqual([]);
});

test('numbers that move the page they name end in a message', () => {
  let passes = 0;
  const { messages } = settleReferences(referring, (folioOf) => {
    passes += 1;
    return setAt(folioOf('goal') === '1' ? 1 : 0);
  });
  expect(passes).toBe(4);
  expect(messages.map(({ rule, message }) => [rule, message])).toEqual([
    ['page-references-unsettled', 'the pages of goal do not settle'],
  ]);
});
