import type { BookFiles } from '../good-books/container.ts';
import { paths, textIn } from './markup.ts';
import type { Operator } from './operator.ts';

/** Writes part of the package document anew; false where nothing of the kind stands there. */
const inPackage = (pattern: RegExp, written: string) => (files: BookFiles) => {
  const [path] = paths(files, '.opf');
  const before = textIn(files, path);
  files.set(path, before.replace(pattern, written));
  return textIn(files, path) !== before;
};

const property = (name: string) => new RegExp(`<meta property="schema:${name}"[^>]*>[^<]*</meta>`, 'g');

const FEATURE = '<meta property="schema:accessibilityFeature">';

const needed = [
  'accessMode',
  'accessModeSufficient',
  'accessibilityFeature',
  'accessibilityHazard',
  'accessibilitySummary',
];

export const packageOperators: Operator[] = [
  ...needed.map((name) => ({ name: `schema:${name} is lost`, apply: inPackage(property(name), '') })),
  {
    name: 'descriptions of pictures are claimed, and there is none',
    apply: claim('alternativeText', /<(?:img|svg|math)\b/),
  },
  {
    name: 'an index is claimed, and there is none',
    apply: claim('index', /(?:epub:type|role)="(?:doc-)?index"/),
  },
  { name: 'page breaks are claimed, and there is none', apply: claim('pageBreakMarkers', /pagebreak/) },
  { name: 'page breaks are not told', apply: inPackage(/<meta [^>]*>pageBreakMarkers<\/meta>/, '') },
  { name: 'the page list is not told', apply: inPackage(/<meta [^>]*>pageNavigation<\/meta>/, '') },
  { name: 'no picture is the cover', apply: inPackage(/ properties="cover-image"/, '') },
];

/** Claims a feature that no document has. */
function claim(feature: string, has: RegExp) {
  return (files: BookFiles): boolean => {
    if (paths(files, '.xhtml').some((path) => has.test(textIn(files, path)))) return false;
    return inPackage(/<\/metadata>/, `${FEATURE}${feature}</meta>\n</metadata>`)(files);
  };
}
