import { finding } from '../diagnostics/finding.ts';
import type { Message, Outcome } from '../model/message.ts';
import { MINI_PAGES } from './order/mini-book.ts';
import { type JobOptions, type PlanRequest, planSheets, type SheetPlan } from './plan-sheets.ts';
import { POINTS } from './sheet/points.ts';

/** Sheets that are printed in one go, on one kind of paper. */
export interface Run {
  part: 'whole' | 'body' | 'cover';
  plan: SheetPlan;
}

export interface RunOptions extends JobOptions {
  /** the first two and the last two pages go on a sheet of their own, for other paper */
  cover: boolean;
}

/** More sheets than these, 80 pages, are more than a long-arm stapler takes, and hardly stay shut. */
const MOST_NESTED = 20;

/**
 * Parts a job into what is printed in one go. The cover's two halves stand apart by the thickness of the block that it goes
 * round, unless it is stapled with it. Null where a message says that it cannot be done. Messages beside those of plan-sheets:
 * mini-book-pages, cover-pages, saddle-thick.
 */
export function planRuns(
  request: Omit<PlanRequest, 'outside' | 'spine'>,
  options: RunOptions,
): Outcome<Run[] | null> {
  const { pages, place } = request;
  const refuse = (message: Message) => ({ value: null, messages: [message] });
  if (options.scheme === 'mini' && pages.length > MINI_PAGES)
    return refuse(finding('mini-book-pages', `it has ${pages.length} pages`, place));
  if (options.cover && pages.length <= 4)
    return refuse(finding('cover-pages', `it has ${pages.length} pages`, place));
  return options.cover ? withCover(request, options) : single(request, options, 'whole', 0);
}

function single(
  request: Omit<PlanRequest, 'outside' | 'spine'>,
  options: JobOptions,
  part: Run['part'],
  outside: number,
): Outcome<Run[] | null> {
  const { value, messages } = planSheets({ ...request, outside, spine: 0 }, options);
  if (value === null) return { value, messages };
  const depths = value.order.sheets.flatMap(({ front }) => front.flat().map((cell) => cell?.depth ?? 0));
  const nested = depths.reduce((most, depth) => Math.max(most, depth), 0) + 1 + outside;
  const thick =
    nested > MOST_NESTED
      ? [finding('saddle-thick', `${nested} sheets lie in one another`, request.place)]
      : [];
  return { value: [{ part, plan: value }], messages: [...messages, ...thick] };
}

function withCover(
  request: Omit<PlanRequest, 'outside' | 'spine'>,
  options: RunOptions,
): Outcome<Run[] | null> {
  const { pages } = request;
  const isStapled = options.scheme === 'saddle';
  const inner = { ...request, pages: pages.slice(2, -2) };
  const body = single(inner, { ...options, backCover: false }, 'body', isStapled ? 1 : 0);
  if (body.value === null) return body;
  const leaves = Math.ceil(body.value[0].plan.order.places.length / 2);
  const spine = isStapled ? 0 : leaves * (options.thickness ?? 0) * POINTS;
  const outer = { ...request, pages: [...pages.slice(0, 2), ...pages.slice(-2)], outside: 0, spine };
  const cover = planSheets(outer, { ...options, scheme: 'saddle', up: 2 });
  const messages = [...body.messages, ...cover.messages];
  if (cover.value === null) return { value: null, messages };
  return { value: [...body.value, { part: 'cover', plan: cover.value }], messages };
}
