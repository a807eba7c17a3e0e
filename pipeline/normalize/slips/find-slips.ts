import { finding } from '../../diagnostics/finding.ts';
import { articles } from '../../markdown/slips/articles.ts';
import { doubledWords } from '../../markdown/slips/doubled-words.ts';
import type { Slip } from '../../markdown/slips/slip.ts';
import { smallStarts } from '../../markdown/slips/small-starts.ts';
import { spacesAboutStops } from '../../markdown/slips/spaces-about-stops.ts';
import { unbalancedMarks } from '../../markdown/slips/unbalanced-marks.ts';
import type { Message, Place } from '../../model/message.ts';
import { type Block, type Draft, OUT_OF_FLOW } from '../draft.ts';
import type { Edit } from '../typography/edit.ts';
import { placesIn } from '../write/places-in.ts';
import { nameVariants } from './name-variants.ts';
import { apostrophes, possessives, rarePossessives, rareSingulars } from './possessives.ts';

/**
 * What looks like a slip of the source, as hints with a suggestion: nothing is changed. Not looked at are metadata, what
 * is left out, reference lists, and places that the editor has corrected or house style sets right (`edits`).
 */
export function findSlips(draft: Draft, edits: Map<number, Edit[]>[]): Message[] {
  const blocks = draft.blocks.filter((block) => isRead(draft, block));
  const texts = blocks.map(({ plain }) => plain);
  const variants = nameVariants(texts);
  const pairs = possessives(texts);
  const counts = apostrophes(texts);
  const possessiveSlips = (text: string) => {
    const found = rarePossessives(text, pairs);
    const apart = ({ from, to }: Slip) => !found.some((slip) => slip.from < to && from < slip.to);
    return [...found, ...rareSingulars(text, counts).filter(apart)];
  };
  return blocks.flatMap((block, i) => {
    const done = edits.flatMap((all) => all.get(block.index) ?? []);
    const beside = { before: texts[i - 1] ?? '', after: texts[i + 1] ?? '' };
    const slips = [
      ...doubledWords(block.plain),
      ...unbalancedMarks(block.plain, beside),
      ...spacesAboutStops(block.plain),
      ...articles(block.plain),
      ...smallStarts(block.plain),
      ...rareNames(block.plain, variants),
      ...possessiveSlips(block.plain),
    ].sort((a, b) => a.from - b.from);
    const settled = covered(block.plain.length, done);
    const placeOf = placesIn(draft, block);
    return slips
      .filter(({ from, to }) => settled[to] === settled[from])
      .map((slip) => message(slip, placeOf(slip.from)));
  });
}

function isRead(draft: Draft, block: Block): boolean {
  const kind = draft.claims[block.index]?.kind ?? 'paragraph';
  return kind === 'note' || !(OUT_OF_FLOW.has(kind) || kind === 'reference' || kind === 'break');
}

function rareNames(text: string, variants: Map<string, string>): Slip[] {
  if (variants.size === 0) return [];
  return [...text.matchAll(/\p{L}+/gu)].flatMap((match): Slip[] => {
    const usual = variants.get(match[0]);
    if (usual === undefined) return [];
    const what = `“${match[0]}” stands elsewhere as “${usual}”.`;
    return [
      { rule: 'name-variant', from: match.index, to: match.index + match[0].length, what, suggestion: usual },
    ];
  });
}

/** For each place, how many characters before it an edit changes. */
function covered(length: number, edits: Edit[]): Int32Array {
  const steps = new Int32Array(length + 2);
  for (const { from, to } of edits) {
    steps[from]++;
    steps[Math.max(to, from + 1)]--;
  }
  const before = new Int32Array(length + 2);
  let open = 0;
  for (let i = 0; i <= length; i++) {
    open += steps[i];
    before[i + 1] = before[i] + (open > 0 ? 1 : 0);
  }
  return before;
}

function message({ rule, what, suggestion }: Slip, place: Place): Message {
  const fix =
    suggestion === undefined
      ? undefined
      : `If it is one, correct it in the recipe; perhaps to “${suggestion}”.`;
  return finding(rule, what, place, fix);
}
