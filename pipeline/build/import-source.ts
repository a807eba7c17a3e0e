import type { Recipe } from '../model/edition.ts';
import type { Artefact } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import type { Source } from '../model/source.ts';
import { type LedgerTotals, ledgerTotals } from '../normalize/write/ledger-totals.ts';
import type { Structure } from '../normalize/write/structure.ts';
import { textToMarkdown } from '../normalize/write/text-to-markdown.ts';
import { placeDrift } from './import-drift.ts';
import { type Imported, importNormalized } from './import-normalized.ts';
import { importReport } from './import-report.ts';
import { sha256 } from './sha256.ts';

/** What `import --json` prints, `messages` apart. */
export interface ImportReport {
  title: string | null;
  authors: string[];
  date: string | null;
  structure: Structure;
  dropped: Record<string, number>;
  ledger: LedgerTotals;
  [more: string]: unknown;
}

export interface ImportedSource {
  imported: Imported;
  report: ImportReport;
  /** what each rule did, to be read */
  readable: string;
  /** text, ledger, source and report, named after the source */
  files: Artefact[];
}

/** Normalizes one source of any format and says what was found. Null, with a message, where the file is no text. */
export async function importSource(
  source: Source,
  recipe: Recipe | null,
): Promise<Outcome<ImportedSource | null>> {
  const outcome = await importNormalized(source, recipe);
  const imported = outcome.value;
  if (imported === null) return { value: null, messages: outcome.messages };
  const messages = recipe ? placeDrift(outcome.messages, recipe, imported) : outcome.messages;
  const { title, authors, date, structure, dropped, ledger, text } = imported;
  const { spans, ...bytes } = ledger;
  const totals = { ...ledgerTotals(ledger), ...bytes };
  const readable = importReport(source, imported, messages);
  const files = [
    file(`${source.id}.md`, textToMarkdown(text)),
    file(`${source.id}.ledger.json`, json(spans)),
    file(
      `${source.id}.source.json`,
      json({ ...sourceOf(source), ...bytes, ...extraction(source, imported) }),
    ),
    ...(imported.extracted === null ? [] : [file(extractedName(source), imported.extracted)]),
    file(`${source.id}.report.txt`, readable),
  ];
  const report = { title, authors, date, structure, dropped, ledger: totals };
  return { value: { imported, report, readable, files }, messages };
}

const sourceOf = ({ file: path, bytes }: Source) => ({
  file: path.split('/').at(-1),
  sha256: sha256(bytes),
});
const extractedName = ({ id }: Source) => `${id}.extracted.txt`;
const extraction = (source: Source, { extracted, leftOut }: Imported) =>
  extracted === null ? { leftOut } : { extracted: extractedName(source), leftOut };
const json = (data: unknown) => `${JSON.stringify(data, null, 1)}\n`;
const file = (path: string, content: string): Artefact => ({
  path,
  bytes: new TextEncoder().encode(content),
});
