import { readdirSync, readFileSync } from 'node:fs';

/** One process, as Linux tells it. */
export interface ProcessFigures {
  pid: number;
  /** milliseconds of processor time, user and system */
  cpu: number;
  /** bytes of its own, not shared with others and not mapped from files */
  memory: number;
}

/** Milliseconds of a clock tick: Linux tells processor time in hundredths of a second. */
const TICK = 10;

/** A process and all below it that live now. Empty where there is no /proc. */
export function processTree(root: number): ProcessFigures[] {
  const parents = new Map<number, number>();
  for (const name of namesIn('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = statOf(Number(name));
    if (stat) parents.set(Number(name), stat.parent);
  }
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow).flatMap((pid) => {
    const stat = statOf(pid);
    return stat ? [{ pid, cpu: stat.cpu, memory: ownMemory(pid) }] : [];
  });
}

/** Fields 4, 14 and 15 of /proc/PID/stat, counted behind the name, which may hold spaces. */
function statOf(pid: number): { parent: number; cpu: number } | null {
  const fields = contentOf(`/proc/${pid}/stat`).split(') ').at(-1)!.split(' ');
  if (fields.length < 13) return null;
  return { parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) * TICK };
}

function ownMemory(pid: number): number {
  const kilobytes = /RssAnon:\s+(\d+)/.exec(contentOf(`/proc/${pid}/status`))?.[1] ?? 0;
  return Number(kilobytes) * 1024;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // it ended between the two looks: its figures are those of the last one
    return '';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // no /proc: only the wall clock is told
    return [];
  }
}
