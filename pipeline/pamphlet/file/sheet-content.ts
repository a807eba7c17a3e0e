import type { LaidSide, Mark, Placement } from '../sheet/types.ts';
import type { Matrix } from './page-boxes.ts';
import type { PreparedPage } from './prepare-pages.ts';

/** Coordinates to a ten-thousandth of a point. */
const number = (value: number) => String(Math.round(value * 10_000) / 10_000);
const list = (values: number[]) => values.map(number).join(' ');

/** The names by which a side's resources are called in its content. */
export const formName = (page: number) => `P${page}`;
export const annotationName = (page: number, index: number) => `A${page}.${index + 1}`;

/** What a side of a sheet draws: its pages, then the marks, in black. */
export function sheetContent(side: LaidSide, pages: PreparedPage[]): string {
  const drawn = side.pages.map((placement) => drawPage(placement, pages[placement.page - 1]));
  return [...drawn, side.marks.length > 0 ? drawMarks(side.marks) : ''].join('');
}

function drawPage(placement: Placement, { boxes, form, annotations }: PreparedPage): string {
  const { page, window } = placement;
  const over = annotations.map(
    ({ matrix }, index) => `q ${list(matrix)} cm /${annotationName(page, index)} Do Q\n`,
  );
  return [
    `q\n${list([window.x, window.y, window.width, window.height])} re W n\n`,
    `${list(onSheet(placement, boxes))} cm\n`,
    form ? `/${formName(page)} Do\n` : '',
    ...over,
    'Q\n',
  ].join('');
}

/** From the page's own space to the sheet: upright, turned, scaled, moved. */
function onSheet({ x, y, scale, turned }: Placement, { matrix, size }: PreparedPage['boxes']): Matrix {
  const [a, b, c, d, e, f] = matrix;
  const s = turned ? -scale : scale;
  const [dx, dy] = turned ? [x + size.width * scale, y + size.height * scale] : [x, y];
  return [a * s, b * s, c * s, d * s, e * s + dx, f * s + dy];
}

function drawMarks(marks: Mark[]): string {
  const lines = marks.map(({ from, to, width, dashed }) => {
    const dash = dashed ? '[2 2] 0 d' : '[] 0 d';
    return `${number(width)} w ${dash} ${list(from)} m ${list(to)} l S\n`;
  });
  return `q 0 G 0 J\n${lines.join('')}Q\n`;
}
