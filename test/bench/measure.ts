import { processTree } from './process-tree.ts';

export interface Figures {
  /** seconds */
  wall: number;
  /** seconds of processor time, browser and its children included */
  cpu: number;
  /** bytes: the most that all processes held at one moment */
  memory: number;
}

/** Milliseconds between two looks: what a process does after the last look before its end is not counted. */
const LOOK = 40;

/**
 * Measures work that this process does, or starts, until the promise settles. Processor time and memory are those of
 * `root` and all below it; what they had used before is taken off. Linux only, elsewhere they are 0.
 */
export async function measure(work: () => Promise<unknown>, root = process.pid): Promise<Figures> {
  const before = new Map(processTree(root).map(({ pid, cpu }) => [pid, cpu]));
  const last = new Map<number, number>();
  let memory = 0;
  const look = () => {
    const tree = processTree(root);
    for (const { pid, cpu } of tree) last.set(pid, cpu - (before.get(pid) ?? 0));
    memory = Math.max(
      memory,
      tree.reduce((sum, one) => sum + one.memory, 0),
    );
  };
  const timer = setInterval(look, LOOK);
  const started = performance.now();
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  const wall = (performance.now() - started) / 1000;
  look();
  const cpu = [...last.values()].reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000;
  return { wall, cpu, memory };
}
