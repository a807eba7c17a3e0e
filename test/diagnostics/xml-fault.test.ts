import { expect, test } from 'vitest';
import { xmlFault } from '../../pipeline/diagnostics/xml-fault.ts';

test.each([
  ['<a b="1"><c/></a>', null],
  ['<?xml version="1.0"?><!-- & --><a>&amp;&#160;<![CDATA[ & ]]></a>', null],
  ['', 0],
  ['<a>', 0],
  ['<a></b>', 3],
  ['<a/><b/>', 4],
  ['<a b=1/>', 0],
  ['<a b="1" b="2"/>', 0],
  ['<a>R & D</a>', 5],
  ['<a/></a>', 4],
])('%s', (xml, at) => {
  expect(xmlFault(xml)?.at ?? null).toBe(at);
});

test('hostile XML costs time in line with its size', () => {
  const start = performance.now();
  for (const piece of ['<', '<!--', '<a>', '<a b="', '&', '<a b="1" '])
    expect(xmlFault(piece.repeat(100_000))).not.toBeNull();
  // measured 0.2 s on two shared cores
  expect(performance.now() - start).toBeLessThan(5000);
});
