import { finding } from '../../diagnostics/finding.ts';
import type { Block, Claim, Draft, Verdict } from '../draft.ts';
import { wholeGroup } from './whole-group.ts';

const HEADING = /^(?:references|bibliography|works cited|sources|literature(?: cited)?|further reading):?$/i;
/** a shredded list has at least so many lines close upon each other, and this share of them is punctuation alone */
const FEWEST = 8;
const PUNCTUATION_SHARE = 0.2;
const PUNCTUATION = /^[.,:;]\s?["“]?$/;
const YEAR = /^\(?(?:1[5-9]|20)\d\d[a-z]?\)?$/;

/**
 * A list of references that the page's markup was torn out of, one name, year or full stop a line. Its lines are put
 * together into entries again; the heading stays once.
 */
export function referenceList(draft: Draft): Verdict {
  const close = shreddedRun(draft);
  if (close.length === 0) return { claims: [], messages: [] };
  // on a page without blank lines the text itself stands close above the first name, and is none of the list's
  const run = close.slice(entryStarts(close)[0]);
  const starts = entryStarts(run);
  const heads = headingsAbove(draft, run[0]);
  const place = { file: draft.file, line: run[0].line, column: null };
  const what = `${run.length} lines were put together into ${starts.length} references.`;
  return {
    claims: [...headingClaims(heads), ...entryClaims(run, starts)],
    messages: [finding('reference-list', what, place)],
  };
}

/** The longest run of close lines that looks shredded. */
function shreddedRun(draft: Draft): Block[] {
  const runs: Block[][] = [];
  let before: Block | null = null;
  for (const block of draft.blocks) {
    const open = !draft.claims[block.index];
    if (open && before && block.gap === 0) runs.at(-1)!.push(block);
    else if (open) runs.push([block]);
    before = open ? block : null;
  }
  const shredded = runs.filter((run) => run.length >= FEWEST && isShredded(run));
  return shredded.reduce<Block[]>((best, run) => (run.length > best.length ? run : best), []);
}

function isShredded(run: Block[]): boolean {
  const marks = run.filter((block) => PUNCTUATION.test(block.plain)).length;
  return marks >= run.length * PUNCTUATION_SHARE && entryStarts(run).length > 0;
}

/** Where entries begin: the names before each full stop and year. */
function entryStarts(run: Block[]): number[] {
  const starts: number[] = [];
  run.forEach((block, i) => {
    if (!YEAR.test(block.plain) || i < 2) return;
    let at = PUNCTUATION.test(run[i - 1].plain) ? i - 2 : i - 1;
    // back over given names, further authors and the commas between them, to the surname
    let names = 1;
    while (at > 0 && names < 2 && isName(run[at - 1].plain)) {
      at--;
      names++;
    }
    if (names === 2 && isName(run[at].plain)) starts.push(at);
  });
  return starts;
}

const isName = (plain: string) => /^\p{Lu}[\p{L}.’' -]{0,40}$/u.test(plain);

function headingsAbove(draft: Draft, first: Block): Block[] {
  const above: Block[] = [];
  for (let i = first.index - 1; i >= 0 && HEADING.test(draft.blocks[i].plain) && !draft.claims[i]; i--)
    above.unshift(draft.blocks[i]);
  return above;
}

/** One heading stays, the last; the others say the same. */
function headingClaims(blocks: Block[]): Claim[] {
  const kept = blocks.at(-1);
  return blocks.flatMap((block) =>
    wholeGroup([block], {
      kind: block === kept ? 'reference-heading' : 'drop',
      rule: 'reference-list',
      confidence: 0.9,
    }),
  );
}

function entryClaims(run: Block[], starts: number[]): Claim[] {
  return starts.flatMap((first, s) =>
    run.slice(first, starts[s + 1]).map((block, i): Claim => {
      const before = i === 0 ? {} : { before: between(run, first + i, first) };
      const group = run[first].index;
      return {
        block: block.index,
        kind: 'reference',
        rule: 'reference-list',
        confidence: 0.9,
        group,
        ...before,
      };
    }),
  );
}

/** What parts two tokens of an entry: surname and given name a comma, others a space, nothing before punctuation. */
function between(run: Block[], i: number, first: number): string {
  const text = run[i].plain;
  if (/^[.,:;]/.test(text) || /["“]$/.test(run[i - 1].plain)) return '';
  return i === first + 1 ? ', ' : ' ';
}
