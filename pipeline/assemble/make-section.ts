import type { Root } from 'mdast';
import type { Section, SectionRole } from '../model/book.ts';
import { runningHead } from './running-head.ts';

/** What a section is unless said otherwise: a listed one of the body, without notes, on the next page. */
export function makeSection(
  id: string,
  role: SectionRole,
  title: string,
  language: string,
  more: Partial<Section> = {},
): Section {
  const body: Root = { type: 'root', children: [] };
  return {
    id,
    role,
    matter: 'body',
    title,
    authors: [],
    runningHead: runningHead(title),
    opens: 'next',
    listed: true,
    depth: 0,
    language,
    body,
    notes: [],
    ...more,
  };
}
