import type { Places } from './places-of.ts';
import type { Usage } from './run-measured.ts';

/** One run of one contender. */
export interface Row {
  book: string;
  round: number;
  name: string;
  usage: Usage;
  places: Places | null;
}

const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/** Rows of a table: the middle of the rounds; ratios are the middle of those within each round. */
function table(rows: Row[], book: string): string[] {
  const here = rows.filter((row) => row.book === book);
  const names = [...new Set(here.map(({ name }) => name))];
  const of = (name: string) => here.filter((row) => row.name === name);
  const ratio = (name: string, to: string): string => {
    const pairs = of(name).flatMap((row) => {
      const other = of(to).find(({ round }) => round === row.round);
      return other && row.places && other.places ? [row.usage.cpu / other.usage.cpu] : [];
    });
    return pairs.length === 0 ? '–' : middle(pairs).toFixed(2);
  };
  return [
    `## ${book}`,
    '',
    '| | wall s | CPU s | peak MB | pages | notes on the page of their call | CPU against the floor | against its print alone | against ours |',
    '|---|---|---|---|---|---|---|---|---|',
    ...names.map((name) => {
      const own = of(name);
      const { usage, places } = own.at(-1)!;
      const failed = places ? '' : usage.status === null ? ' (given up)' : ' (no PDF)';
      const cells = [
        `${name}${failed}`,
        middle(own.map((row) => row.usage.wall)).toFixed(2),
        middle(own.map((row) => row.usage.cpu)).toFixed(2),
        Math.max(...own.map((row) => megabytes(row.usage.memory))),
        places?.pages ?? '–',
        places ? `${places.onPage} of ${places.expected}` : '–',
        ratio(name, 'floor'),
        ratio(name, 'print of the floor alone'),
        ratio(name, 'Pamphleteer'),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
    '',
  ];
}

/** Growth of ours from one book to ten times it. */
function growth(rows: Row[]): string[] {
  const cpu = (book: string) =>
    rows.filter((row) => row.book === book && row.name === 'Pamphleteer').map((row) => row.usage.cpu);
  if (cpu('m1').length === 0 || cpu('m10').length === 0) return [];
  return [
    `Growth of Pamphleteer, m10 / m1: ${(middle(cpu('m10')) / middle(cpu('m1'))).toFixed(1)} times the processor.`,
    '',
  ];
}

/** The whole report, as Markdown. */
export function report(
  rows: Row[],
  about: { commit: string; versions: string[]; node: string; browser: string },
): string {
  const books = [...new Set(rows.map(({ book }) => book))];
  return [
    '# Our PDF path, the floor, and others',
    '',
    `\`npx tsx test/bench/pdf.ts --write\` at ${about.commit}, Node ${about.node}, ${about.browser}, two cores. Each figure is of a whole process with all that it starts; the middle of the rounds.`,
    'Ours: `pamphleteer build FILE.md --only pdf`, from Markdown to one tagged digital PDF. The floor: the same Markdown by remark, notes at chapter ends, printed by Chromium, tagged, with outline.',
    `Compared: ${about.versions.join(', ')}.`,
    '',
    ...books.flatMap((book) => table(rows, book)),
    ...growth(rows),
    '## All runs',
    '',
    '| book | round | | wall s | CPU s | peak MB |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ({ book, round, name, usage }) =>
        `| ${book} | ${round} | ${name} | ${usage.wall.toFixed(2)} | ${usage.cpu.toFixed(2)} | ${megabytes(usage.memory)} |`,
    ),
    '',
  ].join('\n');
}
