import { reportJson } from '../../diagnostics/report-json.ts';
import { openAddress } from '../../host/open-address.ts';
import { rewriteFile } from '../../host/rewrite-file.ts';
import { watchFiles } from '../../host/watch-files.ts';
import { previewEdition } from '../../preview/preview-edition.ts';
import { optionalFolder } from '../optional-folder.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Run } from '../verb.ts';

/** `preview EDITION [--sources DIR] [--works DIR] [--port N] [--no-open]`: until Ctrl-C. */
export const previewVerb: Run = async (context, [given], options) => {
  const path = context.path(given);
  const kind = await target(path, given);
  if (kind === 'file' && !/\.(?:md|markdown)$/i.test(given))
    throw new UsageFault(`${given} is neither an edition's folder nor a Markdown file (.md)`);
  const request = {
    target: path,
    sources: await optionalFolder(context, '--sources', options.sources),
    works: await optionalFolder(context, '--works', options.works),
    port: portOf(options.port as string | undefined),
  };
  const { host, signal } = context;
  const { address, messages, ended } = await previewEdition(
    { host, signal, watch: watchFiles, rewrite: rewriteFile },
    request,
  );
  if (address === null) return { messages };
  // it is said when it begins: nothing comes after it
  process.stdout.write(options.json === true ? reportJson({ address }, []) : `${address}\nCtrl-C ends it.\n`);
  if (options.open !== false && options.json !== true && process.stdout.isTTY === true) openAddress(address);
  await ended;
  return { messages: [] };
};

function portOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port < 1 || port > 65535)
    throw new UsageFault(`--port ${given}: a port is a number from 1 to 65535`);
  return port;
}
