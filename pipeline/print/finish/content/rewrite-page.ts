import { applyEdits } from './apply-edits.ts';
import { artifactFinder } from './artifact-finder.ts';
import { eachOperation } from './each-operation.ts';
import { greyFinder } from './grey-finder.ts';

export interface RewrittenPage {
  bytes: Uint8Array;
  /** MCIDs that are artifacts now */
  dropped: number[];
  /** something is set in colour */
  coloured: boolean;
}

/** Rewrites the content of a page: greys instead of RGB greys, artifacts for what is no content. */
export function rewritePage(bytes: Uint8Array, isPicture: (mark: number) => boolean): RewrittenPage {
  const greys = greyFinder(bytes);
  const artifacts = artifactFinder(bytes, isPicture);
  eachOperation(bytes, (name, start, at, end) => {
    greys.visit(name, start, at, end);
    artifacts.visit(name, start, at, end);
  });
  const { edits, coloured } = greys.finish();
  const found = artifacts.finish();
  return { bytes: applyEdits(bytes, [...edits, ...found.edits]), dropped: found.dropped, coloured };
}
