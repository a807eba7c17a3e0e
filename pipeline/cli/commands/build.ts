import { type BuildRequest, build, FORMATS, type Format } from '../../build/build.ts';
import { finding } from '../../diagnostics/finding.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Context, Run } from '../verb.ts';

/** `build EDITION-or-FILE.md [--sources DIR] [--out DIR] [--final] [--only epub,pdf,print] [--icc FILE]` */
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
  const asked = formats(options.only as string | undefined, kind);
  const request: BuildRequest = {
    target: path,
    sources: sources === undefined ? null : context.path(sources),
    out: context.path(options.out as string),
    final: options.final === true,
    formats: asked,
    icc: await profile(context, options.icc as string | undefined, asked),
  };
  const { messages, ...report } = await build(context.host, request);
  const made = report.artefacts.map((name) => `${options.out}/${name}`).join('\n');
  const isEmpty = options.only !== undefined && asked.includes('pamphlets') && report.pamphlets.length === 0;
  const isMade = messages.every(({ severity }) => severity !== 'error');
  const without = isEmpty && isMade ? [noPamphlets(given)] : [];
  return { messages: [...messages, ...without], json: { ...report, out: options.out }, text: made };
};

const noPamphlets = (given: string) =>
  finding('pamphlets-none', `no text of ${given} is marked as a pamphlet`);

/** The path of the printer's profile. What is in it is told by the build. */
async function profile(context: Context, given: string | undefined, asked: Format[]): Promise<string | null> {
  if (given === undefined) return null;
  if (!asked.includes('print')) throw new UsageFault('--icc is for the print file, which --only leaves out');
  const path = context.path(given);
  if ((await target(path, given)) !== 'file') throw new UsageFault(`--icc ${given} is a folder, not a file`);
  return path;
}

/** All of them; a Markdown file is no book of the trade unless it is said. */
function formats(only: string | undefined, kind: 'file' | 'folder'): Format[] {
  if (only === undefined) return FORMATS.filter((format) => format !== 'metadata' || kind === 'folder');
  const asked = only.split(',').map((name) => name.trim());
  for (const name of asked) {
    if (!(FORMATS as readonly string[]).includes(name)) {
      throw new UsageFault(`--only ${name}: there are ${FORMATS.join(', ')}`);
    }
  }
  return FORMATS.filter((format) => asked.includes(format));
}
