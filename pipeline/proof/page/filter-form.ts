import type { Element } from 'hast';
import type { Message } from '../../model/message.ts';
import type { Proof } from '../../model/proof.ts';
import { html } from './html.ts';
import { VERDICTS } from './quotations/quotations-section.ts';

interface Choice {
  value: string;
  label: string;
  count: number;
}

/** What narrows the page: a search of all words, and a choice for each kind of fact. The script counts and hides. */
export function filterForm(proof: Proof, findings: readonly Message[]): Element {
  const { notes, texts, works, series, quotations, unattributed } = proof;
  const title = new Map(texts.map(({ id, title }) => [id, title]));
  const work = new Map(works.map(({ key, title }) => [key, title]));
  const label = new Map(series.map(({ id, label }) => [id, label]));
  const cited = [
    ...notes.flatMap((note) => note.works),
    ...[...quotations, ...unattributed].map((one) => one.work),
  ];
  const verdicts = [
    ...quotations.map(({ verdict }) => verdict),
    ...unattributed.map(() => 'unattributed' as const),
  ];
  const changes = proof.sources.flatMap(({ spans }) => spans.filter(({ as }) => as !== 'kept'));
  const rules = changes.flatMap(({ rule }) => ['any', rule]);
  return html(
    'form.filters',
    { role: 'search', id: 'filters', ariaLabel: 'Filters' },
    html(
      'p.field',
      {},
      html('label', { htmlFor: ['words'] }, 'Search'),
      html('input', {
        id: 'words',
        name: 'words',
        type: 'search',
        autoComplete: ['off'],
        spellCheck: 'false',
      }),
    ),
    field(
      'Text',
      'text',
      choices(
        notes.map((note) => note.text),
        (id) => title.get(id) ?? id,
      ),
    ),
    field(
      'Series',
      'series',
      choices(
        notes.map((note) => note.series),
        (id) => label.get(id) ?? id,
      ),
    ),
    field('Status', 'status', choices(notes.map((note) => note.status))),
    field('Finding', 'finding', sorted(choices(findings.map(({ rule }) => rule)))),
    field('Work', 'work', sorted(choices(cited, (key) => work.get(key) ?? key))),
    field('Person', 'person', sorted(choices(notes.flatMap((note) => note.persons)))),
    field(
      'Quotation',
      'verdict',
      choices(verdicts, (verdict) => VERDICTS[verdict as keyof typeof VERDICTS]),
    ),
    field('Change of a source', 'change', sorted(choices(rules))),
    html('p.field.actions', {}, html('button', { type: 'reset', id: 'clear' }, 'Show all')),
    html('p.count', { id: 'count', role: 'status' }, `${notes.length} notes`),
  );
}

/** Values in the order of their first places, each with how often it is there. */
function choices(values: string[], label: (value: string) => string = (value) => value): Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: label(value), count }));
}

const sorted = (of: Choice[]) => of.toSorted((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));

/** Characters of a choice: titles of works are long. */
const LONGEST = 70;

function field(name: string, key: string, of: Choice[]): Element | null {
  if (of.length === 0) return null;
  const short = (label: string) => (label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label);
  return html(
    'p.field',
    {},
    html('label', { htmlFor: [`by-${key}`] }, name),
    html(
      'select',
      { id: `by-${key}`, name: key },
      html('option', { value: '' }, 'all'),
      of.map(({ value, label, count }) => html('option', { value }, `${short(label)} (${count})`)),
    ),
  );
}
