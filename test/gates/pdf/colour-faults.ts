import { runTool } from './run-tool.ts';

/** Pages that need another ink than black, as ghostscript separates them; [] for none. */
export function colourFaults(file: string): string[] {
  const { status, output } = runTool('gs', ['-q', '-dSAFER', '-o', '-', '-sDEVICE=inkcov', file]);
  const pages = output.split('\n').filter((line) => line.includes('CMYK'));
  if (status !== 0 || pages.length === 0) return [output];
  return pages.flatMap((line, index) => {
    const [cyan, magenta, yellow] = line.trim().split(/\s+/).map(Number);
    return cyan === 0 && magenta === 0 && yellow === 0 ? [] : [`page ${index + 1}: ${line.trim()}`];
  });
}
