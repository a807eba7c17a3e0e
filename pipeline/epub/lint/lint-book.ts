import type { Message } from '../../model/message.ts';
import type { EpubBook, LintRule } from './book/types.ts';
import { accessibilityClaim } from './rules/accessibility-claim.ts';
import { accessibilityMetadata } from './rules/accessibility-metadata.ts';
import { accessibilityUnclaimed } from './rules/accessibility-unclaimed.ts';
import { alternativeText } from './rules/alternative-text.ts';
import { backlinkAstray } from './rules/backlink-astray.ts';
import { backlinkMissing } from './rules/backlink-missing.ts';
import { backlinkPartial } from './rules/backlink-partial.ts';
import { bibliorefAstray } from './rules/biblioref-astray.ts';
import { callDead } from './rules/call-dead.ts';
import { contentModel } from './rules/content-model.ts';
import { coverMissing } from './rules/cover-missing.ts';
import { headingEmpty } from './rules/heading-empty.ts';
import { headingSkipped } from './rules/heading-skipped.ts';
import { ibidBare } from './rules/ibid-bare.ts';
import { idMalformed } from './rules/id-malformed.ts';
import { idTwice } from './rules/id-twice.ts';
import { indexUnlinked } from './rules/index-unlinked.ts';
import { labelTwice } from './rules/label-twice.ts';
import { landmarkAstray } from './rules/landmark-astray.ts';
import { landmarkMissing } from './rules/landmark-missing.ts';
import { language } from './rules/language.ts';
import { ncxDiffers } from './rules/ncx-differs.ts';
import { noteEmpty } from './rules/note-empty.ts';
import { noteMark } from './rules/note-mark.ts';
import { noteOrder } from './rules/note-order.ts';
import { noteUncalled } from './rules/note-uncalled.ts';
import { pageGap } from './rules/page-gap.ts';
import { pageLabel } from './rules/page-label.ts';
import { pageListAstray } from './rules/page-list-astray.ts';
import { pageListOrder } from './rules/page-list-order.ts';
import { pageSource } from './rules/page-source.ts';
import { pageUnlisted } from './rules/page-unlisted.ts';
import { referenceEmpty } from './rules/reference-empty.ts';
import { referenceRemote } from './rules/reference-remote.ts';
import { role } from './rules/role.ts';
import { styleFixed } from './rules/style-fixed.ts';
import { tocIncomplete } from './rules/toc-incomplete.ts';
import { tocOrder } from './rules/toc-order.ts';
import { tocWords } from './rules/toc-words.ts';

/** Every rule, a file each: what validators do not look for, or do not look for everywhere. */
const RULES: LintRule[] = [
  accessibilityClaim,
  accessibilityMetadata,
  accessibilityUnclaimed,
  alternativeText,
  backlinkAstray,
  backlinkMissing,
  backlinkPartial,
  bibliorefAstray,
  callDead,
  contentModel,
  coverMissing,
  headingEmpty,
  headingSkipped,
  ibidBare,
  idMalformed,
  idTwice,
  indexUnlinked,
  labelTwice,
  landmarkAstray,
  landmarkMissing,
  language,
  ncxDiffers,
  noteEmpty,
  noteMark,
  noteOrder,
  noteUncalled,
  pageGap,
  pageLabel,
  pageListAstray,
  pageListOrder,
  pageSource,
  pageUnlisted,
  referenceEmpty,
  referenceRemote,
  role,
  styleFixed,
  tocIncomplete,
  tocOrder,
  tocWords,
];

/** What our own rules find in an EPUB. */
export function lintBook(book: EpubBook): Message[] {
  return RULES.flatMap((rule) => rule(book));
}
