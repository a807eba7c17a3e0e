import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { processTree } from '../process-tree.ts';

/** What a command used from its start to its end, all processes that it started included. */
export interface Usage {
  /** seconds */
  wall: number;
  /** seconds of processor time, user and system */
  cpu: number;
  /** bytes: the most that all its processes held at one moment, shared pages in parts (PSS) */
  memory: number;
  /** null where it was ended because it took too long */
  status: number | null;
  said: string;
}

/** Milliseconds between two looks at memory. */
const LOOK = 200;

/** Linux keeps account here of groups of processes, of those that have ended too. */
const ACCOUNTS = '/sys/fs/cgroup/cpuacct';

/** Accounts opened so far. */
let opened = 0;

/** A new group of processes of our own, or null where there can be none. */
function openAccount(): string | null {
  // never one that was there before: it may not have gone yet, or count what somebody else used
  const folder = `${ACCOUNTS}/pamphleteer-${process.pid}-${opened++}`;
  try {
    mkdirSync(folder);
    return existsSync(`${folder}/cpuacct.usage`) ? folder : null;
  } catch {
    // not root, or another kind of cgroups: processor time is then added up from looks at /proc
    return null;
  }
}

/** PSS of a process in bytes; 0 where it has just ended. */
function shareOf(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0;
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}

/** Runs a command to its end, or for `limit` seconds. Linux only. */
export async function runMeasured(
  command: string[],
  environment: Record<string, string>,
  limit: number,
): Promise<Usage> {
  const account = openAccount();
  const join = account === null ? 'exec "$@"' : `echo $$ > ${account}/tasks && exec "$@"`;
  const started = performance.now();
  const child = spawn('sh', ['-c', join, 'sh', ...command], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
  let memory = 0;
  const last = new Map<number, number>();
  const look = () => {
    const tree = processTree(child.pid!);
    for (const { pid, cpu } of tree) last.set(pid, cpu);
    memory = Math.max(
      memory,
      tree.reduce((sum, { pid }) => sum + shareOf(pid), 0),
    );
  };
  const looking = setInterval(look, LOOK);
  const ending = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), limit * 1000);
  const status = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done(code));
  });
  clearInterval(looking);
  clearTimeout(ending);
  const wall = (performance.now() - started) / 1000;
  const looked = [...last.values()].reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000;
  const cpu = account === null ? looked : Number(readFileSync(`${account}/cpuacct.usage`, 'utf8')) / 1e9;
  if (account !== null) closeAccount(account);
  return { wall, cpu, memory, status, said };
}

function closeAccount(account: string): void {
  try {
    rmdirSync(account);
  } catch {
    // a process of it has not gone yet: the empty group does no harm
  }
}
