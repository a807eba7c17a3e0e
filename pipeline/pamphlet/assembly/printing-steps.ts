import { count } from '../words/count.ts';
import { describePaper } from '../words/describe-paper.ts';
import { describeScale } from '../words/describe-scale.ts';
import { firstSheetFigure } from './figures/first-sheet.ts';
import { pile } from './figures/pile.ts';
import type { AssemblyJob, Step } from './types.ts';

/** Paper, and printing on both sides. */
export function printingSteps(job: AssemblyJob): Step[] {
  const [main, cover] = job.runs;
  const sheets = main.plan.sheets.length;
  const heavier = cover
    ? ` For the cover one more of ${describePaper(cover.plan.paper)}, as stout as the printer takes.`
    : '';
  return [
    {
      title: 'Paper',
      text: `${count(sheets, 'sheet')} of ${describePaper(main.plan.paper)}, and one to try with.${heavier}`,
      figure: pile(6, 78, 74, Math.min(sheets, 5), false),
      mirrors: false,
    },
    { title: 'Print', text: printing(job), figure: firstSheetFigure(main.plan), mirrors: false },
  ];
}

function printing({ runs, manualDuplex, name }: AssemblyJob): string {
  const [{ plan }, cover] = runs;
  const isDouble = plan.sheets.some(({ back }) => back !== null);
  const size = `at 100 % (“actual size”, no fitting to the page${
    plan.frame.scale === 1 ? '' : `: the pages are at ${describeScale(plan.frame.scale)} already`
  })`;
  const files = (side: string) =>
    `${name}${side}.pdf${cover ? ` and, on its own paper, ${name}-cover${side}.pdf` : ''}`;
  if (!isDouble) return `Print ${files('')} ${size}, on one side.`;
  const check = 'Print one sheet first: it must look like this, front and back.';
  if (manualDuplex === null)
    return `Print ${files('')} ${size}, on both sides, turned over the ${plan.flip} edge. ${check}`;
  const back =
    manualDuplex === 'turned'
      ? 'Turn the pile over as a whole'
      : 'Take the pile as it lies, neither sorted nor turned over';
  return `Print ${files('-fronts')} ${size}. ${back}, put it back so that the blank sides are printed, and print ${files('-backs')}. Try it with two sheets first: page 2 must stand behind page 1, heads together.`;
}
