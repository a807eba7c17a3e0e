import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildReport, build } from '../../pipeline/build/build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import type { Host } from '../../pipeline/model/host.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** A copy of the small edition and its sources that a test may damage. */
export interface SmallEdition {
  edition: string;
  sources: string;
  out: string;
  /** replaces `from` in a file of the edition or of `received/` by `to`; throws if it is not there */
  change(file: string, from: string, to: string): void;
  /** writes a file */
  write(file: string, content: string | Uint8Array): void;
}

export function smallEdition(): SmallEdition {
  const root = mkdtempSync(join(tmpdir(), 'pamphleteer-test-'));
  cpSync(FIXTURES, root, { recursive: true });
  const pathOf = (file: string) => join(root, file.startsWith('received/') ? file : `small/${file}`);
  return {
    edition: join(root, 'small'),
    sources: join(root, 'received'),
    out: join(root, 'dist'),
    change(file, from, to) {
      const before = readFileSync(pathOf(file), 'utf8');
      if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(pathOf(file), before.replace(from, to));
    },
    write: (file, content) => writeFileSync(pathOf(file), content),
  };
}

/** The world as the command line sees it, but nothing may be printed or published. */
export function hostThatMustNotPublish(): Host {
  const { host } = makeContext(new AbortController().signal, true);
  const refuse = (what: string) => () => Promise.reject(new Error(`${what}, though there were errors`));
  return {
    ...host,
    printer: refuse('a browser was opened'),
    publisher: { publish: refuse('something was published') },
  };
}

export function buildSmall({ edition, sources, out }: SmallEdition, host: Host): Promise<BuildReport> {
  return build(host, { target: edition, sources, out, final: false, formats: ['epub', 'pdf', 'print'] });
}

/** The notes file of the received text, as it stands now. */
export const readNotesOf = ({ edition }: SmallEdition) =>
  readFileSync(join(edition, 'notes/loom.yaml'), 'utf8');
