import type { Quotation } from '../../../model/edition.ts';
import type { PlacedNote } from '../../../model/note.ts';
import { splitWords } from '../../works/split-words.ts';
import { namedNearby } from './named-nearby.ts';
import { namedWorks, type WorkNames } from './named-works.ts';
import type { Attribution, QuotationUnit } from './quotation-unit.ts';
import { type Block, readBlocks } from './read-blocks.ts';
import type { CitedWork } from './read-citation.ts';
import { REPORTING } from './reporting-words.ts';
import { sentenceAt } from './sentence-at.ts';

/** What a text is read beside. */
export interface TextContext {
  blocks: Block[];
  notes: readonly PlacedNote[];
  /** of its recipe */
  quotations: readonly Quotation[];
  names: readonly WorkNames[];
}

/** Characters between a quotation and the call of its note: closing marks and stops. */
const NEAR_CALL = 4;
/** Fewer words in quotation marks are a term or an irony, whoever is named beside them. */
const LEAST_NAMED = 4;
/** How a note begins that says where a quotation is from. */
const SAYS_SOURCE = /^\W*(?:from|in|quoted|cited|printed|source|ibid|see\s*\.?\s*$)\b/i;

/**
 * Why a quotation of a text is held to be of a work, the best reason first: the recipe, a citation or note of the author
 * that follows, a title or author named in its sentence or the words before it; and the editor's note on it.
 */
export function attributeText(unit: QuotationUnit, context: TextContext): Attribution[] {
  const listed = listedAs(unit, context);
  const reasons = [
    ...byRecipe(listed),
    ...byMarks(unit, context),
    ...byProse(unit, context, listed !== null),
    ...byLemma(unit, context),
  ];
  const settled = reasons
    .map((reason) => (reason.sure || !isSeconded(reason, reasons) ? reason : { ...reason, sure: true }))
    .sort((a, b) => Number(b.sure) - Number(a.sure));
  return [...settled, ...namedNearby(unit, context.blocks, context.names)];
}

/** Two guesses that agree are no guess: the author named in the sentence, and a note on it that cites the work. */
const isSeconded = (reason: Attribution, reasons: readonly Attribution[]): boolean =>
  reasons.some((other) => other.by !== reason.by && other.work.key === reason.work.key);

/** The entry of the recipe for a quotation. */
function listedAs(unit: QuotationUnit, { quotations }: TextContext): Quotation | null {
  const words = folded(unit.words);
  const found = quotations
    .filter((quotation) => words.includes(folded(quotation.words)))
    .sort((a, b) => Math.abs(a.line - unit.line) - Math.abs(b.line - unit.line));
  return found[0] ?? null;
}

function byRecipe(listed: Quotation | null): Attribution[] {
  if (listed === null || listed.work === null) return [];
  const { work, locator } = listed;
  return [{ work: locator === undefined ? { key: work } : { key: work, locator }, by: 'recipe', sure: true }];
}

const folded = (text: string): string =>
  ` ${splitWords(text)
    .map(({ letters }) => letters)
    .join(' ')} `;

/** Citations, and notes that are nothing but the author's or a citation, at the end of the quotation or its sentence. */
function byMarks(unit: QuotationUnit, { blocks, notes }: TextContext): Attribution[] {
  const last = unit.block + unit.blocks - 1;
  const block = blocks[last];
  const sentence = sentenceAt(block.characters, unit.from, unit.to);
  const after = block.marks.filter(({ at }) => at >= unit.to && at <= sentence.to + NEAR_CALL);
  const beside = blocks
    .slice(unit.block, last + 2)
    .filter(({ role, quotation }) => role === 'attribution' && quotation === block.quotation)
    .flatMap(({ marks }) => marks);
  const before = block.quotation === null ? [] : introduction(unit, blocks).marks;
  for (const mark of [...after, ...beside, ...before]) {
    const works = mark.note === undefined ? mark.works : ownWorks(notes, mark.note);
    if (works.length > 0) return [{ work: works[0], by: 'citation', sure: true }];
  }
  return [];
}

