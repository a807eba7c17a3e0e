import { runTool } from './run-tool.ts';

/**
 * Fonts of a file, as pdffonts lists them, that are not embedded, not subsets with a name of their own, Type 3, or
 * without ToUnicode; [] for none. A file without any font is a fault too.
 */
export function fontFaults(file: string): string[] {
  const lines = runTool('pdffonts', [file]).output.split('\n').slice(2);
  const fonts = lines.filter((line) => line !== '');
  if (fonts.length === 0) return ['no fonts'];
  return fonts.filter((line) => {
    // name, type, encoding, embedded, subset, ToUnicode, object
    const isWhole = /\s(yes)\s+(yes)\s+(yes)\s+\d+\s+\d+$/.test(line);
    return !isWhole || /\bType 3\b/.test(line) || !/^[A-Z]{6}\+/.test(line);
  });
}
