import type { Trim } from '../model/edition.ts';
import type { Outcome } from '../model/message.ts';
import type { Proof } from '../model/proof.ts';
import { readGalleyDesign } from '../print/marginalia/galley-design.ts';
import { galleySheet } from '../print/marginalia/galley-sheet.ts';
import { setMarginalia } from '../print/marginalia/set-marginalia.ts';
import { setPages } from '../print/set-pages.ts';
import type { Layout } from '../print/types.ts';
import { galleyBook, legendMarginals } from '../proof/galley/galley-book.ts';
import { ledgerMarginals } from '../proof/galley/ledger-marginals.ts';
import { noteMarginals } from '../proof/galley/note-marginals.ts';
import { pageMarginals } from '../proof/galley/page-marginals.ts';
import type { Plan } from './plan-build.ts';
import { proofPages } from './proof-pages.ts';

const FILE = 'print/galley.yaml';

/** The pages of a galley proof. What the lines and notes have wrong the book has told. Null where its design has faults, or
 * the paper does not do. */
export function planGalley(plan: Plan, proof: Proof, paper: Trim): Outcome<Layout | null> {
  const { edition, printed, fonts } = plan;
  const design = readGalleyDesign(edition.templates[FILE] ?? '', `templates/${FILE}`);
  if (design.value === null) return { value: null, messages: design.messages };
  const marginals = [
    ...pageMarginals(plan.layout.pageMap),
    ...ledgerMarginals(printed, proof.sources),
    ...noteMarginals(proof, printed),
  ];
  const sheet = galleySheet(plan.design.sheet, edition.book.trim, paper, design.value);
  const { shaper } = plan.design;
  const book = galleyBook(printed, proof, marginals);
  const { value: layout, messages } = proofPages(
    setPages(book, { trim: paper, sheet, shaper, fonts, lines: true }),
  );
  if (layout === null) return { value: null, messages };
  const { stamps, drawings } = setMarginalia(
    layout,
    [...legendMarginals, ...marginals],
    design.value,
    shaper,
  );
  return {
    value: {
      ...layout,
      stamps: [...layout.stamps, ...stamps],
      drawings: [...layout.drawings, ...drawings],
    },
    messages,
  };
}
