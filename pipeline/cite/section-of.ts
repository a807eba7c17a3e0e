import type { BibliographySection } from '../model/edition.ts';
import type { Work } from '../model/work.ts';

/** The first section of the bibliography that a work belongs to; null where there is none. */
export function sectionOf(work: Work, sections: readonly BibliographySection[]): BibliographySection | null {
  const keywords = new Set(keywordsOf(work));
  return (
    sections.find(({ keys, types, keywords: wanted }) => {
      if (keys === undefined && types === undefined && wanted === undefined) return true;
      if (keys?.includes(work.id) || types?.includes(work.type)) return true;
      return wanted?.some((word) => keywords.has(word.toLowerCase())) === true;
    }) ?? null
  );
}

/** Libraries write keywords as one text, with commas or semicolons. */
function keywordsOf(work: Work): string[] {
  const text = typeof work.keyword === 'string' ? work.keyword : '';
  return text.split(/[,;]/).map((word) => word.trim().toLowerCase());
}
