/** A work within a citation as written. */
export interface CitedItem {
  key: string;
  /** page, chapter, section or whatever place in the work is named */
  located: boolean;
}

/** Key as in pandoc, and what follows it up to the next work. */
const ITEM = /@([\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?)([^@;]*)/gu;
/** A figure, arabic or roman; words in braces or after s.v.; a part of a book that has no number. */
const LOCATOR =
  /\d|\{|\bs\.\s?v|(?:^|[\s,.])[ivxlcdm]+(?![\p{L}\p{N}])|\b(?:preface|foreword|introduction|prologue|epilogue|afterword|postscript|appendix|passim|title page|dedication|epigraph|cover|map)\b/iu;

/** The works of a citation such as `[see @key, p. 12; @other]` or `@key [p. 12]`. */
export function citedItems(citation: string): CitedItem[] {
  return [...citation.matchAll(ITEM)].map(([, key, rest]) => ({ key, located: LOCATOR.test(rest) }));
}
