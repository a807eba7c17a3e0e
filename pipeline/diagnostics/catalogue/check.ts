import type { Rule } from '../rule.ts';

/** Rules of `check FILE.epub` and `check FILE.pdf`. */
export const checkRules = {
  'epub-invalid': {
    severity: 'error',
    summary: 'EPUBCheck’s rules find an error in the file.',
    why: 'Shops refuse such a file, and readers may show it wrongly.',
    fix: 'Look the code up in the EPUB specification; if Pamphleteer made the file, report it.',
  },
  'epub-doubtful': {
    severity: 'warning',
    summary: 'EPUBCheck’s rules find something doubtful in the file.',
    why: 'Some readers or shops stumble over it.',
    fix: 'Look the code up in the EPUB specification; if Pamphleteer made the file, report it.',
  },
  'pdf-unreadable': {
    severity: 'error',
    summary: 'The file is no PDF that can be read.',
    why: 'Nothing in it can be checked or printed.',
    fix: 'Make it again, or let `qpdf FILE repaired.pdf` mend it.',
  },
  'pdf-font-not-embedded': {
    severity: 'error',
    summary: 'A font of the PDF is not in the file.',
    why: 'Another machine puts another font in its place, and the lines come out differently.',
    fix: 'Embed all fonts where the file was made.',
  },
  'pdf-type3-font': {
    severity: 'error',
    summary: 'The PDF has a Type 3 font.',
    why: 'Its letters are drawings: they print badly at small sizes, and printers refuse them.',
    fix: 'Use static TrueType or OpenType fonts with real styles where the file was made.',
  },
  'pdf-untagged': {
    severity: 'warning',
    summary: 'The PDF has no structure tree.',
    why: 'A screen reader cannot tell headings, notes and reading order.',
    fix: 'Make it with tags; a file for the printer needs none.',
  },
  'pdf-no-title': {
    severity: 'warning',
    summary: 'The PDF does not say its title or its language.',
    why: 'Readers show the file’s name, and read it aloud in the wrong language.',
    fix: 'Set title and language where the file was made.',
  },
} satisfies Record<string, Rule>;
