/** Renders a Markdown file and lays out its pages: `render.ts BOOK.md OUT`. What packing needs is written to OUT. */
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { planBuild } from '../../../pipeline/build/plan-build.ts';
import { makeContext } from '../../../pipeline/cli/make-context.ts';

const [target, out] = process.argv.slice(2);
const { host } = makeContext(new AbortController().signal, true);
const { plan, messages } = await planBuild(host, { target, sources: null, final: false });
const wrong = messages.filter(({ severity }) => severity === 'error');
if (plan === null || wrong.length > 0) throw new Error(wrong.map(({ message }) => message).join('\n'));
const { book, layout, fonts, edition } = plan;
writeFileSync(
  out,
  serialize({ book, pageMap: layout.pageMap, fonts, templates: edition.templates, metadata: edition.book }),
);
