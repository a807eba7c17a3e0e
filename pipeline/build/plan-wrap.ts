import { drawWrap } from '../cover/wrap/draw-wrap.ts';
import { finding } from '../diagnostics/finding.ts';
import type { CoverSettings, Edition } from '../model/edition.ts';
import type { FontFamily } from '../model/host.ts';
import type { Message, Outcome, Place } from '../model/message.ts';
import { checkPictures } from '../print/press/check-pictures.ts';
import { coverPress } from '../print/press/cover-press.ts';
import type { CoverShape } from '../print/press/cover-shape.ts';
import { POINTS } from '../print/press/points.ts';
import type { Press } from '../print/press/press.ts';
import { settleCover } from '../print/press/settle-cover.ts';
import { coverPage } from './cover-page.ts';
import type { PressPlan } from './prepare-press.ts';

/** The cover that is printed, before a browser draws it. */
export interface WrapPlan {
  html: string;
  /** points, bleed included */
  sheet: { width: number; height: number };
  press: Press;
  shape: CoverShape;
}

/** Plans the printed cover of an edition whose block has so many pages; null where none is asked for, or messages say why. */
export function planWrap(
  edition: Edition,
  fonts: FontFamily,
  pages: number,
  { presets, wishes, condition }: PressPlan,
): Outcome<WrapPlan | null> {
  const { cover, print, trim } = edition.book;
  if (cover?.wrap === undefined) return { value: null, messages: [] };
  const place = cover.places.wrap ?? cover.places[''];
  const settled = settleCover({ cover, wrap: cover.wrap, print, trim, pages }, presets);
  const shape = settled.value;
  if (shape === null) return { value: null, messages: settled.messages };
  const drawn = drawWrap({
    metadata: edition.book,
    shape,
    back: cover.wrap.back ?? edition.book.description ?? '',
    place,
    barcode: cover.wrap.barcode,
    picture: edition.cover,
    templates: edition.templates,
    fonts,
  });
  const messages: Message[] = [...settled.messages, ...drawn.messages];
  messages.push(...pictureFaults(edition, cover, shape, wishes.resolution));
  // printers on demand take colours as they are stated
  if (condition.components === 1 && (print?.preset ?? 'offset') === 'offset')
    messages.push(finding('cover-colour', 'the profile of the file is that of black ink', place));
  const { value: html, sheet } = coverPage(drawn.value, shape, edition.book);
  return { value: { html, sheet, press: coverPress(shape, wishes.marks, condition), shape }, messages };
}

/** The front of a picture fills its side with the bleed on three edges. */
function pictureFaults(
  { cover: picture }: Edition,
  { places }: CoverSettings,
  { trim, bleed }: CoverShape,
  resolution: number,
): Message[] {
  if (picture === undefined) return [];
  const [wide, high] = [trim.width + bleed, trim.height + 2 * bleed];
  const width = Math.max(wide, (high * picture.width) / picture.height) * POINTS;
  const place: Place = places.image ?? places[''];
  // a cover may be in colour
  return checkPictures([{ picture: { ...picture, colour: false }, width, place }], resolution);
}
