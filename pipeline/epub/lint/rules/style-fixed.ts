import type { LintRule } from '../book/types.ts';
import { findingAt } from '../finding-at.ts';

/** Elements that hold the text of a book. */
const TEXT = /^(?:html|body|p|:root|\*|div|section)$/i;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
/** What takes a choice from readers: type size, night mode, height of the page, place on it. */
const FIXED: [RegExp, string][] = [
  [/(?:^|[;\s])font-size\s*:\s*[\d.]+(?:px|pt|cm|mm|in|pc)/i, 'a type size that readers cannot change'],
  [
    /(?:^|[;\s])line-height\s*:\s*[\d.]+(?:px|pt|cm|mm|in|pc)/i,
    'a line height that does not grow with the type',
  ],
  [/(?:^|[;\s])height\s*:\s*[\d.]+(?:px|pt|cm|mm|in|pc)/i, 'a fixed height'],
  [
    /(?:^|[;\s])color\s*:\s*(?:#0{3,6}\b|black|rgb\(\s*0\D+0\D+0\s*\))/i,
    'black type, which night mode cannot show',
  ],
  [/(?:^|[;\s])background(?:-color)?\s*:\s*(?:#f{3,6}\b|white)/i, 'a white ground, which shines at night'],
  [/(?:^|[;\s])position\s*:\s*(?:fixed|absolute)/i, 'a place on the page'],
];

/** Style sheets that set for running text what is for readers to choose. */
export const styleFixed: LintRule = (book) =>
  book.styles.flatMap((style) => {
    const css = style.text.replace(/\/\*[\s\S]*?\*\//g, '');
    return [...css.matchAll(RULE)]
      .filter(([, selectors]) => selectors.split(',').some((one) => TEXT.test(one.trim())))
      .flatMap(([, selectors, declarations]) =>
        FIXED.filter(([pattern]) => pattern.test(declarations)).map(([, what]) =>
          findingAt('epub-style-fixed', `${selectors.trim().replace(/\s+/g, ' ')} has ${what}`, book, style),
        ),
      );
  });
