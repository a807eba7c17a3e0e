import { runTool } from './run-tool.ts';

/**
 * What pdfinfo says against a digital book: not tagged, no XMP, scripts, encryption, or pages of several sizes; [] for
 * nothing.
 */
export function pageFaults(file: string): string[] {
  // -l: of all pages; more than a book has
  const { status, output } = runTool('pdfinfo', ['-l', '100000', file]);
  if (status !== 0) return [output];
  const wanted: [string, RegExp][] = [
    ['not tagged', /^Tagged:\s+yes$/m],
    ['no XMP', /^Metadata Stream:\s+yes$/m],
    ['scripts', /^JavaScript:\s+no$/m],
    ['encrypted', /^Encrypted:\s+no$/m],
    ['no title', /^Title:\s+\S/m],
  ];
  const sizes = new Set([...output.matchAll(/^Page\s+\d+ size:\s+(.*)$/gm)].map((match) => match[1]));
  const missing = wanted.filter(([, pattern]) => !pattern.test(output)).map(([fault]) => fault);
  return sizes.size === 1 ? missing : [...missing, `sizes: ${[...sizes].join(', ')}`];
}
