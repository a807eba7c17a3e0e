import { applySilence } from '../diagnostics/apply-silence.ts';
import type { RenderedBook } from '../model/book.ts';
import type { Edition } from '../model/edition.ts';
import type { FontFamily, Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { AnnotatedText } from '../model/note.ts';
import type { CitedTexts } from '../model/work.ts';
import { createShaper } from '../print/lines/create-shaper.ts';
import { checkPictures } from '../print/press/check-pictures.ts';
import { checkPress } from '../print/press/check-press.ts';
import { makePress } from '../print/press/make-press.ts';
import type { Press } from '../print/press/press.ts';
import { setPages } from '../print/set-pages.ts';
import { readSheet } from '../print/sheet/read-sheet.ts';
import type { Sheet } from '../print/sheet/schema.ts';
import type { Layout, Shaper } from '../print/types.ts';
import { makeBook } from './make-book.ts';
import type { WrapPlan } from './plan-wrap.ts';
import { type PreparedEdition, type PrepareRequest, prepareEdition } from './prepare-edition.ts';
import { preparePress } from './prepare-press.ts';

export interface PlanRequest extends PrepareRequest {
  /** path of the printer's profile; absent: the one that the edition names */
  icc?: string | null;
}

/** Everything that can be known before a browser draws: the book, its pages, and all that is wrong. */
export interface Plan {
  edition: Edition;
  sources: Record<string, string>;
  fonts: FontFamily;
  book: RenderedBook;
  /** the book as its pages have it: with ibid. where the edition asks for it */
  printed: RenderedBook;
  /** before citations were written out */
  annotated: AnnotatedText[];
  cited: CitedTexts;
  layout: Layout;
  /** what the file for the printer has beside the pages */
  press: Press;
  /** the cover that is printed; null: none is asked for */
  wrap: WrapPlan | null;
  /** what pamphlets are made from */
  prepared: PreparedEdition;
  design: { sheet: Sheet; shaper: Shaper };
}

/**
 * Runs all stages up to the finished pages. Goes as far as it can, so that all problems are told in one run; the plan is
 * null where an edition or its page design cannot be read at all.
 */
export async function planBuild(
  host: Host,
  request: PlanRequest,
): Promise<{ plan: Plan | null; messages: Message[] }> {
  const { progress } = host;
  const prepared = await prepareEdition(host, request);
  if (prepared.value === null) return { plan: null, messages: prepared.messages };
  const { edition, received, fonts, madeWith } = prepared.value;
  progress.stage('annotate', edition.id);
  const made = makeBook(edition, received, madeWith);
  const before = [...prepared.messages, ...made.messages];
  const done = (messages: Message[]) => applySilence(messages, edition.book.silence);

  // an edition with faults of its own has gaps: what pages would say of them is noise
  if (prepared.value.faulty) return { plan: null, messages: done(before) };
  const sheet = readSheet(edition.templates['print/sheet.yaml'] ?? '', 'templates/print/sheet.yaml');
  const wanted = await preparePress(host.files, edition, request.icc ?? null);
  const design = [...before, ...sheet.messages, ...wanted.messages];
  if (sheet.value === null || wanted.value === null) return { plan: null, messages: done(design) };
  const { wishes, presets, condition } = wanted.value;
  progress.stage('pages', edition.id);
  const shaper = await createShaper(fonts);
  // the EPUB shows a note by itself: ibid. would point to nothing
  const printed = edition.book.citations.ibid
    ? makeBook(edition, received, madeWith, true).value.book
    : made.value.book;
  const { trim, trimPlace, print, title, date } = edition.book;
  const { multipleOf } = wishes;
  const pages = setPages(printed, { trim, trimPlace, sheet: sheet.value, shaper, fonts, multipleOf });
  progress.stage('pages', `${pages.value.pageMap.pages.length} pages`);

  const layout = pages.value;
  // what draws covers is loaded only for them
  const wrap = edition.book.cover?.wrap
    ? (await import('./plan-wrap.ts')).planWrap(edition, fonts, layout.pageMap.pages.length, wanted.value)
    : { value: null, messages: [] };
  const unwanted = [
    ...checkPress(print ?? {}, wishes, presets, layout),
    ...checkPictures(layout.pictures, wishes.resolution),
    ...wrap.messages,
  ];
  const messages = done([...design, ...pages.messages, ...unwanted]);
  const press = makePress(layout, wishes, { title, date, condition }, shaper);
  const plan = {
    edition,
    sources: prepared.value.sources,
    fonts,
    ...made.value,
    printed,
    layout,
    press,
    wrap: wrap.value,
    prepared: prepared.value,
    design: { sheet: sheet.value, shaper },
  };
  return { plan, messages };
}
