import { annotateRules } from './catalogue/annotate.ts';
import { apparatusRules } from './catalogue/apparatus.ts';
import { assembleRules } from './catalogue/assemble.ts';
import { buildRules } from './catalogue/build.ts';
import { checkRules } from './catalogue/check.ts';
import { citeRules } from './catalogue/cite.ts';
import { dateRules } from './catalogue/dates.ts';
import { editionRules } from './catalogue/edition.ts';
import { epubRules } from './catalogue/epub.ts';
import { epubLintRules } from './catalogue/epub-lint.ts';
import { importRules } from './catalogue/import.ts';
import { markdownRules } from './catalogue/markdown.ts';
import { mergeRules } from './catalogue/merge.ts';
import { nameRules } from './catalogue/names.ts';
import { normalizeRules } from './catalogue/normalize.ts';
import { pamphletRules } from './catalogue/pamphlet.ts';
import { pdfARules } from './catalogue/pdf-a.ts';
import { pdfUaRules } from './catalogue/pdf-ua.ts';
import { pdfXRules } from './catalogue/pdf-x.ts';
import { previewRules } from './catalogue/preview.ts';
import { printRules } from './catalogue/print.ts';
import { quotationRules } from './catalogue/quotations.ts';
import { referenceRules } from './catalogue/references.ts';
import { slipRules } from './catalogue/slips.ts';
import { tradeRules } from './catalogue/trade.ts';

/** Every rule there is, by its permanent id. One file a part of the pipeline. */
export const catalogue = {
  ...editionRules,
  ...markdownRules,
  ...importRules,
  ...normalizeRules,
  ...annotateRules,
  ...citeRules,
  ...assembleRules,
  ...epubRules,
  ...pamphletRules,
  ...epubLintRules,
  ...previewRules,
  ...printRules,
  ...buildRules,
  ...checkRules,
  ...pdfUaRules,
  ...pdfARules,
  ...pdfXRules,
  ...dateRules,
  ...nameRules,
  ...mergeRules,
  ...referenceRules,
  ...tradeRules,
  ...apparatusRules,
  ...quotationRules,
  ...slipRules,
};

export type RuleId = keyof typeof catalogue;
