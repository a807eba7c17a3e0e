import type { Extracted } from '../import/extracted.ts';
import type { Decision, Recipe } from '../model/edition.ts';
import type { Source } from '../model/source.ts';
import { type Normalized, normalize } from '../normalize/normalize.ts';
import type { ItemKind } from '../normalize/write/structure.ts';

/** What these rules leave out is clutter of a page, whatever element it stood in. */
const CLUTTER: ReadonlySet<string> = new Set([
  'contents-list',
  'pull-quote',
  'page-control',
  'related-reading',
  'reply-form',
  'boilerplate',
  'responses',
]);

/** Guesses that a format answers by what it states elsewhere. */
const ANSWERED: Record<Extracted['states'][number], readonly ItemKind[]> = {
  heading: ['heading', 'chapter'],
  quotation: ['blockQuotation'],
  list: ['list'],
};

/** words of a line that a decision quotes */
const QUOTED_WORDS = 8;

/**
 * The recipe for an extracted text: the editor's decisions first; then what the format states, but for lines that the
 * rules know as clutter; then, where a format marks its headings, quotations or lists, plain paragraphs that the rules
 * would take for one. Metadata of the page stands where the editor gives none.
 */
export function settleDecisions(text: Source, editor: Recipe | null, extracted: Extracted): Recipe {
  const base = recipeFor(text, editor, extracted);
  const clutter = clutterLines(normalize(text, editor).value);
  const lines = extracted.text.split('\n');
  const stated = extracted.decisions
    .filter(({ line }) => !clutter.has(line))
    .flatMap((decision) => besideEditor(decision, lines, base.decisions));
  const firm = { ...base, decisions: [...base.decisions, ...stated] };
  const guessed = normalize(text, { ...firm, metadata: { title: null, authors: [], date: null } }).value;
  return { ...firm, decisions: [...firm.decisions, ...answers(text, guessed, firm.decisions, extracted)] };
}

function recipeFor(text: Source, editor: Recipe | null, { metadata }: Extracted): Recipe {
  const place = { file: text.file, line: null, column: null };
  const found = { title: null, authors: [], date: null, ...metadata };
  if (editor === null) {
    const rights = { holder: '', permission: 'pending' } as const;
    const empty = { decisions: [], corrections: [], responses: 'drop' } as const;
    return {
      ...empty,
      decisions: [],
      corrections: [],
      id: text.id,
      source: '',
      sha256: '',
      metadata: found,
      rights,
      place,
    };
  }
  const { title, authors, date, ...rest } = editor.metadata;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...editor,
    metadata: {
      ...found,
      ...given,
      title: title ?? found.title,
      authors: authors.length > 0 ? authors : found.authors,
      date: date ?? found.date,
    },
  };
}

/** What is left of a stated quotation or list where the editor decided otherwise of some of its lines. */
function besideEditor(stated: Decision, lines: readonly string[], editor: readonly Decision[]): Decision[] {
  const end = stated.endLine ?? stated.line;
  const within = editor.filter((own) => own.line <= end && (own.endLine ?? own.line) >= stated.line);
  if (within.length === 0) return [stated];
  const decided = (line: number) =>
    within.some((own) => own.line <= line && line <= (own.endLine ?? own.line));
  const rest: Decision[] = [];
  for (let line = stated.line; line <= end; line++) {
    if (decided(line) || lines[line - 1].trim() === '') continue;
    const last = rest.at(-1);
    const joins = last && !within.some((own) => own.line > (last.endLine ?? last.line) && own.line < line);
    if (joins) last.endLine = line;
    else rest.push({ ...stated, line, endLine: line, words: firstWords(lines[line - 1]) });
  }
  return rest;
}

const firstWords = (line: string) => line.trim().split(/\s+/).slice(0, QUOTED_WORDS).join(' ');

function clutterLines({ ledger }: Normalized): Set<number> {
  const lines = new Set<number>();
  let line = 1;
  for (const { as, rule, source } of ledger.spans) {
    const ends = source.split('\n').length - 1;
    if (as === 'dropped' && CLUTTER.has(rule)) for (let i = 0; i <= ends; i++) lines.add(line + i);
    line += ends;
  }
  return lines;
}

function answers(text: Source, guessed: Normalized, known: Decision[], extracted: Extracted): Decision[] {
  const { titleLine, states } = extracted;
  const answered = new Set(states.flatMap((state) => ANSWERED[state]));
  const lines = extracted.text.split('\n');
  const place = { file: text.file, line: null, column: null };
  const decided = new Set(known.map(({ line }) => line));
  const decide = (line: number, endLine: number, is: Decision['is']): Decision => {
    return { line, endLine, words: firstWords(lines[line - 1]), is, place };
  };
  const plain = guessed.structure.items
    .filter(({ kind, line }) => answered.has(kind) && !decided.has(line))
    .map(({ line, endLine }) => decide(line, endLine, 'paragraph'));
  // a title that the rules don't take for one, since it is a sentence, must not stand in the text as well
  // a title that stands elsewhere in the file: the first line is none, however short it is
  const first = lines.findIndex((line) => line.trim() !== '') + 1;
  const elsewhere =
    titleLine === null && extracted.metadata.title && guessed.title !== null && !decided.has(first);
  if (elsewhere) plain.unshift(decide(first, first, 'paragraph'));
  const untitled = titleLine !== null && guessed.title === null && !decided.has(titleLine);
  return untitled ? [decide(titleLine, titleLine, 'drop'), ...plain] : plain;
}
