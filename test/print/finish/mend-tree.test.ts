import { describe, expect, test } from 'vitest';
import type { Element, Kid } from '../../../pipeline/print/finish/tree/element.ts';
import { mendTree } from '../../../pipeline/print/finish/tree/mend-tree.ts';

/** `type[language]`, kids: numbers are marks of the first page. */
function element(name: string, ...kids: (Element | number)[]): Element {
  const [, type, language] = /^(\w+)(?:\[(.*)\])?$/.exec(name) ?? [];
  return {
    kind: 'element',
    type,
    ...(language && { language }),
    kids: kids.map((kid): Kid => (typeof kid === 'number' ? { kind: 'mark', page: 0, id: kid } : kid)),
  };
}

/** The same notation back, on one line. */
function told({ type, language, alt, kids }: Element): string {
  const inner = kids.map((kid) => (kid.kind === 'element' ? told(kid) : kid.kind === 'mark' ? kid.id : '@'));
  return `${type}${language ? `[${language}]` : ''}${alt ? `"${alt}"` : ''}(${inner.join(' ')})`;
}

function mended(...kids: Element[]): string {
  const document = element('Document[en]', ...kids);
  mendTree(document, (_, mark) => mark >= 90);
  return told(document).replace(/^Document\[en\]\((.*)\)$/, '$1');
}

describe('NonStruct', () => {
  test('around runs of text goes', () => {
    expect(mended(element('P', element('NonStruct', 1), element('Em', element('NonStruct', 2))))).toBe(
      'P(1 Em(2))',
    );
  });
  test('with a language is a Span, with blocks below the document a Sect', () => {
    const words = element('NonStruct[fr]', element('NonStruct', 1));
    expect(mended(element('NonStruct', element('P', words)))).toBe('Sect(P(Span[fr](1)))');
  });
  test('that is marked as a call is a Reference, and says no language', () => {
    const call = element('NonStruct[x-ref]', element('Link', element('NonStruct', 2)));
    expect(mended(element('P', 1, call))).toBe('P(1 Reference(Link(2)))');
    const foreign = element('NonStruct[fr]', 1, element('NonStruct[x-ref]', element('Link', 2)));
    expect(mended(element('P', foreign))).toBe('P(Span[fr](1 Reference(Link(2))))');
  });
  test('with bare text in a section is a paragraph', () => {
    expect(mended(element('NonStruct', element('NonStruct', 1), element('P', 2)))).toBe('Sect(P(1) P(2))');
  });
});

describe('pieces', () => {
  test('are joined in the first one, over several pages', () => {
    const pieces = [
      element('P[en-x-p1]', 1),
      element('P', 2),
      element('P[en-x-p1-cont]', 3),
      element('P[en-x-p1-cont]', 4),
    ];
    expect(mended(...pieces)).toBe('P(1 3 4) P(2)');
  });
  test('are joined within lists and notes from the outside inwards', () => {
    const first = element('L[en-x-p1]', element('LI[en-x-p2]', element('P[en-x-p3]', 1)));
    const rest = element(
      'L[en-x-p1-cont]',
      element('LI[en-x-p2-cont]', element('P[en-x-p3-cont]', 2), element('P', 3)),
      element('LI', element('P', 4)),
    );
    expect(mended(first, rest)).toBe('L(LI(LBody(P(1 2) P(3))) LI(LBody(P(4))))');
  });
  test('of notes too; a piece keeps a language of its own', () => {
    const first = element('NonStruct[en-x-note-5]', element('P[de-x-p9]', 1));
    const rest = element('NonStruct[en-x-note-5-cont]', element('P[de-x-p9-cont]', 2));
    expect(mended(first, rest)).toBe('Note(P[de](1 2))');
  });
  test('without a first one stay where they are', () => {
    expect(mended(element('P[en-x-p1-cont]', 1))).toBe('P(1)');
  });
});

describe('lists', () => {
  test('what stands before the blocks of an item is its label', () => {
    const item = element('LI', element('NonStruct', 1), element('P', 2));
    expect(mended(element('L', item))).toBe('L(LI(Lbl(1) LBody(P(2))))');
  });
  test('a label that is marked, or that the browser made, is kept', () => {
    const marked = element('LI', element('NonStruct[en-x-lbl]', 1), element('P', 2));
    const made = element('LI', element('Lbl', 3), element('P', 4));
    expect(mended(element('L', marked, made))).toBe('L(LI(Lbl(1) LBody(P(2))) LI(Lbl(3) LBody(P(4))))');
  });
  test('bare text of an item is its body', () => {
    expect(mended(element('L', element('LI', 1)))).toBe('L(LI(LBody(1)))');
  });
});

describe('contents', () => {
  test('are entries with what they lead to, and contents within them', () => {
    const line = (link: number, folio: number) => element('P', element('Link', link), folio);
    const below = element('L', element('LI', line(3, 4)));
    const list = element('L', element('LI', line(1, 2), below), element('LI', line(5, 6)));
    expect(mended(element('NonStruct[en-x-toc-1]', list))).toBe(
      'TOC(TOCI(P(Reference(Link(1) 2)) TOC(TOCI(P(Reference(Link(3) 4))))) TOCI(P(Reference(Link(5) 6))))',
    );
  });
  test('that go over a page are one', () => {
    const first = element(
      'NonStruct[en-x-toc-1]',
      element('L[en-x-p2]', element('LI[en-x-p3]', element('P', 1))),
    );
    const item = element('LI[en-x-p3-cont]', element('L', element('LI', element('P', 2))));
    const rest = element('NonStruct[en-x-toc-1-cont]', element('L[en-x-p2-cont]', item));
    expect(mended(first, rest)).toBe('TOC(TOCI(P(Reference(1)) TOC(TOCI(P(Reference(2))))))');
  });
  test('other lists stay lists', () => {
    const list = element('L', element('LI', element('P', 1)));
    expect(mended(element('NonStruct[en-x-toc-1]', element('L', element('LI', element('P', 2)))), list)).toBe(
      'TOC(TOCI(P(Reference(2)))) L(LI(LBody(P(1))))',
    );
  });
});

test('a figure around a picture is one figure', () => {
  const picture: Element = { ...element('Figure', 1), alt: 'A barn' };
  expect(mended(element('Figure', picture, element('Caption', 2)))).toBe('Figure"A barn"(1 Caption(2))');
});

test('marks that are artifacts go, and elements that held nothing else, but no cell of a table', () => {
  const table = element('Table', element('TR', element('TH', 91), element('TD', 1)));
  expect(mended(element('NonStruct', 92), table)).toBe('Table(TR(TH() TD(1)))');
});
