import type { Rule } from '../rule.ts';

const BROWSER_COMMAND =
  'run `npm ci --include=optional` (Linux on x64), or `npx puppeteer browsers install chrome-headless-shell`; or name a browser in PUPPETEER_EXECUTABLE_PATH';

/** Rules of build/ and of the world outside: browser, fonts, the folder that artefacts go to. */
export const buildRules = {
  'browser-missing': {
    severity: 'error',
    summary: 'no browser to print with',
    why: 'The PDFs are drawn by Chromium.',
    fix: BROWSER_COMMAND,
  },
  'browser-broken': {
    severity: 'error',
    summary: 'the browser does not start, or ends while it prints',
    why: 'Without it there are no PDFs.',
    fix: 'look at what it says; try another browser by PUPPETEER_EXECUTABLE_PATH; a long book wants 2 GB of memory',
  },
  'browser-unpacking': {
    severity: 'error',
    summary: 'the packed browser cannot be unpacked',
    why: 'It is unpacked once, when it is first needed, to node_modules/.cache or the folder for temporary files.',
    fix: 'make 250 MB of room there, or name another browser in PUPPETEER_EXECUTABLE_PATH',
  },
  'font-missing': {
    severity: 'error',
    summary: "the edition's fonts cannot be read",
    why: 'All lines are measured and drawn with them; no font of the machine is ever used.',
    fix: 'run `npm ci`',
  },
  'baseline-invalid': {
    severity: 'error',
    summary: 'a baseline cannot be read',
    why: 'What was there before cannot be told from what is new.',
    fix: 'write it again with --write-baseline',
  },
  'dictionary-missing': {
    severity: 'error',
    summary: 'a spelling dictionary cannot be read',
    why: 'Spelling is checked by dictionaries that come with the packages.',
    fix: 'run `npm ci`',
  },
  'publish-not-ours': {
    severity: 'error',
    summary: 'the folder for the artefacts was not made by a build',
    why: 'A build replaces its folder: what is there might be lost.',
    fix: 'move the folder away, or choose another by --out',
  },
  'publish-link': {
    severity: 'error',
    summary: 'the folder for the artefacts is a link',
    why: 'A build replaces its folder, and would write or remove somewhere else.',
    fix: 'give the place itself by --out',
  },
  'publish-in-the-way': {
    severity: 'error',
    summary: 'a file that no build wrote stands where an artefact goes',
    why: 'Nothing that a build did not write is ever removed.',
    fix: 'rename that file, or move it away',
  },
  'file-not-written': {
    severity: 'error',
    summary: 'A finished file cannot be written.',
    why: 'The disk may be full, or the folder closed to you; what stood there before is as it was.',
    fix: 'Make room, or name another place with --out.',
  },
  'publish-failed': {
    severity: 'error',
    summary: 'the artefacts cannot be put in place',
    why: 'They are written beside the folder and then swapped with it; the last ones are still there.',
    fix: 'look at what the system says: room, rights, a program that holds a file open',
  },
  'sources-not-given': {
    severity: 'error',
    summary: 'the edition has recipes, but no folder of sources was given',
    why: 'Received texts are not kept in an edition: they are given when it is built.',
    fix: 'name the folder that holds them by --sources DIR',
  },
  'source-missing': {
    severity: 'error',
    summary: 'the source of a recipe cannot be read',
    why: 'A build always normalizes source and recipe afresh.',
    fix: 'put the file into the folder given by --sources, or correct `source` in the recipe',
  },
  'source-too-large': {
    severity: 'error',
    summary: 'a source has more than 16 MB',
    why: 'No text of an anthology is that long: it is probably not a text, or several of them.',
    fix: 'save the text alone, or split the file and give each part a recipe',
  },
  'source-changed': {
    severity: 'warning',
    summary: 'a source is not the file that the recipe was written for',
    why: 'Decisions and corrections name lines of the source; in another file they may mean others.',
    fix: 'look through the recipe, then set its `sha256` to the new value',
  },
  'quotation-drift': {
    severity: 'error',
    summary: 'the words of a quotation of the recipe are not in its line of the source',
    why: 'The source has changed, or the line is wrong; the quotation given to a work may be another one.',
    fix: 'look up the line and set `line` and `words` right',
  },
  'note-draft': {
    severity: 'error',
    summary: 'a draft note stands in an edition that is to be final',
    why: 'A draft rests on nothing that was checked.',
    fix: 'check the note and set its status, or let book.yaml say `notes: {drafts: omit}`',
  },
  'permission-pending': {
    severity: 'warning',
    summary: 'the permission to print a text is still pending',
    why: 'The text belongs to somebody; `build --final` refuses it.',
    fix: 'ask for the permission, then set `rights.permission` in the recipe',
  },
} satisfies Record<string, Rule>;
