import { splitWords } from '../../works/split-words.ts';
import { namedWorks, type WorkNames } from './named-works.ts';
import type { Attribution, QuotationUnit } from './quotation-unit.ts';
import type { Block } from './read-blocks.ts';
import type { CitedWork } from './read-citation.ts';
import { REPORTING } from './reporting-words.ts';
import { sentenceAt } from './sentence-at.ts';

/** A citation right behind the stop of a sentence belongs to it. */
const BEHIND = 2;
/** Fewer words in quotation marks are a term or an irony, whoever is named beside them. */
const LEAST_NAMED = 4;
/** How a sentence begins that says where the one before has its words from. */
const REFERS = /^\s*(?:see|from|in|quoted|cited|source|so|thus)?\b[\s,.;:]*$/i;

/**
 * Why a quotation of a note or headnote is held to be of a work: a citation in its sentence, after it or else before it,
 * or in a sentence after it that is nothing but a reference; a title or author named in its sentence; the only work that
 * the note cites. `quotesText`: the words stand in the text that the note is on, so they may be its words.
 */
export function attributeNote(
  unit: QuotationUnit,
  blocks: Block[],
  names: readonly WorkNames[],
  quotesText: boolean,
): Attribution[] {
  const block = blocks[unit.block + unit.blocks - 1];
  const cited = nearest(unit, block);
  if (cited !== null) return [{ work: cited, by: 'citation', sure: !quotesText }];
  const { from, to } = sentenceAt(block.characters, unit.from, unit.to);
  const prose = `${block.characters.slice(from, unit.from)} ${block.characters.slice(unit.to, to)}`;
  const apart = block.emphasis.map((run) => block.characters.slice(run.from, run.to));
  const { titled, authored } = namedWorks(prose, apart, names);
  const works = blocks.flatMap(({ marks }) => marks.flatMap((mark) => mark.works));
  const keys = new Set(works.map(({ key }) => key));
  const reports = REPORTING.test(prose) && splitWords(unit.words).length >= LEAST_NAMED;
  const reasons: Attribution[] = [];
  const add = (key: string, by: Attribution['by'], sure: boolean): void => {
    if (reasons.some(({ work }) => work.key === key)) return;
    reasons.push({ work: works.find((work) => work.key === key) ?? { key }, by, sure: sure && !quotesText });
  };
  for (const key of titled) add(key, 'title', titled.length === 1);
  const meant = authored.filter((key) => keys.has(key));
  for (const key of meant) add(key, 'author', titled.length === 0 && meant.length === 1 && reports);
  for (const key of authored) add(key, 'author', titled.length === 0 && authored.length === 1 && reports);
  for (const key of keys) add(key, 'citation', false);
  return reasons.sort((a, b) => Number(b.sure) - Number(a.sure));
}

/** The citation that goes with a quotation by where it stands. */
function nearest(unit: QuotationUnit, block: Block): CitedWork | null {
  const { characters, marks } = block;
  const sentence = sentenceAt(characters, unit.from, unit.to);
  const citing = marks.filter(({ works }) => works.length > 0);
  const after = citing.find(({ at }) => at >= unit.to && at <= sentence.to + BEHIND);
  if (after !== undefined) return after.works[0];
  const before = citing.findLast(({ at }) => at >= sentence.from && at <= unit.from);
  if (before !== undefined) return before.works[0];
  const next = citing.find(({ at }) => at > sentence.to);
  if (next === undefined) return null;
  return REFERS.test(characters.slice(sentence.to, next.at)) ? next.works[0] : null;
}
