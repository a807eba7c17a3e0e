/** Elements that begin a line of their own (HTML standard, 15.3: display block, list-item, table). */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text: scripts, controls, what is drawn or played. */
export const NO_TEXT: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title link meta base iframe object embed applet svg math canvas button input ' +
    'select option textarea datalist progress meter dialog'
  ).split(' '),
);

/** What shows pictures or plays. */
export const MEDIA: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'audio', 'image', 'map']);
