import { runTool } from './run-tool.ts';

/** What qpdf finds wrong in the syntax of a file; [] for nothing. */
export function syntaxFaults(file: string): string[] {
  const { status, output } = runTool('qpdf', ['--check', file]);
  return status === 0 ? [] : output.split('\n').filter((line) => line !== '');
}
