import { expect, test } from 'vitest';
import { linkTarget } from '../../pipeline/epub/link-target.ts';
import { planBook } from '../../pipeline/epub/plan-book.ts';
import { madeUpBook } from './made-up-book.ts';

test.each([
  ['#mill-stones', 'text/mill.xhtml', '#mill-stones'],
  ['#mill-stones', 'text/river.xhtml', 'mill.xhtml#mill-stones'],
  ['#n-mill-road', 'nav.xhtml', 'text/mill.xhtml#n-mill-road'],
  ['#contents-title', 'text/mill.xhtml', '../nav.xhtml#toc'],
  ['#half-title', 'text/mill.xhtml', null],
  ['', 'text/mill.xhtml', null],
  ['#', 'text/mill.xhtml', null],
  ['https://example.org/ä b', 'text/mill.xhtml', 'https://example.org/%C3%A4%20b'],
  ['javascript:alert(1)', 'text/mill.xhtml', null],
  ['file:///etc/passwd', 'text/mill.xhtml', null],
  ['chapter.html', 'text/mill.xhtml', null],
])('%s from %s', (href, from, expected) => {
  expect(linkTarget(href, from, planBook(madeUpBook()))).toBe(expected);
});
