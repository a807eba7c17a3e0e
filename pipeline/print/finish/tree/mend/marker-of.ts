/** What a private-use tag in `lang` says, as pipeline/print/MARKERS.md has it. */
export interface Marker {
  /** the true language; undefined where the marker stands alone */
  language: string | undefined;
  kind: 'piece' | 'note' | 'contents' | 'label' | 'reference';
  /** what pieces of one element share; '' for labels and references */
  key: string;
  /** a further piece of an element that began on an earlier page */
  continued: boolean;
}

const MARKER = /^(?:(.*?)-)?x-(?:(lbl|ref)|(p|note-|toc-)(\d+)(-cont)?)$/;

const KINDS: Record<string, Marker['kind']> = {
  lbl: 'label',
  ref: 'reference',
  p: 'piece',
  'note-': 'note',
  'toc-': 'contents',
};

/** Reads a marker; null where a language is only a language. */
export function markerOf(language: string | undefined): Marker | null {
  const found = language === undefined ? null : MARKER.exec(language);
  if (!found) return null;
  const [, own, alone, prefix = '', number = '', continued] = found;
  const kind = KINDS[alone ?? prefix];
  return { language: own, kind, key: prefix + number, continued: continued !== undefined };
}
