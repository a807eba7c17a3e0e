/** What a private-use tag in `lang` says, as pipeline/print/MARKERS.md has it. */
export interface Marker {
  /** the true language */
  language: string;
  kind: 'piece' | 'note' | 'label';
  /** what pieces of one element share; '' for labels */
  key: string;
  /** a further piece of an element that began on an earlier page */
  continued: boolean;
}

const MARKER = /^(.*?)-x-(?:(lbl)|(p|note-)(\d+)(-cont)?)$/;

/** Reads a marker; null where a language is only a language. */
export function markerOf(language: string | undefined): Marker | null {
  const found = language === undefined ? null : MARKER.exec(language);
  if (!found) return null;
  const [, own, label, prefix = '', number = '', continued] = found;
  const kind = label ? 'label' : prefix === 'p' ? 'piece' : 'note';
  return { language: own, kind, key: prefix + number, continued: continued !== undefined };
}
