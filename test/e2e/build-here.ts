import { build } from '../../pipeline/build/build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';

/** Builds in this process, with the world as the command line sees it. */
export function buildHere(target: string, out: string, sources: string | null = null) {
  const { host } = makeContext(new AbortController().signal, true);
  return build(host, { target, sources, out, final: false, formats: ['epub', 'pdf', 'print'] });
}
