import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import type { RenderedBook } from '../model/book.ts';
import type { Trim } from '../model/edition.ts';
import type { Outcome } from '../model/message.ts';
import type { Proof } from '../model/proof.ts';
import { type GalleyDesign, readGalleyDesign } from '../print/marginalia/galley-design.ts';
import { galleySheet } from '../print/marginalia/galley-sheet.ts';
import { setMarginalia } from '../print/marginalia/set-marginalia.ts';
import { setPages } from '../print/set-pages.ts';
import type { Sheet } from '../print/sheet/schema.ts';
import type { Layout, Shaper } from '../print/types.ts';
import { notesList } from '../proof/exports/list/notes-list.ts';
import type { Plan } from './plan-build.ts';
import { proofPages } from './proof-pages.ts';

const FILE = 'print/galley.yaml';

/** The pages of the list of notes. Null where its design has faults, or the paper does not do. */
export function planNotesList(plan: Plan, proof: Proof, paper: Trim): Outcome<Layout | null> {
  const { edition, printed, fonts } = plan;
  const design = readGalleyDesign(edition.templates[FILE] ?? '', `templates/${FILE}`);
  if (design.value === null) return { value: null, messages: design.messages };
  const { book, marginals } = notesList(proof, printed);
  const { shaper } = plan.design;
  printable(book, shaper);
  const sheet = listSheet(galleySheet(plan.design.sheet, edition.book.trim, paper, design.value));
  const { value: layout, messages } = proofPages(
    setPages(book, { trim: paper, sheet, shaper, fonts, lines: true }),
  );
  if (layout === null) return { value: null, messages };
  const { stamps, drawings } = setMarginalia(layout, marginals, withoutNumbers(design.value), shaper);
  const value = {
    ...layout,
    stamps: [...layout.stamps, ...stamps],
    drawings: [...layout.drawings, ...drawings],
  };
  return { value, messages };
}

/** Heads of notes begin at the margin, and keep their lemma with them. */
function listSheet(sheet: Sheet): Sheet {
  const { 'head-a': head, 'head-b': run } = sheet.styles;
  return { ...sheet, styles: { ...sheet.styles, 'head-a': { ...run, size: head.size, before: 3, keep: 3 } } };
}

const withoutNumbers = (design: GalleyDesign): GalleyDesign => ({
  ...design,
  numbers: { ...design.numbers, every: Number.MAX_SAFE_INTEGER },
});

/** What was found may quote characters that no font of the edition has: then a question mark stands for them. */
function printable({ sections }: RenderedBook, shaper: Shaper): void {
  for (const { body } of sections)
    visit(body, 'text', (node: Nodes) => {
      if (node.type !== 'text') return;
      const lacking = new Set(shaper.missing(node.value, 'regular'));
      if (lacking.size === 0) return;
      node.value = [...node.value].map((sign) => (lacking.has(sign) ? '?' : sign)).join('');
    });
}
