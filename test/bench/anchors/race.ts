import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findLemma } from '../../../pipeline/annotate/find-lemma.ts';
import type { FreshAnchor } from '../../../pipeline/annotate/fresh-anchor.ts';
import { indexWords } from '../../../pipeline/annotate/index-words.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PROTOTYPE = join(ROOT, '../shared/prototypes/anchor/hypothesis-scoring.cjs');
/** Runs of each, of which the quickest counts: other programs of the machine slow some of them down. */
const RUNS = 3;
/** Of a text longer than this the prototype is run once: that takes long enough to be measured well. */
const LONG_TEXT = 100_000;
/** characters of context that Hypothesis keeps */
const CONTEXT = 32;

/** Milliseconds for all anchors in one text, making the index included. */
export interface Times {
  ours: number;
  /** null where the prototype is not there */
  prototype: number | null;
}

const nowhere = { file: null, line: null, column: null };

/** Finds the same anchors in the same text by both. `exact` are the words of the old text: the prototype knows no ellipsis. */
export function race(
  text: string,
  anchors: { anchor: FreshAnchor; exact: string; before: string; after: string }[],
): Times {
  const ours = quickest(RUNS, () => {
    const start = performance.now();
    const index = indexWords(text);
    for (const { anchor } of anchors) findLemma({ ...anchor, place: nowhere }, index);
    return performance.now() - start;
  });
  if (!existsSync(PROTOTYPE)) return { ours, prototype: null };
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-bench-'));
  try {
    const asked = anchors.map(({ anchor, exact, before, after }) => ({
      exact,
      prefix: before.slice(-CONTEXT),
      suffix: after.slice(0, CONTEXT),
      hint: anchor.position,
    }));
    writeFileSync(join(folder, 'text.txt'), text);
    writeFileSync(join(folder, 'anchors.json'), JSON.stringify(asked));
    const prototype = quickest(text.length > LONG_TEXT ? 1 : RUNS, () => {
      const printed = execFileSync(
        'node',
        [PROTOTYPE, join(folder, 'text.txt'), join(folder, 'anchors.json')],
        {
          cwd: ROOT,
          encoding: 'utf8',
          // verdicts of 600 anchors are some 40 kB
          maxBuffer: 2 ** 24,
        },
      );
      return (JSON.parse(printed) as { milliseconds: number }).milliseconds;
    });
    return { ours, prototype };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const quickest = (runs: number, run: () => number) => Math.min(...Array.from({ length: runs }, run));
