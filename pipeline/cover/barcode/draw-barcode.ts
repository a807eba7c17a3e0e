import { xmlElement } from '../../xml/xml-element.ts';
import type { Outliner } from '../outline-text.ts';
import { ean13, isGuard } from './ean-13.ts';

/** Millimetres of a module at the full size, and of bars and guards (ISO/IEC 15420, GS1 General Specifications 5.2). */
const MODULE = 0.33;
const BARS = 22.85;
const GUARDS = BARS + 5 * MODULE;
/** Modules that stay white on the left and on the right: scanners need them. */
const [LEFT, RIGHT] = [11, 7];
const MODULES = 95;

/** Of the figures below the bars and of the line above them, in mm; and of the white about it all. */
const FIGURES = { size: 3.9, baseline: BARS + 3 };
const LABEL = { size: 3.3, above: 1.2 };
const AIR = 1;

/** What is drawn. */
export interface Barcode {
  /** thirteen figures */
  digits: string;
  /** above the bars: "ISBN 978-3-16-148410-0" */
  label: string;
}

/** Width and height in mm of the white field at a magnification. */
export function barcodeSize(magnification: number): { width: number; height: number } {
  const width = (LEFT + MODULES + RIGHT) * MODULE;
  const height = AIR + LABEL.size + LABEL.above + FIGURES.baseline + AIR;
  return { width: width * magnification, height: height * magnification };
}

/**
 * An EAN-13 on a white field, as SVG in black alone, whose lower right corner stands at x, y (mm). Bars are drawn in one
 * path, figures as outlines: a program that puts other fonts or thicknesses in their place has nothing to change.
 */
export function drawBarcode(
  { digits, label }: Barcode,
  at: { x: number; y: number; magnification: number },
  face: Outliner,
): string {
  const { width, height } = barcodeSize(1);
  const { x, y, magnification } = at;
  const size = barcodeSize(magnification);
  const move = `translate(${rounded(x - size.width)} ${rounded(y - size.height)}) scale(${magnification})`;
  const top = AIR + LABEL.size + LABEL.above;
  return xmlElement('g', { transform: move }, [
    xmlElement('rect', { width: rounded(width), height: rounded(height), fill: '#ffffff' }),
    xmlElement('path', { fill: '#000000', d: bars(ean13(digits), top) }),
    xmlElement('path', { fill: '#000000', d: figures(digits, top, face) + heading(label, face) }),
  ]);
}

function bars(modules: string, top: number): string {
  return [...modules.matchAll(/1+/g)]
    .map(({ 0: bar, index }) => {
      const left = rounded((LEFT + index) * MODULE);
      const depth = isGuard(index) ? GUARDS : BARS;
      return `M${left} ${rounded(top)}h${rounded(bar.length * MODULE)}v${rounded(depth)}h${rounded(-bar.length * MODULE)}z`;
    })
    .join('');
}

/** The first figure before the bars, six below each half, spread evenly. */
function figures(digits: string, top: number, face: Outliner): string {
  const style = { size: FIGURES.size, features: ['lnum', 'tnum'], tracking: 0 };
  const baseline = top + FIGURES.baseline;
  const centred = (figure: string, middle: number) =>
    face.path(figure, style, middle - face.width(figure, style) / 2, baseline);
  return [...digits]
    .map((figure, index) => {
      if (index === 0) return centred(figure, (LEFT - 5) * MODULE);
      const half = index <= 6 ? 3 : 50;
      const place = (index - 1) % 6;
      return centred(figure, (LEFT + half + place * 7 + 3.5) * MODULE);
    })
    .join('');
}

/** As wide as the bars at most. */
function heading(label: string, face: Outliner): string {
  const style = { size: LABEL.size, features: ['lnum'], tracking: 0.02 };
  const room = MODULES * MODULE;
  const size = style.size * Math.min(1, room / face.width(label, style));
  return face.path(label, { ...style, size }, LEFT * MODULE, AIR + LABEL.size * 0.75);
}

/** A thousandth of a millimetre. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;
