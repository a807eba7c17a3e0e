import type { Progress } from '../model/host.ts';

export interface RunningProgress extends Progress {
  /** Clears the line of a terminal; call it before anything else is printed. */
  end(): void;
}

/** Back to the start of the line, and clear it. */
const CLEAR = '\r\u001b[2K';

/** Says what is under way on standard error: one line rewritten on a terminal, plain lines otherwise. */
export function makeProgress(quiet: boolean): RunningProgress {
  if (quiet) return { stage: () => {}, end: () => {} };
  const terminal = process.stderr.isTTY === true;
  return {
    stage(name, detail = '') {
      const line = detail === '' ? name : `${name}: ${detail}`;
      process.stderr.write(
        terminal ? `${CLEAR}${line.slice(0, (process.stderr.columns ?? 80) - 1)}` : `${line}\n`,
      );
    },
    end() {
      if (terminal) process.stderr.write(CLEAR);
    },
  };
}
