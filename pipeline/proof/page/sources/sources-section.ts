import type { Element } from 'hast';
import type { Proof, ProofSource } from '../../../model/proof.ts';
import { type Child, html } from '../html.ts';
import { type LedgerPiece, type LedgerRow, ledgerRows } from './ledger-rows.ts';

/** Received texts beside their sources: every change of the ledger marked, and its rule named. */
export function sourcesSection(
  { sources, texts }: Proof,
  language: string,
  pathOf: (file: string) => string,
): Element | null {
  if (sources.length === 0) return null;
  const titles = new Map(texts.map(({ id, title }) => [id, title]));
  return html(
    'section.view',
    { id: 'sources' },
    html('h2', {}, 'Sources and texts'),
    sources.map((source) =>
      sourceTable({ ...source, file: pathOf(source.file) }, titles.get(source.text) ?? source.text, language),
    ),
  );
}

function sourceTable({ text, file, spans }: ProofSource, title: string, language: string): Element {
  const column = (name: string) => html('th', { scope: 'col' }, name);
  return html(
    'section.source',
    { dataText: text },
    html('h3', {}, title),
    html('p.place', {}, html('code', {}, file)),
    html(
      'table.ledger',
      { lang: language },
      html('caption.unseen', {}, `${title}: the source and what became of it`),
      html('thead', { lang: 'en' }, html('tr', {}, ['line', 'source', 'text', 'rules'].map(column))),
      html(
        'tbody',
        {},
        ledgerRows(spans).map((row) => ledgerLine(row, text)),
      ),
    ),
  );
}

function ledgerLine({ line, pieces }: LedgerRow, text: string): Element {
  const changes = pieces.filter(({ as }) => as !== 'kept');
  const rules = changes.map(({ rule }) => rule);
  return html(
    changes.length > 0 ? 'tr.item.changed' : 'tr.item',
    {
      dataText: text,
      dataChanges: rules.length > 0 ? JSON.stringify(['any', ...new Set(rules)]) : undefined,
    },
    html('th', { scope: 'row' }, String(line)),
    html(
      'td',
      {},
      pieces.map(({ as, source }, at) => side(as, 'del', source, at)),
    ),
    html(
      'td',
      {},
      pieces.map(({ as, text }, at) => (as === 'dropped' ? null : side(as, 'ins', text, at))),
    ),
    html('td.rules', { lang: 'en' }, ruleNames(pieces)),
  );
}

/** What a span left in one of the two columns; what was changed is marked. */
function side(as: LedgerPiece['as'], tag: 'del' | 'ins', words: string, at: number): Child {
  if (as === 'kept') return words.trimEnd() + space(words);
  return [at > 0 && /^\n.*\S/s.test(words) ? '\n' : null, html(tag, {}, visible(words))];
}

/** A space between the words of two spans stays; blank lines end the row. */
const space = (words: string) => (/[^\n]\s$/.test(words) || /^ $/.test(words) ? ' ' : '');

/** White space that was changed has to be seen. */
const visible = (words: string) =>
  words.trim() === ''
    ? words.replace(/\n/g, '¶').replace(/\t/g, '→').replace(/ /g, '·').replace(/\s/g, '°')
    : words.replace(/\u00a0/g, '°').replace(/^\n+|\n+$/g, '');

function ruleNames(pieces: LedgerPiece[]): Element[] {
  const counts = new Map<string, { as: string; count: number }>();
  for (const { as, rule } of pieces) {
    if (as === 'kept' && rule === 'text') continue;
    const key = as === 'kept' ? 'as' : `${as} by`;
    const known = counts.get(`${key} ${rule}`);
    counts.set(`${key} ${rule}`, { as: rule, count: (known?.count ?? 0) + 1 });
  }
  return [...counts].map(([name, { as, count }]) =>
    html('p', {}, name.slice(0, -as.length), html('code', {}, as), count > 1 ? ` ×${count}` : null),
  );
}
