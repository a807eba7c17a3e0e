import { basename } from 'node:path';
import { watch } from 'chokidar';

/**
 * Calls `changed` whenever a file below the paths is written, added or removed, until it is closed. Resolves when it
 * watches. Hidden files are left out: editors and this program keep their own there.
 */
export async function watchFiles(paths: string[], changed: () => void): Promise<{ close(): Promise<void> }> {
  const watcher = watch(paths, {
    ignoreInitial: true,
    ignored: (path) =>
      !paths.includes(path) && (basename(path).startsWith('.') || basename(path) === 'node_modules'),
  });
  watcher.on('all', changed);
  // a folder that cannot be watched any more (removed, too many watches): what is watched goes on
  watcher.on('error', changed);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return watcher;
}
