import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findLemma } from '../../../pipeline/annotate/find-lemma.ts';
import type { FreshAnchor } from '../../../pipeline/annotate/fresh-anchor.ts';
import { indexWords } from '../../../pipeline/annotate/index-words.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PROTOTYPE = join(ROOT, '../shared/prototypes/anchor/hypothesis-scoring.cjs');
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
  const start = performance.now();
  const index = indexWords(text);
  for (const { anchor } of anchors) findLemma({ ...anchor, place: nowhere }, index);
  const ours = performance.now() - start;
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
    const printed = execFileSync(
      'node',
      [PROTOTYPE, join(folder, 'text.txt'), join(folder, 'anchors.json')],
      {
        cwd: ROOT,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      },
    );
    return { ours, prototype: (JSON.parse(printed) as { milliseconds: number }).milliseconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
