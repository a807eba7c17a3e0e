import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import { type Block, type Draft, OUT_OF_FLOW } from '../draft.ts';
import type { Edit } from '../typography/edit.ts';
import { placeIn } from '../write/place-in.ts';
import { articles } from './articles.ts';
import { doubledWords } from './doubled-words.ts';
import { nameVariants } from './name-variants.ts';
import { apostrophes, possessives, rarePossessives, rareSingulars } from './possessives.ts';
import type { Slip } from './slip.ts';
import { smallStarts } from './small-starts.ts';
import { spacesAboutStops } from './spaces-about-stops.ts';
import { unbalancedMarks } from './unbalanced-marks.ts';

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
    return slips.filter((slip) => isOpen(slip, done)).map((slip) => message(draft, block, slip));
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

const isOpen = (slip: Slip, done: Edit[]) =>
  !done.some((edit) => edit.from < slip.to && slip.from < Math.max(edit.to, edit.from + 1));

function message(draft: Draft, block: Block, { rule, from, what, suggestion }: Slip): Message {
  const fix =
    suggestion === undefined
      ? undefined
      : `If it is one, correct it in the recipe; perhaps to “${suggestion}”.`;
  return finding(rule, what, placeIn(draft, block, from), fix);
}
