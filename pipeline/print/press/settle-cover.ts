import type { RuleId } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { CoverSettings, PrintSettings, Trim, WrapSettings } from '../../model/edition.ts';
import type { Message, Outcome } from '../../model/message.ts';
import type { CoverShape } from './cover-shape.ts';
import type { Preset, Presets } from './presets-schema.ts';

export interface CoverRequest {
  cover: CoverSettings;
  wrap: WrapSettings;
  print: PrintSettings | undefined;
  trim: Trim;
  /** of the block, blanks at its end among them */
  pages: number;
}

/** Type on a spine is not smaller than that: 7 pt in mm. Letters reach from the foot of p to the top of l, in sizes. */
const LEAST_TYPE = 7 * (25.4 / 72);
const EXTENT = 0.95;
/** and, on thick books, not larger than a share of the spine. */
const SHARE = 0.55;

/** Lengths differ by rounding only, in mm. */
const TOLERANCE = 0.05;

/**
 * Settles the sheet of a cover from the pages of the block and its paper: `spine` of book.yaml goes before what the preset says,
 * and without a preset a leaf counts. Null, with `cover-spine-unknown`, where nothing says how thick the book is. Other
 * messages: print-bleed-unwanted, cover-spine-narrow.
 */
export function settleCover(
  request: CoverRequest,
  { presets, sources }: Presets,
): Outcome<CoverShape | null> {
  const { cover, wrap, print, trim, pages } = request;
  const preset = print?.preset === undefined ? null : presets[print.preset];
  // without a preset: what holds of any printer
  const wishes = (preset ?? presets.offset).cover;
  const at = (rule: RuleId, what: string): Message =>
    finding(rule, what, cover.places.wrap ?? cover.places['']);
  const spine = spineWidth(wrap, preset, pages);
  if (typeof spine === 'string') return { value: null, messages: [at('cover-spine-unknown', spine)] };
  const messages: Message[] = [];
  const bleed = wrap.bleed ?? wishes.bleed.default;
  const { only } = wishes.bleed;
  if (preset && only && !only.some((one) => Math.abs(one - bleed) < TOLERANCE)) {
    const what = `the cover’s bleed is ${bleed} mm; ${preset.name} takes ${only.join(' or ')} mm`;
    messages.push(at('print-bleed-unwanted', `${what} (${sources[wishes.bleed.source].title})`));
  }
  const { clear, width = 0, pages: least = 0 } = wishes.spineText;
  const type = Math.min((spine - 2 * clear) / EXTENT, spine * SHARE);
  const why = spineFault({ spine, type, width, pages, least });
  if (why !== null) messages.push(at('cover-spine-narrow', why));
  const spineType = why === null ? type : 0;
  return { value: { trim, spine, bleed, safe: wishes.safe.least, spineType }, messages };
}

/** Its width in mm, or why that is not known. */
function spineWidth(wrap: WrapSettings, preset: Preset | null, pages: number): number | string {
  if (wrap.spine !== undefined) return wrap.spine;
  const { paper } = wrap;
  const known = preset?.cover.spine;
  const names = Object.keys(known?.papers ?? {});
  if (paper && 'leaf' in paper) return (pages / 2) * paper.leaf + (known?.plus ?? 0);
  // a printer who has one thickness for all papers need not be told which it is
  const name = paper?.name ?? (names.length === 1 ? names[0] : undefined);
  if (known && name !== undefined && Object.hasOwn(known.papers, name))
    return pages * known.papers[name] + known.plus;
  if (name === undefined) {
    const choice = names.length > 0 ? `: ${preset?.name} has ${names.join(', ')}` : '';
    return `how thick the paper is, is not said${choice}`;
  }
  const knows =
    names.length > 0 ? `${preset?.name} has ${names.join(', ')}` : 'no papers are known here by name';
  return `the paper ${name} is not known: ${knows}`;
}

/** Why nothing is set on the spine, or null. */
function spineFault(facts: {
  spine: number;
  type: number;
  width: number;
  pages: number;
  least: number;
}): string | null {
  const { spine, type, width, pages, least } = facts;
  const rounded = Math.round(spine * 10) / 10;
  if (pages < least)
    return `the spine is left blank: the book has ${pages} pages, type is printed from ${least} on`;
  if (spine < width) return `the spine of ${rounded} mm is left blank: type is printed from ${width} mm on`;
  if (type >= LEAST_TYPE) return null;
  return `the spine of ${rounded} mm is left blank: type of 7 pt would stand too near to its folds`;
}
