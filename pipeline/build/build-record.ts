import type { RenderedBook } from '../model/book.ts';
import type { Edition } from '../model/edition.ts';
import type { Artefact } from '../model/host.ts';
import type { PageMap } from '../model/pages.ts';
import type { PrintCondition } from '../print/press/press.ts';
import { builtWords } from '../proof/diff/built-words.ts';
import { sha256 } from './sha256.ts';

export interface BuiltFrom {
  edition: Edition;
  /** source file name -> sha256 */
  sources: Record<string, string>;
  versions: Record<string, string>;
  /** null where nothing was printed */
  browser: string | null;
  /** the printer's profile; null where no print file was made */
  condition: PrintCondition | null;
  pageMap: PageMap;
  /** as it is printed */
  printed: RenderedBook;
  artefacts: Artefact[];
  /** what an earlier proof, whose files stay, was made from; absent: there is none */
  proof?: unknown;
}

/**
 * build.json: what was built from what. `files` lists what the build wrote, itself included: a later build replaces
 * these and no others. Paths are relative, keys sorted, so that it is the same in any folder.
 */
export function buildRecord({
  edition,
  sources,
  versions,
  browser,
  condition,
  pageMap,
  printed,
  artefacts,
  proof,
}: BuiltFrom): Artefact {
  const record = {
    format: 1,
    edition: edition.id,
    title: edition.book.title,
    inputs: sorted(edition.inputs),
    sources: sorted(sources),
    versions: sorted(versions),
    browser,
    profile: condition && { name: condition.name, sha256: sha256(condition.profile) },
    artefacts: sorted(Object.fromEntries(artefacts.map(({ path, bytes }) => [path, sha256(bytes)]))),
    files: [...artefacts.map(({ path }) => path), 'build.json'].sort(),
    proof,
    pageMap,
    words: builtWords(printed, pageMap),
  };
  return writeRecord(record);
}

/** build.json as it is written. */
export function writeRecord(record: object): Artefact {
  return { path: 'build.json', bytes: new TextEncoder().encode(`${JSON.stringify(record, null, 1)}\n`) };
}

export function sorted(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
