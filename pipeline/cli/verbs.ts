import type { Verb } from './verb.ts';

const sources = { flags: '--sources <dir>', description: 'folder of the received texts' };
const out = { flags: '--out <dir>', description: 'stands for dist/: artefacts go to <dir>/<edition>/' };

const findings = [
  {
    flags: '--baseline <file>',
    description: 'findings that this file has are not told again and do not fail',
  },
  { flags: '--write-baseline', description: 'writes all findings of this run into the --baseline file' },
  { flags: '--sarif <file>', description: 'writes the findings as SARIF 2.1.0 too' },
];

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
        description:
          'epub, pdf, print, cover, pamphlets, metadata, or several with commas; the others stay as they are',
      },
      { flags: '--icc <file>', description: 'ICC profile of the printer, for the print PDF' },
    ],
    load: async () => (await import('./commands/build.ts')).buildVerb,
  },
  {
    usage: 'check <target>',
    description: 'all findings of an edition, an EPUB or a PDF, in one run',
    options: [
      sources,
      { flags: '--built-in', description: 'without EPUBCheck and Ace, where this machine has them' },
      ...findings,
    ],
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
    usage: 'pamphlet <target>',
    description: 'any PDF, or a text of an edition (EDITION/TEXT), on sheets to print, fold and staple',
    options: [
      sources,
      { flags: '--notes <where>', description: 'of a text: at the foot of pages or at the end' },
      { flags: '--final', description: 'of a text: refuse pending permissions and draft notes' },
      {
        flags: '--scheme <name>',
        description: 'saddle (sheets in one another, the default), signatures, perfect, cut or mini',
      },
      {
        flags: '--sheet <size>',
        description: 'A4, SRA4, A3, letter … or 320x450mm; chosen by the pages else',
      },
      { flags: '--up <pages>', description: 'on one side of a sheet: 2, or 4 to cut and fold' },
      { flags: '--signature <pages>', description: 'of each signature, a multiple of four; 16 else' },
      { flags: '--direction <way>', description: 'ltr or rtl; as the PDF says else' },
      { flags: '--flip <edge>', description: 'over which the printer turns sheets: short or long' },
      {
        flags: '--manual-duplex [pile]',
        description:
          'fronts and backs as two files; the pile goes back as-it-lies (backs in reverse) or turned over',
      },
      { flags: '--scale <how>', description: 'down (where needed, the default), fit or none' },
      { flags: '--paper <kind>', description: 'corrects creep: 0.1mm, or 80g' },
      { flags: '--bulk <figure>', description: 'of the paper in cm3/g, for --paper in g; 1.3 else' },
      { flags: '--marks <kinds>', description: 'fold,cut,crop,staple,order, all or none; what fits else' },
      { flags: '--cover', description: 'the first and last two pages on a sheet of their own' },
      { flags: '--back-cover', description: 'the last page stays outside; blanks come before it' },
      {
        flags: '--assembly <where>',
        description: 'instructions: apart (a file, the default), first or none',
      },
      { flags: '--picture', description: 'draws the first sheet with its page numbers, as SVG' },
      { flags: '--explain', description: 'prints which page stands where; writes nothing' },
      { flags: '--out <file>', description: 'the finished sheets; NAME-A4.pdf else' },
    ],
    load: async () => (await import('./commands/pamphlet.ts')).pamphletVerb,
  },
  {
    usage: 'proof <edition>',
    description: 'every note in its place, with its sources and what is found: a page to proofread by',
    options: [
      sources,
      { flags: '--works <dir>', description: 'folder of copies that quotations are compared with' },
      { ...out, value: 'dist' },
      {
        flags: '--only <forms>',
        description:
          'page, csv, json, docx, pdf, galley, or several with commas; the others stay as they are',
      },
      {
        flags: '--galley',
        description: 'a galley proof too: numbered lines, ids of notes, what was changed',
      },
      { flags: '--paper <size>', description: 'of what is printed: A4 or letter' },
      { flags: '--merge <file>', description: 'what a filled-in notes.csv would change of the notes' },
      { flags: '--write', description: 'with --merge: changes them' },
      ...findings,
    ],
    load: async () => (await import('./commands/proof.ts')).proofVerb,
  },
  {
    usage: 'preview <edition>',
    description:
      'the proof page and the pages on this machine, live; statuses and corrections are saved from it',
    options: [
      sources,
      { flags: '--works <dir>', description: 'folder of copies that quotations are compared with' },
      { flags: '--port <number>', description: 'else the first free one from 4717 on' },
      { flags: '--no-open', description: 'does not open the browser' },
    ],
    load: async () => (await import('./commands/preview.ts')).previewVerb,
  },
  {
    usage: 'diff <from> <to>',
    description: 'which texts, notes and pages changed from one build (its folder, or build.json) to another',
    options: [],
    load: async () => (await import('./commands/diff.ts')).diffVerb,
  },
  {
    usage: 'explain <rule>',
    description: 'what a message means and what to do',
    options: [],
    load: async () => (await import('./commands/explain.ts')).explainVerb,
  },
];
