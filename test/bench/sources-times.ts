/**
 * How long normalize takes: the five sources of ../shared after start, and generated pages of 2 MB and 10 MB, one after
 * the other. `npx tsx test/bench/sources-times.ts`; exit status 1 over a budget. Processor time of this process, since
 * other work on the machine is not what is measured.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalize } from '../../pipeline/normalize/normalize.ts';
import { generate } from './generator/generate.ts';

const SOURCES = resolve(import.meta.dirname, '../../../shared/sources');
/** seconds for all sources, and for 10 MB */
const ALL = 1;
const LARGE = 20;
/** most that 10 MB may take of what 2 MB take: five times, and as much again as n log n and a busy machine ask for */
const GROWTH = 7.5;

/** Seconds of processor time. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Generated pages one below the other, of so many megabytes. */
function pages(megabytes: number): Uint8Array {
  const parts: string[] = [];
  let length = 0;
  for (let seed = 1; length < megabytes * 1e6; seed++) {
    parts.push(generate(seed).text);
    length += parts[parts.length - 1].length + 2;
  }
  return new TextEncoder().encode(parts.join('\n\n'));
}

const read = (bytes: Uint8Array) => () => normalize({ id: 'a', file: 'a.txt', bytes }, null);

function verdict(name: string, figure: string, good: boolean): void {
  console.log(`  ${name.padEnd(28)} ${figure}${good ? '' : '  over the budget'}`);
  if (!good) process.exitCode = 1;
}

if (existsSync(SOURCES)) {
  // first of all: nothing is warm yet
  const all = readdirSync(SOURCES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => new Uint8Array(readFileSync(join(SOURCES, name))));
  const took = seconds(() => {
    for (const bytes of all) read(bytes)();
  });
  verdict(`${all.length} sources`, `${took.toFixed(2)} s`, took < ALL);
} else console.log('  ../shared/sources is not there: its time was not measured.');

const [small, large] = [pages(2), pages(10)];
const of2 = Math.min(seconds(read(small)), seconds(read(small)));
const of10 = seconds(read(large));
verdict('2 MB', `${of2.toFixed(2)} s`, true);
verdict('10 MB', `${of10.toFixed(2)} s`, of10 < LARGE);
verdict('10 MB against 2 MB', `${(of10 / of2).toFixed(1)} times`, of10 / of2 < GROWTH);
