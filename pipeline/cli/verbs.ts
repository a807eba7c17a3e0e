import type { Verb } from './verb.ts';

const sources = { flags: '--sources <dir>', description: 'folder of the received texts' };
const out = { flags: '--out <dir>', description: 'stands for dist/: artefacts go to <dir>/<edition>/' };

/** Every verb there is: one entry a verb, one file each in commands/. */
export const verbs: Verb[] = [
  {
    usage: 'new <dir>',
    description: 'a starter edition that builds',
    options: [],
    load: async () => (await import('./commands/new.ts')).newVerb,
  },
  {
    usage: 'import <file>',
    description:
      'normalizes one source (.txt, .md, .html, .docx) and reports; writes only with --edition or --out',
    options: [
      { flags: '--recipe <file>', description: 'the editor’s decisions for this source' },
      {
        flags: '--edition <dir>',
        description: 'writes or refreshes the recipe of this source in an edition',
      },
      { flags: '--out <dir>', description: 'where to write text, ledger and report' },
    ],
    load: async () => (await import('./commands/import.ts')).importVerb,
  },
  {
    usage: 'build <edition>',
    description: 'an edition’s folder, or a Markdown file, to EPUB, digital PDF and print PDF',
    options: [
      sources,
      { ...out, value: 'dist' },
      { flags: '--final', description: 'refuse pending permissions and draft notes' },
      {
        flags: '--only <formats>',
        description: 'epub, pdf, print, or several with commas; the others stay as they are',
      },
      { flags: '--icc <file>', description: 'ICC profile of the printer, for the print PDF' },
    ],
    load: async () => (await import('./commands/build.ts')).buildVerb,
  },
  {
    usage: 'check <target>',
    description: 'all findings of an edition, an EPUB or a PDF, in one run',
    options: [sources],
    load: async () => (await import('./commands/check.ts')).checkVerb,
  },
  {
    usage: 'anchor <edition>',
    description: 'where the words that notes are keyed to have moved, as a diff; notes to and from a browser',
    options: [
      sources,
      { flags: '--write', description: 'takes the words as they stand now into notes/*.yaml' },
      { flags: '--export <format>', description: 'writes the notes for a browser: w3c or hypothesis' },
      { flags: '--out <file>', description: 'where to write them' },
      { flags: '--import <file>', description: 'makes draft notes of annotations (W3C or Hypothesis JSON)' },
      { flags: '--text <id>', description: 'the text they are on' },
    ],
    load: async () => (await import('./commands/anchor.ts')).anchorVerb,
  },
  {
    usage: 'explain <rule>',
    description: 'what a message means and what to do',
    options: [],
    load: async () => (await import('./commands/explain.ts')).explainVerb,
  },
];
