import type { Fault } from '../rule.ts';
import type { FlawKind } from './flaw.ts';
import type { PdfFile } from './pdf-file.ts';

/** Flaws of one kind as faults. */
export function* flawsOf({ flaws }: PdfFile, kind: FlawKind): Iterable<Fault> {
  for (const flaw of flaws.list)
    if (flaw.kind === kind) yield { what: flaw.what, where: { object: flaw.object } };
}
