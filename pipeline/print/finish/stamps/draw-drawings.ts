import type { Drawing } from '../../types.ts';
import { figure } from './figure.ts';

function draw(drawing: Drawing): string {
  const { x, y, weight } = drawing;
  if (drawing.kind === 'rule')
    return `${figure(drawing.weight)} w ${figure(x)} ${figure(y)} m ${figure(x + drawing.width)} ${figure(y)} l S`;
  const painted = weight === undefined ? `${drawing.path} f` : `${figure(weight)} w ${drawing.path} S`;
  return `q 1 0 0 1 ${figure(x)} ${figure(y)} cm ${painted} Q`;
}

/** Operators that draw lines and areas of one page as one artifact; '' for none. */
export function drawDrawings(drawings: Drawing[]): string {
  if (drawings.length === 0) return '';
  return ['/Artifact <</Type /Layout>> BDC', '0 g 0 G', ...drawings.map(draw), 'EMC\n'].join('\n');
}
