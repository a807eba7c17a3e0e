const LAYOUT = /<layout\b[^>]*>/;
const STOP = /\ssuffix\s*=\s*(["'])\.\1/;

/**
 * A style of notes without the stop that it ends every citation with, and whether it had one: the sentence around a
 * citation decides where a stop stands.
 */
export function layoutStop(style: string): { style: string; stop: boolean } {
  const citation = style.indexOf('<citation');
  const layout = citation < 0 ? null : LAYOUT.exec(style.slice(citation));
  if (layout === null || !STOP.test(layout[0])) return { style, stop: false };
  const at = citation + layout.index;
  const bare = layout[0].replace(STOP, '');
  return { style: style.slice(0, at) + bare + style.slice(at + layout[0].length), stop: true };
}
