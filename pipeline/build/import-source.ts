import type { Recipe } from '../model/edition.ts';
import type { Artefact } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { Ledger, Source } from '../model/source.ts';
import { type Normalized, normalize } from '../normalize/normalize.ts';
import { type LedgerTotals, ledgerTotals } from '../normalize/write/ledger-totals.ts';
import type { Structure } from '../normalize/write/structure.ts';
import { textToMarkdown } from '../normalize/write/text-to-markdown.ts';

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

/** Normalizes one source and says what was found; `files` are text, ledger and report, named after the source. */
export function importSource(
  source: Source,
  recipe: Recipe | null,
): { report: ImportReport; files: Artefact[]; messages: Message[] } {
  const { value, messages } = normalize(source, recipe);
  const { title, authors, date, structure, dropped, ledger, text } = value;
  const { spans, ...bytes } = ledger;
  const report = { title, authors, date, structure, dropped, ledger: { ...ledgerTotals(ledger), ...bytes } };
  const files = [
    file(`${source.id}.md`, textToMarkdown(text)),
    file(`${source.id}.ledger.json`, `${JSON.stringify(spans, null, 1)}\n`),
    file(`${source.id}.report.txt`, readableReport(source.file, value, messages)),
  ];
  return { report, files, messages };
}

/** What each rule did, change by change, with the line it did it in. */
function readableReport(name: string, value: Normalized, messages: Message[]): string {
  const totals = ledgerTotals(value.ledger);
  const share = (count: number) =>
    `${count} (${((100 * count) / Math.max(1, totals.characters)).toFixed(1)} %)`;
  const kinds = Object.entries(value.structure).filter(([, count]) => typeof count === 'number' && count > 0);
  return [
    name,
    `title: ${value.title ?? '-'}; by: ${value.authors.join(', ') || '-'}; date: ${value.date ?? '-'}`,
    `characters: ${totals.characters}; kept ${share(totals.kept)}, changed ${share(totals.changed)}, dropped ${share(totals.dropped)}`,
    kinds.map(([kind, count]) => `${kind}: ${count}`).join('; '),
    '',
    ...messages.map(({ rule, line, message }) => `${line ?? '-'}: ${rule}: ${message}`),
    '',
    ...changes(value.ledger),
    '',
  ].join('\n');
}

/** Characters of a change that are shown. */
const SHOWN = 60;

function changes(ledger: Ledger): string[] {
  const lines: string[] = [];
  let line = 1;
  for (const { as, rule, source, text } of ledger.spans) {
    if (as !== 'kept')
      lines.push(`${line}: ${rule}: ${shown(source)} -> ${as === 'dropped' ? 'left out' : shown(text)}`);
    line += source.split('\n').length - 1;
  }
  return lines;
}

const shown = (words: string) => JSON.stringify(words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);
const file = (path: string, content: string): Artefact => ({
  path,
  bytes: new TextEncoder().encode(content),
});
