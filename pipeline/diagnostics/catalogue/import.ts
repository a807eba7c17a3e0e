import type { Rule } from '../rule.ts';

/** Rules of import/, and of the recipes and reports that importing writes. */
export const importRules = {
  'not-a-text': {
    severity: 'error',
    summary: 'A file is not what its ending says, or not a text at all.',
    why: 'Read as text it would fill the book with signs.',
    fix: 'Save the text again as .txt, .md, .html or .docx.',
  },
  'html-too-large': {
    severity: 'error',
    summary: 'A saved page has more elements, or deeper ones, than any page of text.',
    why: 'Reading it would take longer than anybody waits.',
    fix: 'Save the article alone, for example from the browser’s reader view, or as plain text.',
  },
  'article-not-found': {
    severity: 'warning',
    summary: 'The extractor finds no article in a saved page.',
    why: 'The whole page is taken, with its menus and links.',
    fix: 'Look through the text, and decide `drop` for what belongs to the page; or save the article as plain text.',
  },
  'stated-structure': {
    severity: 'hint',
    summary: 'A line is what its file states that it is: a heading, quotation or list.',
    why: 'What Markdown, a saved page or a document says of itself is better than any guess.',
    fix: 'If the file is wrong, decide otherwise in the recipe.',
  },
  'markdown-syntax': {
    severity: 'hint',
    summary: 'Signs of Markdown stand for structure and are not printed.',
    why: 'What they say is kept as emphasis, headings, quotations, lists and notes.',
    fix: 'Nothing; put a backslash before a sign that is to be printed.',
  },
  'front-matter': {
    severity: 'hint',
    summary: 'The front matter of a Markdown file is taken as metadata.',
    why: 'It describes the text and is no part of it.',
    fix: 'Nothing; metadata of the recipe wins over it.',
  },
  'extractor-left-out': {
    severity: 'hint',
    summary: 'Parts of a page or document are not in the extracted text.',
    why: 'What surrounds a text is not printed; what belongs to it must not be lost.',
    fix: 'Look through the list that `import FILE --out DIR` writes to `<name>.source.json`.',
  },
  'marks-lost': {
    severity: 'warning',
    summary: 'Emphasis or links of the file could not be set again in the text.',
    why: 'Titles of books and stressed words would be plain.',
    fix: 'Compare the passage with the file.',
  },
  'docx-broken': {
    severity: 'error',
    summary: 'A .docx file cannot be opened.',
    why: 'It is damaged, or no document of a word processor.',
    fix: 'Open it in the word processor and save it again, or as plain text.',
  },
  'docx-too-large': {
    severity: 'error',
    summary: 'A .docx file holds more than a text can, or says another size than it has.',
    why: 'Small files can unpack to many gigabytes; they are meant to stop whoever opens them.',
    fix: 'If the file is yours, take pictures and embedded files out, or split it.',
  },
  'docx-style': {
    severity: 'hint',
    summary: 'The converter has no form for something in a .docx file.',
    why: 'It was read as plain words.',
    fix: 'Look at the place; a decision in the recipe says what it is.',
  },
  'recipe-refreshed': {
    severity: 'warning',
    summary: 'A recipe was written for an earlier form of its source; its `sha256` now names this one.',
    why: 'Decisions and corrections name lines of the source; in a changed file they may mean others.',
    fix: 'Look through the decisions and corrections of the recipe.',
  },
  'recipe-taken': {
    severity: 'error',
    summary: 'The edition has a recipe of this id that is for another source.',
    why: 'What an editor decided is never overwritten; nothing was written.',
    fix: 'Rename the source, or the recipe that is in the way.',
  },
} satisfies Record<string, Rule>;
