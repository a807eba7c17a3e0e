/** Content models of XHTML (HTML Living Standard, 4), as far as a book needs them. */
const words = (list: string) => new Set(list.split(' '));

/** Elements that may stand in a line of text. */
export const PHRASING = words(
  'a abbr area audio b bdi bdo br button canvas cite code data datalist del dfn em embed i iframe img input ins kbd ' +
    'label link map mark math meta meter noscript object output picture progress q ruby s samp script select slot ' +
    'small span strong sub sup svg template textarea time u var video wbr',
);

/** Elements that stand between lines of text. */
export const BLOCKS = words(
  'address article aside blockquote details dialog div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr main menu nav ol p pre search section table ul',
);

/** Elements that hold lines of text alone. */
export const LINES = words(
  'abbr b bdi bdo cite code data dfn em h1 h2 h3 h4 h5 h6 i kbd label legend mark p pre q rb rp rt s samp small span ' +
    'strong sub summary sup time u var',
);

/** Elements that hold what the element around them may hold. */
export const TRANSPARENT = words('a audio canvas del ins map noscript object video');

/** Elements that hold these and nothing else, no text either. */
export const HOLDS: Record<string, Set<string>> = {
  ul: words('li script template'),
  ol: words('li script template'),
  menu: words('li script template'),
  dl: words('dt dd div script template'),
  table: words('caption colgroup thead tbody tfoot tr script template'),
  thead: words('tr script template'),
  tbody: words('tr script template'),
  tfoot: words('tr script template'),
  tr: words('td th script template'),
  colgroup: words('col template'),
  hgroup: words('h1 h2 h3 h4 h5 h6 p script template'),
};

/** Elements that stand in these alone. */
export const STANDS_IN: Record<string, Set<string>> = {
  li: words('ul ol menu'),
  dt: words('dl div'),
  dd: words('dl div'),
  td: words('tr'),
  th: words('tr'),
  tr: words('table thead tbody tfoot'),
  thead: words('table'),
  tbody: words('table'),
  tfoot: words('table'),
  caption: words('table'),
  colgroup: words('table'),
  col: words('colgroup'),
  figcaption: words('figure'),
  rt: words('ruby rtc'),
  rp: words('ruby'),
  summary: words('details'),
  legend: words('fieldset'),
  source: words('audio video picture'),
  track: words('audio video'),
  option: words('select optgroup datalist'),
};

/** The rest of what may stand in a body. */
const OTHERS = words('body optgroup param rb rtc');

/** True for the name of an element of XHTML that stands in a body; names with a prefix or a hyphen are others' own. */
export const isKnown = (name: string): boolean =>
  /[:-]/.test(name) ||
  [PHRASING, BLOCKS, LINES, OTHERS].some((set) => set.has(name)) ||
  Object.hasOwn(STANDS_IN, name);
