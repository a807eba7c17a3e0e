/**
 * What the checks find of the slips in ../shared/sources before an editor has touched them: the anthology without its
 * corrections and notes, readers' comments set. Prints how many of the listed slips (slips-expected.ts) are found, and every
 * finding that is none; with names.yaml, with its forms alone (no variants and misspellings), and without it.
 * `npx tsx test/bench/slips.ts`; exit status 1 where with names.yaml less than 80 % are found, or more than one false
 * finding stands to three true ones.
 */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { apparatusFindings } from '../../pipeline/build/apparatus-findings.ts';
import { loadEdition } from '../../pipeline/build/load-edition.ts';
import { makeBook } from '../../pipeline/build/make-book.ts';
import type { Plan } from '../../pipeline/build/plan-build.ts';
import { receiveSources } from '../../pipeline/build/receive-sources.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { dateRules } from '../../pipeline/diagnostics/catalogue/dates.ts';
import { nameRules } from '../../pipeline/diagnostics/catalogue/names.ts';
import { slipRules } from '../../pipeline/diagnostics/catalogue/slips.ts';
import type { Edition } from '../../pipeline/model/edition.ts';
import type { Message } from '../../pipeline/model/message.ts';
import { alsoRight, type ListedSlip, listed } from './slips-expected.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SOURCES = resolve(PROJECT, '../shared/sources');
const ENOUGH = 0.8;
const TRUE_TO_FALSE = 3;
/** rules of words, names and dates; `name-unused` is about names.yaml, not about a text */
const RULES = new Set([
  ...Object.keys({ ...slipRules, ...dateRules, ...nameRules }).filter((rule) => rule !== 'name-unused'),
  ...[
    'doubled-word',
    'space-about-stop',
    'article-form',
    'small-sentence-start',
    'name-variant',
    'apostrophe-elsewhere',
  ],
]);
/** a list is one block, whose findings may stand at its first line */
const BLOCK = 12;

const { host } = makeContext(new AbortController().signal, true);

/** The anthology as it was before its editor began. */
async function untouched(names: (all: Edition['names']) => Edition['names']): Promise<Edition> {
  const { value } = await loadEdition(host, resolve(PROJECT, 'manuscript/anthology'));
  if (value === null) throw new Error('the anthology cannot be read');
  const recipes = value.recipes.map((recipe) => ({ ...recipe, corrections: [], responses: 'set' as const }));
  return { ...value, recipes, notes: [], names: names(value.names) };
}

async function findingsOf(edition: Edition): Promise<Message[]> {
  const { files } = host;
  const received = await receiveSources(files, edition.recipes, SOURCES, () => {}, [], edition.book.house);
  const made = makeBook(edition, received.value.texts, {});
  const said = [...received.messages, ...made.messages];
  const plan = { edition, ...made.value, prepared: { ledgers: {} } } as unknown as Plan;
  const start = process.cpuUsage().user;
  const found = apparatusFindings(plan, said, await host.dictionaries());
  console.log(`  ${Math.round((process.cpuUsage().user - start) / 1000)} ms of processor time`);
  return [...said, ...found].filter(({ rule, file }) => RULES.has(rule) && file?.startsWith(SOURCES));
}

const isAt = (message: Message, source: string, line: number, words: string) =>
  basename(message.file ?? '').startsWith(source) &&
  (words === '' ? message.line === line : Math.abs((message.line ?? -99) - line) <= BLOCK) &&
  message.message.includes(words);

const isFound = (message: Message, { kind, source, line, words }: ListedSlip) =>
  isAt(message, source, line, words) &&
  (kind !== 'date' || message.rule in dateRules || message.rule.startsWith('month-'));

function report(title: string, messages: Message[]): boolean {
  const right = messages.filter(
    (message) =>
      listed.some((slip) => isFound(message, slip)) || alsoRight.some((place) => isAt(message, ...place)),
  );
  const missed = listed.filter((slip) => !messages.some((message) => isFound(message, slip)));
  const wrong = messages.filter((message) => !right.includes(message));
  for (const { source, line, words, kind } of missed)
    console.log(`  missed ${kind} ${source}:${line} ${words}`);
  for (const { rule, file, line, message } of wrong)
    console.log(`  false ${rule} ${basename(file ?? '').slice(0, 3)}:${line} ${message}`);
  const share = (listed.length - missed.length) / listed.length;
  console.log(
    `${title}: ${listed.length - missed.length} of ${listed.length} found (${(100 * share).toFixed(1)} %); ` +
      `${right.length} findings true, ${wrong.length} false`,
  );
  return share >= ENOUGH && wrong.length * TRUE_TO_FALSE <= right.length;
}

if (!existsSync(SOURCES)) console.log('skipped: ../shared/sources is not there');
else {
  const bare = (all: Edition['names']) =>
    all.map((name) => ({ ...name, forms: name.forms, variants: [], misspellings: [] }));
  const whole = report('with names.yaml', await findingsOf(await untouched((all) => all)));
  report('with its forms alone', await findingsOf(await untouched(bare)));
  report('without names.yaml', await findingsOf(await untouched(() => [])));
  if (!whole) process.exitCode = 1;
}
