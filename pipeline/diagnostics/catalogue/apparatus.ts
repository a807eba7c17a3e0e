import type { Rule } from '../rule.ts';

/** Rules of proof/checks/: what an editor looks for in notes, works and citations before they are printed. */
export const apparatusRules = {
  'locator-missing': {
    severity: 'warning',
    summary: 'A quotation is cited without the place where it stands in its work.',
    why: 'Whoever wants to read on, or to compare, has to read the whole work.',
    fix: 'Give page, chapter or section: [@key, p. 12], in a recipe `locator: p. 12`.',
  },
  'work-uncited': {
    severity: 'hint',
    summary: 'A work of the library is cited nowhere.',
    why: 'It is not printed; either a citation is missing, or it was left over.',
    fix: 'Cite it where it was used, or take it out of the library.',
  },
  'note-unsupported': {
    severity: 'warning',
    summary: 'A note is approved, but neither cites a work nor says what it rests on.',
    why: 'Nobody can check it again, or answer a reader who doubts it.',
    fix: 'Cite a work in it, say in `support:` what it rests on, or set it back to draft.',
  },
  'note-twice': {
    severity: 'warning',
    summary: 'Two notes say the same.',
    why: 'The reader is told twice; when one is corrected, the other stays wrong.',
    fix: 'Keep one with both places under `anchors:`, or send the reader on: [](note:text/id).',
  },
  'note-nearly-twice': {
    severity: 'hint',
    summary: 'Two notes say nearly the same.',
    why: 'The reader is told twice; when one is corrected, the other stays wrong.',
    fix: 'Keep one and refer to it: [](note:text/id).',
  },
  'marks-mixed': {
    severity: 'hint',
    summary: 'The words of the edition write a mark in more than one way.',
    why: 'Readers take a difference for a meaning.',
    fix: 'Write it as the rest of the edition does.',
  },
  'link-form': {
    severity: 'hint',
    summary: 'An address is not one to print: a placeholder, tracking, http, a stop at its end.',
    why: 'Readers type it or click on it years later, and have nobody to ask.',
    fix: 'Look the page up, and copy its address from there.',
  },
} satisfies Record<string, Rule>;
