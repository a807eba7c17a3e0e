import type { PDFDict } from '@cantoo/pdf-lib';
import type { FontFamily } from '../../model/host.ts';
import { describeRun, type How } from '../describe-run.ts';
import { openFaces } from '../drawing/open-faces.ts';
import { toContent } from '../drawing/to-content.ts';
import { newPage } from '../file/new-page.ts';
import type { SourcePdf } from '../file/source-pdf.ts';
import { assemblySheet } from './assembly-sheet.ts';
import { steps } from './steps.ts';
import type { AssemblyJob } from './types.ts';

/** The instructions of a job as a page of a PDF, of the size of its sheets. */
export async function assemblyPage(
  { context }: SourcePdf,
  job: AssemblyJob,
  how: How,
  title: string,
  fonts: FontFamily,
): Promise<PDFDict> {
  const faces = await openFaces(fonts);
  const { sheet } = job.runs[0].plan.frame;
  const head = { title, lines: job.runs.flatMap((run) => describeRun(run, how)) };
  const drawing = assemblySheet(steps(job), head, sheet, job.direction === 'rtl', faces.width);
  const content = toContent(drawing, faces);
  return newPage(context, sheet, content, { Font: await faces.embed(context) });
}
