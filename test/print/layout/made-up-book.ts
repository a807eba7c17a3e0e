import type { Element, ElementContent } from 'hast';
import type { RenderedBook, RenderedNote, RenderedSection } from '../../../pipeline/model/book.ts';
import { h } from './tree.ts';

/** A section with everything that tests do not care about filled in. */
export function section(
  part: Pick<RenderedSection, 'id' | 'role'> & Partial<RenderedSection>,
  children: ElementContent[],
): RenderedSection {
  return {
    matter: 'body',
    title: part.id,
    authors: [],
    runningHead: part.id,
    opens: 'next',
    listed: true,
    depth: 0,
    language: 'en-GB',
    notes: [],
    ...part,
    body: { type: 'root', children },
  };
}

/** A note of paragraphs. */
export function note(id: string, mark: string, ...children: Element[]): RenderedNote {
  return {
    id,
    key: `text/${id}`,
    series: 'editor',
    mark,
    status: 'checked',
    calls: [`c-${id}`],
    body: { type: 'root', children },
  };
}

export function book(sections: RenderedSection[]): RenderedBook {
  return {
    id: 'made-up',
    metadata: {
      title: 'A Made-up Book',
      language: 'en-GB',
      contributors: [],
      date: '2026-01-01',
      isbn: {},
      subjects: [],
      colour: '#8b1a1a',
    },
    sections,
    toc: sections
      .filter((one) => one.listed)
      .map((one) => ({ target: one.id, title: one.title, matter: one.matter, children: [] })),
  };
}

/** The contents of these sections, as render writes them. */
export function contents(sections: RenderedSection[]): RenderedSection {
  const items = sections.map((one) =>
    h('li', {}, h('a', { href: `#${one.id}` }, h('span.title', {}, one.title))),
  );
  return section({ id: 'contents', role: 'contents', matter: 'front', opens: 'right', listed: false }, [
    h('h1', {}, 'Contents'),
    h('nav.contents', {}, h('ol', {}, ...items)),
  ]);
}
