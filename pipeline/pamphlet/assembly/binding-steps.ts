import type { Scheme } from '../order/types.ts';
import { STAPLES } from '../sheet/marks/spine-marks.ts';
import { POINTS } from '../sheet/points.ts';
import type { Frame } from '../sheet/types.ts';
import { describeSize } from '../words/describe-size.ts';
import { cutFigure } from './figures/cut.ts';
import { foldFigure } from './figures/fold.ts';
import { gatherFigure } from './figures/gather.ts';
import { glueFigure } from './figures/glue.ts';
import { miniPushFigure } from './figures/mini-push.ts';
import { miniSlitFigure } from './figures/mini-slit.ts';
import { miniWrapFigure } from './figures/mini-wrap.ts';
import { sewFigure } from './figures/sew.ts';
import { stapleFigure } from './figures/staple.ts';
import { trimFigure } from './figures/trim.ts';
import { wrapCoverFigure } from './figures/wrap-cover.ts';
import type { AssemblyJob, Step } from './types.ts';

/** What is done with the printed sheets, scheme by scheme. */
export function bindingSteps(job: AssemblyJob): Step[] {
  const steps: Record<Scheme, (job: AssemblyJob) => Step[]> = { saddle, signatures, perfect, cut, mini };
  return steps[job.scheme](job);
}

const step = (title: string, text: string, figure: Step['figure'], mirrors = true): Step => ({
  title,
  text,
  figure,
  mirrors,
});

const frameOf = ({ runs }: AssemblyJob): Frame => runs[0].plan.frame;
const spineOf = ({ direction }: AssemblyJob) => (direction === 'ltr' ? 'left' : 'right');
const millimetres = (points: number) => Math.round(points / POINTS);

function saddle(job: AssemblyJob): Step[] {
  const { runs } = job;
  const sheets = runs[0].plan.order.places.length / 4 + (runs.length > 1 ? 1 : 0);
  const around = runs.length > 1 ? ' The cover goes outermost.' : '';
  const from = millimetres(frameOf(job).cell.height * STAPLES[0]);
  return [
    ...across(job),
    step(
      'Fold',
      `Knock the sheets even, the first one outermost.${around} Fold ${sheets === 1 ? 'it' : 'all at once'} in the middle, page 1 upwards and the fold on the ${spineOf(job)}; sharpen it with the back of a spoon.`,
      foldFigure(sheets),
    ),
    step(
      'Staple',
      `Open it with the outside upwards. Two staples through the fold from outside, ${from} mm from head and foot; press their legs flat.`,
      stapleFigure(),
      false,
    ),
    ...trim(job),
  ];
}

function signatures(job: AssemblyJob): Step[] {
  const { places, sheets } = job.runs[0].plan.order;
  const sections =
    Math.max(...sheets.flatMap(({ front }) => front.flat().map((cell) => cell?.section ?? 0))) + 1;
  const each = sheets.flatMap(({ front }) => front).filter((row) => row[0]?.section === 0).length;
  const last = places.length / 4 - each * (sections - 1);
  const end = last === each ? '' : ` (the last time ${last})`;
  const fold = `fold ${each === 1 ? 'it' : 'them'} in the middle, the lowest page upwards and the fold on the ${spineOf(job)}`;
  const take =
    each === 1
      ? `Take one sheet at a time and ${fold}.`
      : `Take ${each} sheets at a time${end}, the first of them outermost, and ${fold}.`;
  const bars = job.runs[0].plan.sheets.some(({ front }) => front.marks.some(({ kind }) => kind === 'order'));
  return [
    ...across(job),
    step('Fold', take, foldFigure(each)),
    step(
      'Gather',
      `Lay the ${sections} sections on each other, the first on top.${bars ? ' The bars on their spines make a staircase from the head down; a step out of line is a section out of place.' : ''}`,
      gatherFigure(sections, bars),
      false,
    ),
    step(
      'Sew',
      'Open each section at its middle, prick holes through the fold, sew along it, and tie the thread to the section before.',
      sewFigure(),
      false,
    ),
    ...glued(job, 'Press the sewn sections and brush their spine with glue.'),
  ];
}

