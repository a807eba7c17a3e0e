import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextOperation, type Operation } from '../../../pipeline/print/finish/content/next-operation.ts';

function all(bytes: Uint8Array): Operation[] {
  const found: Operation[] = [];
  for (let one = nextOperation(bytes, 0); one; one = nextOperation(bytes, one.end)) found.push({ ...one });
  return found;
}

/** Operators of a stream with their operands, as written. */
function told(content: string): string[] {
  const bytes = Buffer.from(content, 'latin1');
  const operations: string[] = [];
  for (const { name, start, at, end } of all(bytes)) {
    operations.push(`${name}: ${content.slice(start, at).trim()}`);
    expect(content.slice(at, at + name.length)).toBe(name);
    expect(end).toBeGreaterThan(at);
  }
  return operations;
}

test.each([
  ['numbers and names', '1 0 0 -1 .5 +2 cm /G3 gs', ['cm: 1 0 0 -1 .5 +2', 'gs: /G3']],
  ['strings with operators in them', '(a rg (b) \\) Tj) Tj', ['Tj: (a rg (b) \\) Tj)']],
  ['hexadecimal strings and arrays', '[<0010> -20 (x)] TJ', ['TJ: [<0010> -20 (x)]']],
  ['dictionaries', '/P <</MCID 0 /E (a>>b)>>BDC', ['BDC: /P <</MCID 0 /E (a>>b)>>']],
  ['words that are operands', '/P <</A true /B null>> BDC', ['BDC: /P <</A true /B null>>']],
  ['comments', '1 g % 0 0 0 rg\n2 g', ['g: 1', 'g: 2']],
  ['operators with a star or a mark', 'f* (a) \' 1 2 (b) "', ['f*: ', "': (a)", '": 1 2 (b)']],
  ['an inline image', 'q BI /W 1 ID \x00EIx EI Q', ['q: ', 'BI: ', 'Q: ']],
  ['nothing between', '/F1 12 Tf(a)Tj[(b)]TJ', ['Tf: /F1 12', 'Tj: (a)', 'TJ: [(b)]']],
])('%s', (_, content, expected) => {
  expect(told(content)).toEqual(expected);
});

test('whatever the bytes are, it ends, and every operator lies behind the one before', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      let behind = 0;
      for (const { start, at, end } of all(bytes)) {
        expect(start).toBeGreaterThanOrEqual(behind);
        expect(at).toBeGreaterThanOrEqual(start);
        expect(end).toBeGreaterThan(at);
        behind = end;
      }
      expect(behind).toBeLessThanOrEqual(bytes.length + 1);
    }),
  );
});
