const words = (list: string) => new Set(list.split(' '));

/** Roles of WAI-ARIA 1.2, without the abstract ones, and of the ARIA modules for graphics. */
const ARIA = words(
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox ' +
    'complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid ' +
    'gridcell group heading img insertion link list listbox listitem log main mark marquee math menu menubar menuitem ' +
    'menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio ' +
    'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong ' +
    'subscript superscript suggestion switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree ' +
    'treegrid treeitem graphics-document graphics-object graphics-symbol image',
);

/** Roles of DPUB-ARIA 1.1. */
const DPUB = words(
  'doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-biblioentry doc-bibliography ' +
    'doc-biblioref doc-chapter doc-colophon doc-conclusion doc-cover doc-credit doc-credits doc-dedication doc-endnote ' +
    'doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example doc-footnote doc-foreword doc-glossary doc-glossref ' +
    'doc-index doc-introduction doc-noteref doc-notice doc-pagebreak doc-pagefooter doc-pageheader doc-pagelist ' +
    'doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc',
);

/** Those that DPUB-ARIA 1.1 gave up, and what stands in their place. */
export const DEPRECATED: Record<string, string> = {
  'doc-biblioentry': 'listitem',
  'doc-endnote': 'listitem',
  directory: 'list',
};

/** Roles that ARIA in HTML allows on some elements only, as far as books get them wrong. */
export const ALLOWED_ON: Record<string, Set<string>> = {
  'doc-footnote': words('aside div section'),
  'doc-noteref': words('a'),
  'doc-backlink': words('a'),
  'doc-biblioref': words('a'),
  'doc-glossref': words('a'),
  'doc-pagebreak': words('span div hr'),
  'doc-cover': words('img'),
};

export const isRole = (role: string): boolean => ARIA.has(role) || DPUB.has(role);
