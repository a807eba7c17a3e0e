import { type BuildRequest, build, FORMATS, type Format } from '../../build/build.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Run } from '../verb.ts';

/** `build EDITION-or-FILE.md [--sources DIR] [--out DIR] [--final] [--only epub,pdf]` */
export const buildVerb: Run = async (context, [given], options) => {
  const path = context.path(given);
  const kind = await target(path, given);
  if (kind === 'file' && !/\.(?:md|markdown)$/i.test(given)) {
    throw new UsageFault(`${given} is neither an edition's folder nor a Markdown file (.md)`);
  }
  const sources = options.sources as string | undefined;
  if (sources !== undefined && (await target(context.path(sources), sources)) !== 'folder') {
    throw new UsageFault(`--sources ${sources} is not a folder`);
  }
  const request: BuildRequest = {
    target: path,
    sources: sources === undefined ? null : context.path(sources),
    out: context.path(options.out as string),
    final: options.final === true,
    formats: formats(options.only as string | undefined),
  };
  const { messages, ...report } = await build(context.host, request);
  const made = report.artefacts.map((name) => `${options.out}/${name}`).join('\n');
  return { messages, json: { ...report, out: options.out }, text: made };
};

function formats(only: string | undefined): Format[] {
  if (only === undefined) return [...FORMATS];
  const asked = only.split(',').map((name) => name.trim());
  for (const name of asked) {
    if (!(FORMATS as readonly string[]).includes(name)) {
      throw new UsageFault(`--only ${name}: there are ${FORMATS.join(' and ')}`);
    }
  }
  return FORMATS.filter((format) => asked.includes(format));
}
