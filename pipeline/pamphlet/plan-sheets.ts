import type { RuleId } from '../diagnostics/catalogue.ts';
import { finding } from '../diagnostics/finding.ts';
import type { Message, Outcome, Place } from '../model/message.ts';
import { type Order, orderSheets } from './order/order-sheets.ts';
import type { Direction, Scheme } from './order/types.ts';
import { drawMarks } from './sheet/draw-marks.ts';
import { type FittedFrame, fitFrame } from './sheet/fit-frame.ts';
import { isSameSize } from './sheet/is-same-size.ts';
import { roomAround } from './sheet/marks/room-around.ts';
import { placeSide } from './sheet/place-side.ts';
import { POINTS } from './sheet/points.ts';
import type { Frame, LaidSheet, MarkKind, Paper, Size } from './sheet/types.ts';
import { usualSize } from './sheet/usual-size.ts';
import { describePages } from './words/describe-pages.ts';
import { describePaper } from './words/describe-paper.ts';
import { describeScale } from './words/describe-scale.ts';
import { describeSize } from './words/describe-size.ts';

/** How a job is to be printed and bound. */
export interface JobOptions {
  scheme: Scheme;
  /** pages on one side of a sheet */
  up: 2 | 4;
  /** pages of a signature, a multiple of four */
  signature: number;
  direction: Direction;
  /** the edge over which the printer turns the sheet; null: the one that leaves the backs upright */
  flip: 'short' | 'long' | null;
  /** null: the smallest usual one that holds the pages at their own size */
  paper: Paper | null;
  scale: 'down' | 'fit' | 'none';
  /** of the paper in millimetres; null: no creep is corrected */
  thickness: number | null;
  /** null: what fits */
  marks: ReadonlySet<MarkKind> | null;
  /** the last page stays on the outside, blanks come before it */
  backCover: boolean;
}

/** The pages of one run of sheets. */
export interface PlanRequest {
  /** of every page of the file in points, as it is read */
  sizes: Size[];
  /** points that pages have beyond their trim */
  bleed: number;
  /** numbers of the pages that go on these sheets, in the order of reading; not empty */
  pages: number[];
  /** sheets around the outermost one: a cover that is printed apart */
  outside: number;
  /** points between the halves of a cover that goes round a block */
  spine: number;
  /** for messages */
  place: Place;
}

/** Everything about the sheets but their ink. */
export interface SheetPlan {
  paper: Paper;
  order: Order;
  frame: Frame;
  flip: 'short' | 'long';
  sheets: LaidSheet[];
  /** points: the most that a page was moved for the paper's thickness */
  creep: number;
}

/**
 * Sheets, page by page, with their marks. Pure. Messages: page-larger-than-sheet (then there is no plan),
 * pages-made-smaller, pages-of-other-sizes, marks-without-room, bleed-cut.
 */
export function planSheets(request: PlanRequest, options: JobOptions): Outcome<SheetPlan | null> {
  const messages: Message[] = [];
  const say = (rule: RuleId, what: string) => messages.push(finding(rule, what, request.place));
  const cell = usualSize(request.pages.map((page) => request.sizes[page - 1]));
  const fitted = fitFrame({ ...options, cell, bleed: request.bleed, spine: request.spine });
  const { paper, frame } = fitted;
  if (frame === null) {
    say('page-larger-than-sheet', `pages of ${describeSize(cell)} do not fit on ${describePaper(paper)}`);
    return { value: null, messages };
  }
  sayWhatFits(request, cell, fitted, say);
  const isLying = frame.sheet.width > frame.sheet.height;
  const flip = options.flip ?? (isLying ? 'short' : 'long');
  const order = orderSheets(request.pages, { ...options, backTurned: (flip === 'short') !== isLying });
  const marks = drawMarks(order.sheets, frame, options.scheme, options.marks);
  if (marks.without.length > 0) {
    const { level, upright } = roomAround(frame);
    const room = `${millimetres(upright)} mm beside the pages and ${millimetres(level)} mm above and below them`;
    say(
      'marks-without-room',
      `${describePaper(paper)} leaves ${room}: no ${marks.without.join(' and ')} marks`,
    );
  }
  const { sizes, outside } = request;
  const place = { sizes, outside, thickness: (options.thickness ?? 0) * POINTS };
  const sheets = order.sheets.map(
    ({ front, back }, index): LaidSheet => ({
      front: { pages: placeSide(front, frame, place), marks: marks.front[index] },
      back: back && { pages: placeSide(back, frame, place), marks: marks.back[index] },
    }),
  );
  const placed = sheets.flatMap(({ front, back }) => [...front.pages, ...(back?.pages ?? [])]);
  const creep = placed.reduce((most, page) => Math.max(most, page.creep), 0);
  return { value: { paper, order, frame, flip, sheets, creep }, messages };
}

function sayWhatFits(
  { pages, sizes }: PlanRequest,
  cell: Size,
  { paper, frame, cutsBleed }: FittedFrame,
  say: (rule: RuleId, what: string) => void,
): void {
  if (frame === null) return;
  const { level, upright } = roomAround(frame);
  if (cutsBleed)
    say('bleed-cut', `${describePaper(paper)} has no room for bleed between pages that are cut apart`);
  else if (frame.bleed > Math.max(0, Math.min(level, upright)) + 0.1)
    say('bleed-cut', `${describePaper(paper)} leaves less around the pages than their bleed`);
  if (frame.scale < 1)
    say(
      'pages-made-smaller',
      `pages of ${describeSize(cell)} are printed at ${describeScale(frame.scale)} on ${describePaper(paper)}`,
    );
  const others = pages.filter((page) => !isSameSize(sizes[page - 1], cell));
  if (others.length > 0)
    say(
      'pages-of-other-sizes',
      `${describePages(others.toSorted((a, b) => a - b))}: not ${describeSize(cell)} as most pages`,
    );
}

/** Half a point less than nothing is nothing: PDFs round their pages. */
const millimetres = (points: number) => Math.max(0, points / POINTS).toFixed(1);
