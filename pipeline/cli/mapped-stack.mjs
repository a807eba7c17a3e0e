import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, resolve } from 'node:path';

/**
 * For `Error.prepareStackTrace`: places in the bundle are told as places in the sources. The map is read when a stack is
 * first looked at: Node's own way reads it at every start, which takes longer than all of the bundle.
 */
export function mappedStack(bundle) {
  let map;
  const place = (frame) => {
    if (frame.getFileName() !== bundle || frame.getLineNumber() === null) return `${frame}`;
    map ??= new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
    const entry = map.findEntry(frame.getLineNumber() - 1, frame.getColumnNumber() - 1);
    if (!entry.originalSource) return `${frame}`;
    const source = resolve(dirname(bundle), entry.originalSource);
    const where = `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    const name = frame.getFunctionName();
    return name === null ? where : `${name} (${where})`;
  };
  return (error, frames) => [`${error}`, ...frames.map((frame) => `    at ${place(frame)}`)].join('\n');
}