/** Works that a note cites which is the author's own, or was made of a citation. */
function ownWorks(notes: readonly PlacedNote[], id: string): CitedWork[] {
  const note = notes.find((one) => one.id === id);
  if (note === undefined || note.lemmas.length > 0) return [];
  return readBlocks(note.body).flatMap(({ marks }) => marks.flatMap(({ works }) => works));
}

/** The end of the paragraph before a block quotation. */
function introduction(
  unit: QuotationUnit,
  blocks: Block[],
): { prose: string; marks: Block['marks']; apart: string[] } {
  const before = blocks[unit.block - 1];
  if (before === undefined || before.kind === 'heading' || before.quotation !== null)
    return { prose: '', marks: [], apart: [] };
  const { length } = before.characters;
  const { from } = sentenceAt(before.characters, length, length);
  return {
    prose: before.characters.slice(from),
    marks: before.marks.filter(({ at }) => at >= length - NEAR_CALL),
    apart: setApart(before, from, length),
  };
}

const setApart = (block: Block, from: number, to: number): string[] =>
  block.emphasis
    .filter((run) => run.from >= from && run.to <= to)
    .map((run) => block.characters.slice(run.from, run.to));

/**
 * Titles and authors in the sentence around a quotation, or before a block quotation and in its attribution. Where the
 * recipe says that the source is not given, or the words are a turn of phrase, an author named is a guess.
 */
function byProse(unit: QuotationUnit, { blocks, names }: TextContext, listed: boolean): Attribution[] {
  const { prose, apart } = proseAround(unit, blocks);
  if (prose.trim() === '') return [];
  const { titled, authored } = namedWorks(prose, apart, names);
  const reports = REPORTING.test(prose.trimEnd());
  const phrase = splitWords(unit.words).length < LEAST_NAMED;
  const sureTitle = titled.length === 1 && !phrase;
  const sureAuthor = titled.length === 0 && authored.length === 1 && reports && !listed && !phrase;
  return [
    ...titled.map((key): Attribution => ({ work: { key }, by: 'title', sure: sureTitle })),
    ...authored
      .filter((key) => !titled.includes(key))
      .map((key): Attribution => ({ work: { key }, by: 'author', sure: sureAuthor })),
  ];
}

function proseAround(unit: QuotationUnit, blocks: Block[]): { prose: string; apart: string[] } {
  const block = blocks[unit.block];
  if (block.quotation === null) {
    const { from, to } = sentenceAt(block.characters, unit.from, unit.to);
    const { characters } = block;
    return {
      prose: `${characters.slice(from, unit.from)} ${characters.slice(unit.to, to)}`,
      apart: setApart(block, from, to),
    };
  }
  const own = blocks.filter(({ quotation, role }) => quotation === block.quotation && role === 'attribution');
  const { prose, apart } = introduction(unit, blocks);
  return {
    prose: [...own.map(({ characters }) => characters), prose].join(' '),
    apart: [...own.flatMap((one) => setApart(one, 0, one.characters.length)), ...apart],
  };
}

/** Notes of the editor keyed to words of the quotation: sure where they say so, or cite nothing else. */
function byLemma(unit: QuotationUnit, { blocks, notes }: TextContext): Attribution[] {
  const from = blocks[unit.block].from + unit.from;
  const to = blocks[unit.block + unit.blocks - 1].from + unit.to;
  const keyed = notes.filter(({ lemmas }) => lemmas.some((lemma) => lemma.from < to && lemma.to > from));
  const phrase = splitWords(unit.words).length < LEAST_NAMED;
  return keyed.flatMap(({ body }) => {
    const [first, ...rest] = readBlocks(body);
    const says = first !== undefined && SAYS_SOURCE.test(first.characters);
    const works = [first, ...rest].flatMap((block) => block?.marks.flatMap((mark) => mark.works) ?? []);
    const only = new Set(works.map(({ key }) => key)).size === 1 && !phrase;
    return works.map(
      (work, index): Attribution => ({ work, by: 'note', sure: (says || only) && index === 0 }),
    );
  });
}
