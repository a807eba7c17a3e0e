import type { FontFamily } from '../../model/host.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import { narrowSpacing } from '../lines/line-form.ts';
import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet, Style, StyleName } from '../sheet/schema.ts';
import type { FontKey, Shaper } from '../types.ts';
import { withUnits } from '../units-per-em.ts';
import type { FaceClasses } from './face-classes.ts';
import { paper } from './paper.ts';
import { pixels, UNITS } from './pixels.ts';

/** Points that a page element is lower than the paper, so that rounding never begins another page. */
const SLACK = 0.75;

/** How far calls of notes stand above the baseline, em. */
const RAISED = 0.33;

/** The style sheet of a book: fonts, page, one class a style and a face. Nothing in it depends on the text. */
export function styleSheet(
  sheet: Sheet,
  frame: PageFrame,
  shift: number,
  fonts: FontFamily,
  faces: FaceClasses,
  shaper: Shaper,
): string {
  const size = paper(frame.width, frame.height);
  const inner = {
    width: pixels((size.width * 72) / 96),
    height: pixels((size.height * 72) / 96 - SLACK),
  };
  const names = Object.keys(sheet.styles) as StyleName[];
  return [
    ...[...faces.fonts].sort().map((key) => fontFace(fonts, key)),
    `@page{size:${size.width}px ${size.height}px;margin:0}`,
    // Nothing is to be seen on a screen: the browser lays the book out for print alone, and not twice.
    '@media screen{body{display:none}}',
    `html{font-family:"${fonts.name}"}`,
    'body,section,p,h1,h2,h3,h4,h5,h6,blockquote,ul,ol,li,figure,figcaption,nav,table,caption,td,th{margin:0;padding:0;border:0;font:inherit;text-align:left}',
    'ul,ol{list-style:none}',
    'em,strong,code,sup,sub,a,span{font:inherit;color:inherit;text-decoration:none;background:none}',
    // Within a line nothing may make the line deeper than its paragraph says.
    '.page span,.page em,.page strong,.page code,.page sup,.page sub,.page a{line-height:0}',
    `sup,sub{vertical-align:baseline}.raised{vertical-align:${RAISED / faces.em}em}`,
    `.page{display:block;box-sizing:border-box;height:${inner.height};width:${inner.width};padding-top:${pixels(frame.top)};break-after:page}`,
    `.right{padding-left:${pixels(frame.inner + shift)}}.left{padding-left:${pixels(frame.outer - shift)}}`,
    `.text{width:${pixels(frame.measure)}}`,
    'p,h1,h2,h3,h4,h5,h6,figcaption,.text div{display:block;box-sizing:border-box;white-space:pre}',
    'caption{box-sizing:border-box;white-space:pre}',
    // its own alignment: that of the last lines of its paragraph would draw daggers apart
    '.label{display:inline-block;text-indent:0;text-align:left;text-align-last:left;font-feature-settings:"lnum";letter-spacing:0}',
    'table{border-collapse:separate;border-spacing:0;table-layout:fixed}td,th{vertical-align:top;white-space:pre}',
    'img{display:block}',
    '.folio{display:inline-block;text-indent:0;text-align:right}',
    ...names.map(
      (name) =>
        `.s-${name}{line-height:${pixels(sheet.styles[name].leading)};${alignment(sheet.styles[name], shaper)}}`,
    ),
    faces.css(),
  ].join('\n');
}

/** Every line of justified text ends in a line feed or the box: both count as last lines in CSS. */
function alignment(style: Style, shaper: Shaper): string {
  if (style.align !== 'justify') return `text-align:${style.align}`;
  const spacing = narrowSpacing(faceOfStyle(style), shaper);
  return `text-align:justify;text-align-last:justify;word-spacing:${pixels(spacing)}`;
}

const WEIGHT: Record<FontKey, string> = {
  regular: 'font-weight:400;font-style:normal',
  italic: 'font-weight:400;font-style:italic',
  bold: 'font-weight:700;font-style:normal',
  boldItalic: 'font-weight:700;font-style:italic',
};

function fontFace(fonts: FontFamily, key: FontKey): string {
  const data = Buffer.from(withUnits(fonts[key], UNITS)).toString('base64');
  return `@font-face{font-family:"${fonts.name}";${WEIGHT[key]};src:url(data:font/ttf;base64,${data})}`;
}
