/**
 * Verdicts on quotations that are made by named operators, from a made-up work and from those of ../shared/works: the
 * matrix, the share of wrong verdicts, and the time for 800 kB of works and 200 quotations. `npm run bench:quotations --
 * --seeds 5 --show`; exit status 1 where a bar is missed.
 */
import { parseArgs } from 'node:util';
import { madeUpCopies, sharedCopies } from './quotations/library-of-copies.ts';
import { operators } from './quotations/operators.ts';
import { type Case, checkCases, makeCases } from './quotations/run-matrix.ts';

const EACH = 25;
/** the bars */
const MOST_WRONG = 0.01;
const MOST_SECONDS = 5;
const VERDICTS = ['exact', 'near', 'not-found'] as const;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    show: { type: 'boolean', default: false },
  },
});

/** Operators by verdicts; true where few enough are wrong. */
function print(title: string, cases: readonly Case[]): boolean {
  console.log(`\n${title}: ${cases.length} quotations`);
  console.log(`${''.padEnd(20)}${VERDICTS.map((verdict) => verdict.padStart(10)).join('')}     wrong`);
  for (const { name, expected } of operators) {
    const own = cases.filter(({ operator }) => operator === name);
    const counts = VERDICTS.map((verdict) => own.filter((one) => one.verdict === verdict).length);
    const wrong = own.filter((one) => one.verdict !== expected).length;
    console.log(
      `${name.padEnd(20)}${counts.map((count) => String(count).padStart(10)).join('')}${String(wrong).padStart(10)}`,
    );
  }
  const wrong = cases.filter(({ verdict, expected }) => verdict !== expected);
  const share = wrong.length / cases.length;
  console.log(
    `wrong: ${wrong.length} of ${cases.length}, ${(100 * share).toFixed(2)} % (at most ${100 * MOST_WRONG} %)`,
  );
  if (values.show)
    for (const { operator, copy, expected, verdict, words } of wrong)
      console.log(`  ${operator} (${copy}): ${verdict} for ${expected}: ${words}`);
  return share <= MOST_WRONG;
}

const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => index + 1);
const shared = sharedCopies();
const { lexicon } = madeUpCopies(1, 1);
let passed = true;

const madeUp = seeds.flatMap((seed) => {
  const made = madeUpCopies(seed, 3000);
  return checkCases(makeCases(made.copies, made.lexicon, EACH, seed), made.copies);
});
passed = print('made-up works', madeUp) && passed;

if (shared.length > 1) {
  const cases = seeds.flatMap((seed) => checkCases(makeCases(shared, lexicon, EACH, seed), shared));
  for (const { key, file } of shared)
    passed =
      print(
        file,
        cases.filter(({ copy }) => copy === key),
      ) && passed;
}

// reading and indexing 800 kB of works, comparing 200 quotations, 25 by each operator, and looking for passages
const timed = shared.length > 1 ? shared : madeUpCopies(1, 7000).copies;
const asked = makeCases(timed, lexicon, EACH, 1).slice(0, EACH * operators.length);
const bytes = timed.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const started = performance.now();
checkCases(asked, timed);
const seconds = (performance.now() - started) / 1000;
passed = seconds < MOST_SECONDS && passed;
console.log(
  `\n${Math.round(bytes / 1000)} kB of works, ${asked.length} quotations: ${seconds.toFixed(2)} s (less than ${MOST_SECONDS} s)`,
);
process.exitCode = passed ? 0 : 1;
