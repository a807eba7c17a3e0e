import type { Rule } from '../rule.ts';

const READ = 'What belongs to a text and what to the page it was saved from decides what is printed.';
const DECIDE = 'If this is wrong, say so in the recipe: a decision for this line.';
const FIGURE = 'It keeps the structure that the page had and plain text lost.';
const HOUSE = 'Marks and spaces follow one style throughout the book; words are never changed.';

const SLIP =
  'Readers doubt the rest; the words of a received text are never changed but by its editor, visibly.';
const CORRECT =
  'If it is a slip, correct it: in a received text by the recipe; leave out `to:` there to mark it [sic].';

const hint = (summary: string, why: string, fix = DECIDE): Rule => ({ severity: 'hint', summary, why, fix });

/** Rules of normalize/. */
export const normalizeRules = {
  // reading the file
  'text-encoding': hint(
    'A source is not in UTF-8',
    'Its characters were converted; a wrong guess shows in accents and quotation marks.',
    'Compare a line with accents with the page, or save the source as UTF-8.',
  ),
  'empty-source': {
    severity: 'error',
    summary: 'A source has no words',
    why: 'There is nothing to set.',
    fix: 'Save the text again, or take it out of book.yaml.',
  },
  'invisible-characters': {
    severity: 'warning',
    summary: 'A source has control characters or other invisible ones',
    why: 'They do not print, but break searching, anchors and files; they were left out.',
    fix: 'Nothing, if the text reads well where they stood; otherwise save the source again.',
  },
  'joined-lines': hint('Lines broken at a width are joined to paragraphs', FIGURE),
  'blank-lines': hint('Blank lines between blocks are evened out', HOUSE),
  spaces: hint('Spaces are folded, or set where they are missing', HOUSE),
  // metadata
  title: hint('The title is taken from the first line', READ),
  'no-title': {
    severity: 'warning',
    summary: 'A source begins without a title',
    why: 'A text needs a title for its opening, the contents and the running heads.',
    fix: 'Give `title:` in the recipe.',
  },
  standfirst: hint('The paragraph between title and byline is the standfirst', READ),
  byline: {
    severity: 'warning',
    summary: 'The line that should name the author does not',
    why: 'A text is printed under a name.',
    fix: 'Give `authors:` in the recipe.',
  },
  'date-line': hint('A line that is only a date dates the text', READ),
  biography: hint('What the page says of its author is kept apart from the text', READ),
  // left out
  'contents-list': hint('A contents list is left out: the book makes its own', READ),
  'pull-quote': hint(
    'A pull quote is left out',
    'It says again what the text says; printed twice it reads as a mistake, and notes on its words would have two places.',
  ),
  'page-control': hint('A button or link of the page is left out', READ),
  'related-reading': hint('Teasers of other articles are left out', READ),
  'reply-form': hint('The form for comments is left out', READ),
  boilerplate: hint('What the page says about itself is left out', READ),
  responses: hint(
    'Readers’ comments are kept apart from the text',
    'They are other people’s writing, and not the author’s.',
    'Say `responses: set` in the recipe to print them as Responses; if it is no comment, decide `paragraph` for its lines.',
  ),
  // structure
  chapter: hint('A line heads a chapter', FIGURE),
  heading: hint('A line heads a section', FIGURE),
  'section-break': hint('A line of signs parts the text', FIGURE),
  'block-quotation': hint('A paragraph is a block quotation', FIGURE),
  epigraph: hint('A quotation with its attribution is an epigraph', FIGURE),
  list: hint('Paragraphs with bullets or numbers are a list', FIGURE),
  verse: hint('Short close lines are verse', FIGURE),
  signature: hint('The last line signs the text', FIGURE),
  'author-note': hint('The author’s notes are set as notes', FIGURE),
  'lost-note': {
    severity: 'warning',
    summary: 'A note is called whose text is not in the source',
    why: 'The reader sees a mark that leads nowhere.',
    fix: 'Find the note in the original and give it as an editorial note on these words, or take the mark out by a correction.',
  },
  'lost-note-settled': hint(
    'The mark of a note that is not in the source was taken out by a correction',
    'The reader sees no mark that leads nowhere.',
    'Nothing; an editorial note on these words may say what the note said.',
  ),
  'note-without-call': {
    severity: 'warning',
    summary: 'A note of the author is never called',
    why: 'A note that no mark leads to is not printed.',
    fix: 'Find its place in the original, and decide `paragraph` for the note or correct the mark.',
  },
  ibid: hint(
    'What Ibid. stands for is added in brackets',
    'Editorial notes come between the author’s own, so that “the same place” would be another.',
  ),
  'reference-list': hint('The shreds of a reference list are put together', FIGURE),
  // house style
  'quotation-marks': hint('Straight quotation marks and apostrophes are set as typographic ones', HOUSE),
  dash: hint('Hyphens used as dashes are set as dashes', HOUSE),
  ellipsis: hint('Three full stops are set as an ellipsis', HOUSE),
  'number-range': hint('The hyphen between two numbers is set as an en dash', HOUSE),
  initials: hint('Initials get the spaces between them', HOUSE),
  // slips of the source, told and never changed
  'doubled-word': hint('A word stands twice', SLIP, CORRECT),
  'unbalanced-marks': hint('A bracket or quotation mark has no partner in its paragraph', SLIP, CORRECT),
  'space-about-stop': hint('A space is missing after a stop, or stands before one', SLIP, CORRECT),
  'article-form': hint('The article does not fit the word after it: a, an', SLIP, CORRECT),
  'small-sentence-start': hint('A sentence begins with a small letter', SLIP, CORRECT),
  'name-variant': hint('A name is spelled otherwise than elsewhere in the text', SLIP, CORRECT),
  'apostrophe-elsewhere': hint('Two words have another apostrophe elsewhere in the text', SLIP, CORRECT),
  // works cited
  'citation-in-text': hint(
    'The author cites a work in brackets',
    'Readers of a book look for its works in one list, in one form.',
    'Put the work into library.json, and cite it in an editorial note on these words: [@key, p. 5].',
  ),
  // recipe
  'recipe-decision': hint('The editor decided what these lines are', 'The recipe overrides every rule.'),
  correction: hint(
    'The editor set a slip right, or marked it [sic]',
    'It is listed in the Note on the Texts.',
  ),
  'decision-drift': {
    severity: 'error',
    summary: 'A decision of a recipe is for other words than its line has',
    why: 'The source has changed, or the line is wrong; the decision was not followed.',
    fix: 'Look up the line and set `line:` and `words:` right.',
  },
  'correction-not-found': {
    severity: 'error',
    summary: 'The words that a correction sets right are not in its line',
    why: 'The source has changed, or the line is wrong; nothing was corrected.',
    fix: 'Look up the line and set `line:` and `from:` right.',
  },
} satisfies Record<string, Rule>;