function perfect(job: AssemblyJob): Step[] {
  const { places } = job.runs[0].plan.order;
  return [
    ...across(job),
    step(
      'Fold',
      `Fold each sheet by itself in the middle, its lowest page upwards and the fold on the ${spineOf(job)}.`,
      foldFigure(1),
    ),
    step(
      'Gather',
      'Lay the folded sheets on each other in their order, page 1 on top.',
      gatherFigure(places.length / 4, false),
      false,
    ),
    ...glued(
      job,
      'Knock the folds even, roughen them a little, press the block between boards and brush the spine with glue.',
    ),
  ];
}

function cut(job: AssemblyJob): Step[] {
  const four = frameOf(job).rows.length > 1;
  const [first, second] = job.direction === 'ltr' ? ['right', 'left'] : ['left', 'right'];
  const down = four ? ' Then cut it across: the lower part goes under the upper one.' : '';
  return [
    step(
      'Cut',
      `Knock the sheets even, the first on top. Cut the pile down the middle: the ${first} part goes under the ${second} one.${down} The leaves are in order now.`,
      cutFigure({ upright: true, level: four }),
    ),
    ...glued(
      job,
      `Staple through the ${spineOf(job)} margin, 5 mm from the edge. Or press the pile between boards, brush its ${spineOf(job)} edge with glue, and again when it is dry.`,
    ),
  ];
}

function mini(job: AssemblyJob): Step[] {
  const end = spineOf(job) === 'left' ? 'right' : 'left';
  return [
    step(
      'Crease',
      'Fold the sheet to eighths along the dashed lines, each fold both ways, and open it again. Slit it along the middle of the two inner panels.',
      miniSlitFigure(),
      false,
    ),
    step(
      'Push',
      'Fold it along its length, print outside. Push the two ends together: the slit opens to a square.',
      miniPushFigure(),
      false,
    ),
    step(
      'Wrap',
      `Push on until four leaves stand crosswise, then lay them round page 1, which is at the lower ${end} of the sheet, and press the folds flat.`,
      miniWrapFigure(),
      false,
    ),
  ];
}

/** Four pages a side: the pile is cut across before it is folded. */
function across(job: AssemblyJob): Step[] {
  if (frameOf(job).rows.length === 1) return [];
  const text =
    'Knock the sheets even, the first on top. Cut the pile across the middle: the lower half goes under the upper one.';
  return [step('Cut', text, cutFigure({ upright: false, level: true }))];
}

function glued(job: AssemblyJob, glue: string): Step[] {
  const cover = job.runs[1]?.plan;
  const gap = cover ? cover.frame.between.columns[0].gap / POINTS : 0;
  const spine = gap > 0 ? ` Its spine is ${gap.toFixed(1)} mm wide.` : '';
  return [
    step(job.scheme === 'cut' ? 'Bind' : 'Glue', glue, glueFigure(), false),
    ...(cover
      ? [step('Cover', `Lay the cover round the block while the glue is wet.${spine}`, wrapCoverFigure())]
      : []),
    ...trim(job),
  ];
}

/** With marks around the pages all three sides are trimmed, else the open side alone, where anything stands out. */
function trim(job: AssemblyJob): Step[] {
  const { plan } = job.runs[0];
  const isMarked = plan.sheets.some(({ front }) => front.marks.some(({ kind }) => kind === 'crop'));
  const most = plan.creep / POINTS;
  const equal =
    most > 0 ? ` Pages were moved by up to ${most.toFixed(1)} mm, so that margins are equal afterwards.` : '';
  if (isMarked) {
    const left = `Cut along the marks at head, foot and the open side; ${describeSize(plan.frame.cell)} are left.`;
    return [step('Trim', left + equal, trimFigure(true))];
  }
  const isNested = plan.order.sheets.some(({ front }) => front.flat().some((cell) => (cell?.depth ?? 0) > 0));
  if (!isNested && job.scheme === 'saddle') return [];
  const out = most > 0 ? `about ${most.toFixed(1)} mm` : 'a little';
  const text = isNested
    ? `Inner sheets stand out ${out} at the open side. Cut off as much with a sharp knife along a steel ruler, or leave it.`
    : 'Cut the open side even with a sharp knife along a steel ruler, or leave it.';
  return [step('Trim', text + equal, trimFigure(false))];
}
