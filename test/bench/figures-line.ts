import type { Figures } from './measure.ts';

/** One line of a table: name, seconds on the clock, seconds of processor, megabytes, and a budget for the first. */
export function figuresLine(name: string, { wall, cpu, memory }: Figures, budget?: number): string {
  const cells = [
    name.padEnd(28),
    `${wall.toFixed(1)} s`.padStart(8),
    `${cpu.toFixed(1)} s of processor`.padStart(20),
    `${Math.round(memory / 1024 / 1024)} MB`.padStart(8),
  ];
  if (budget !== undefined) cells.push(`  budget ${budget} s: ${wall <= budget ? 'kept' : 'MISSED'}`);
  return cells.join(' ');
}
