/**
 * The columns of notes.csv. A proofreader fills in `by`, `status`, `signedOff`, `support` and `correction`; what stands in the others is
 * there to be read, and `key` and `fingerprint` to find the note again.
 */
export const CSV_COLUMNS = [
  // <text>/<note>
  'key',
  // title of the text
  'text',
  // as printed
  'page',
  'mark',
  'series',
  'by',
  'status',
  // who has checked it, and when
  'signedOff',
  // with some words before and after it; several are parted by line ends
  'lemma',
  // Markdown as it stands in the notes file
  'note',
  // plain, citations written out
  'printed',
  'support',
  'works',
  // rule and what is wrong, one a line
  'findings',
  // what the note is to say instead, whole, in Markdown
  'correction',
  // of what the note said when the file was written
  'fingerprint',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];
