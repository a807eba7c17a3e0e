import type { SectionRole } from '../model/book.ts';

/** How a section names itself to reading systems: EPUB Structural Semantics 1.1 and DPUB-ARIA 1.1. */
export interface Semantics {
  type: string;
  role?: string;
}

const SEMANTICS: Record<SectionRole, Semantics> = {
  'half-title': { type: 'halftitlepage' },
  'title-page': { type: 'titlepage' },
  imprint: { type: 'copyright-page' },
  dedication: { type: 'dedication', role: 'doc-dedication' },
  acknowledgments: { type: 'acknowledgments', role: 'doc-acknowledgments' },
  contents: { type: 'toc', role: 'doc-toc' },
  introduction: { type: 'introduction', role: 'doc-introduction' },
  part: { type: 'part', role: 'doc-part' },
  chapter: { type: 'chapter', role: 'doc-chapter' },
  afterword: { type: 'afterword', role: 'doc-afterword' },
  chronology: { type: 'appendix', role: 'doc-appendix' },
  abbreviations: { type: 'appendix', role: 'doc-appendix' },
  bibliography: { type: 'bibliography', role: 'doc-bibliography' },
  index: { type: 'index', role: 'doc-index' },
  colophon: { type: 'colophon', role: 'doc-colophon' },
  notes: { type: 'endnotes', role: 'doc-endnotes' },
  'cover-front': { type: 'cover' },
  'cover-inside': { type: 'copyright-page' },
  'cover-back': { type: 'backmatter' },
};

/** `epub:type` and `role` of a section. */
export function sectionSemantics(role: SectionRole): Semantics {
  return SEMANTICS[role];
}
