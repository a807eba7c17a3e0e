const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Runs `kill` (synchronous) when this process ends, whether by itself or by a signal. Where nobody else listens to a
 * signal the process then ends as it would have. Returns the function that takes all that back.
 */
export function killedWithProcess(kill: () => void): () => void {
  const onSignal = (signal: keyof typeof SIGNALS) => {
    kill();
    const alone = process.listenerCount(signal) === 1;
    undo();
    // 128 + number: what a shell reports of a process that a signal ended
    if (alone) process.exit(128 + SIGNALS[signal]);
  };
  const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  const undo = () => {
    process.off('exit', kill);
    for (const name of names) process.off(name, onSignal);
  };
  process.on('exit', kill);
  for (const name of names) process.on(name, onSignal);
  return undo;
}
