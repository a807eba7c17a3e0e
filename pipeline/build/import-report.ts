import type { Message } from '../model/message.ts';
import type { LedgerSpan, Source } from '../model/source.ts';
import { ledgerTotals } from '../normalize/write/ledger-totals.ts';
import type { Imported } from './import-normalized.ts';

/** characters shown of a run, and around a change */
const SHOWN = 60;
const AROUND = 16;
/** entries of one rule; the rest stand in the ledger */
const MOST_ENTRIES = 400;

/** What a rule did at one place. */
interface Deed {
  line: number;
  what: string;
}

/** A report to be read: what was found, then what each rule did, before and after, with the lines it did it in. */
export function importReport(source: Source, imported: Imported, messages: readonly Message[]): string {
  return [
    ...summary(source, imported),
    '',
    ...section('What to look at', messages.filter(({ severity }) => severity !== 'hint').map(said)),
    ...section('Found', found(imported)),
    ...rules(imported.ledger.spans),
    ...section(
      'Left out by the extractor',
      imported.leftOut.map(({ element, words }) => `${element}: ${shown(words)}`),
    ),
    ...section('Notices', messages.filter(({ severity }) => severity === 'hint').map(said)),
  ].join('\n');
}

function summary({ id, file }: Source, imported: Imported): string[] {
  const totals = ledgerTotals(imported.ledger);
  const share = (count: number) =>
    `${count} (${((100 * count) / Math.max(1, totals.characters)).toFixed(1)} %)`;
  const { title, authors, date, ledger } = imported;
  const where =
    imported.extracted === null ? [] : [`Lines count in ${id}.extracted.txt, the text that was taken out.`];
  return [
    file,
    `title: ${title ?? '-'}; by: ${authors.join(', ') || '-'}; date: ${date ?? '-'}`,
    `encoding: ${ledger.encoding}${ledger.byteOrderMark ? ' with byte-order mark' : ''}; line ends: ${ledger.lineEnds.kind}`,
    `characters: ${totals.characters}; kept ${share(totals.kept)}, changed ${share(totals.changed)}, dropped ${share(totals.dropped)}`,
    ...where,
  ];
}

function found({ structure }: Imported): string[] {
  const counts = Object.entries(structure).filter(([, count]) => typeof count === 'number' && count > 0);
  const items = structure.items.filter(({ kind }) => kind !== 'paragraph');
  return [
    counts.map(([kind, count]) => `${kind}: ${count}`).join('; '),
    ...items.map(
      ({ kind, line, endLine, confidence }) =>
        `${line === endLine ? line : `${line}-${endLine}`}: ${kind}, ${Math.round(confidence * 100)} %`,
    ),
  ];
}

/** One section a rule, in the order of their names. */
function rules(spans: readonly LedgerSpan[]): string[] {
  const deeds = new Map<string, Deed[]>();
  let line = 1;
  spans.forEach((span, i) => {
    const what = describe(span, spans[i - 1], spans[i + 1]);
    if (what !== null) {
      const own = deeds.get(span.rule) ?? [];
      // a span that begins with line ends is about the line it leads to
      const lead = /^\n*/.exec(span.source)![0].length;
      own.push({ line: line + (lead < span.source.length ? lead : 0), what });
      deeds.set(span.rule, own);
    }
    line += span.source.split('\n').length - 1;
  });
  return [...deeds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([rule, own]) => section(`${rule} (${own.length})`, entries(own)));
}

function entries(deeds: Deed[]): string[] {
  const lines = deeds.slice(0, MOST_ENTRIES).map(({ line, what }) => `${line}: ${what}`);
  const more = deeds.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more: see the ledger`] : lines;
}

/** Null for words and white space that simply stay. */
function describe(span: LedgerSpan, before?: LedgerSpan, after?: LedgerSpan): string | null {
  const { as, rule, source, text } = span;
  if (as === 'kept') return rule === 'text' || source.trim() === '' ? null : shown(source.trim());
  if (as === 'dropped') return source.trim() === '' ? null : `${shown(source.trim())} -> left out`;
  if (source.trim() === '' && text.trim() === '' && source.includes('\n')) return null;
  const left = sameLine(before?.source ?? '', (run) => run.at(-1) ?? '').slice(-AROUND);
  const right = sameLine(after?.source ?? '', (run) => run[0]).slice(0, AROUND);
  return `${shown(`${left}[${source}]${right}`)} -> ${shown(`${left}[${text}]${right}`)}`;
}

const sameLine = (words: string, side: (lines: string[]) => string) => side(words.split('\n'));

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
}

const said = ({ rule, line, message }: Message) => `${line ?? '-'}: ${rule}: ${message}`;

/** Quoted, with control characters as escapes. */
function shown(words: string): string {
  return JSON.stringify(words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);
}
