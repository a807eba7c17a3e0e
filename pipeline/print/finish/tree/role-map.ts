/** Structure types of ISO 32000-1, 14.8.4: they need no role. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** Types that Chromium writes beside the standard ones (those of PDF 2.0), and the standard type that comes nearest. */
const ROLES: Record<string, string> = {
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Div',
};

/** The roles of those of these types that are not standard; undefined where all are. A type never seen acts as Span. */
export function roleMap(types: Iterable<string>): Record<string, string> | undefined {
  const other = [...types].filter((type) => !STANDARD.has(type)).sort();
  return other.length === 0
    ? undefined
    : Object.fromEntries(other.map((type) => [type, ROLES[type] ?? 'Span']));
}
