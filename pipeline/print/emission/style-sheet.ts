import type { FontFamily } from '../../model/host.ts';
import type { PageFrame } from '../sheet/page-frame.ts';
import type { Sheet, StyleName } from '../sheet/schema.ts';
import type { FontKey } from '../types.ts';
import { points } from './emit-text.ts';
import type { FaceClasses } from './face-classes.ts';
import { paper } from './paper.ts';

/** CSS pixels that a page element is lower than the paper, so that rounding never begins another page. */
const SLACK = 1;

/** The style sheet of a book: fonts, page, one class a style and a face. Nothing in it depends on the text. */
export function styleSheet(
  sheet: Sheet,
  frame: PageFrame,
  shift: number,
  fonts: FontFamily,
  faces: FaceClasses,
): string {
  const size = paper(frame.width, frame.height);
  const names = Object.keys(sheet.styles) as StyleName[];
  return [
    ...[...faces.fonts].sort().map((key) => fontFace(fonts, key)),
    `@page{size:${size.width}px ${size.height}px;margin:0}`,
    `html{font-family:"${fonts.name}"}`,
    'body,section,p,h1,h2,h3,h4,h5,h6,blockquote,ul,ol,li,figure,nav,table,caption,td,th{margin:0;padding:0;border:0;font:inherit;text-align:left}',
    'ul,ol{list-style:none}',
    'em,strong,code,sup,sub,a,span{font:inherit;color:inherit;text-decoration:none;background:none}',
    // Within a line nothing may make the line deeper than its paragraph says.
    '.page span,.page em,.page strong,.page code,.page sup,.page sub,.page a{line-height:0}',
    'sup,sub{vertical-align:baseline}.raised{vertical-align:.33em}',
    `.page{display:block;box-sizing:border-box;height:${size.height - SLACK}px;width:${size.width}px;padding-top:${points(frame.top)};break-after:page}`,
    `.right{padding-left:${points(frame.inner + shift)}}.left{padding-left:${points(frame.outer - shift)}}`,
    `.text{width:${points(frame.measure)}}`,
    'p,h1,h2,h3,h4,h5,h6,.text div{display:block;box-sizing:border-box;white-space:nowrap}',
    'caption{box-sizing:border-box;white-space:nowrap}',
    '.k{white-space:pre-wrap}.h::after{content:"\\2010" / ""}',
    '.label{display:inline-block;text-indent:0;text-align:left;font-feature-settings:"lnum";letter-spacing:0}',
    '.cut{text-align-last:justify}',
    '.lines{display:block;fill:none;stroke:#000;overflow:visible}.text .rule .lines{margin-left:auto;margin-right:auto}',
    '.ornament{display:block;height:6pt;margin:4pt auto 0;width:30pt}',
    'table{border-collapse:separate;border-spacing:0;table-layout:fixed}td,th{vertical-align:top;white-space:nowrap}',
    '.leader,.folio{display:inline-block;text-indent:0;text-align:right;white-space:nowrap}.leader::before{content:attr(data-dots) / ""}',
    ...names.map(
      (name) =>
        `.s-${name}{line-height:${points(sheet.styles[name].leading)};text-align:${sheet.styles[name].align}}`,
    ),
    faces.css(),
  ].join('\n');
}

const WEIGHT: Record<FontKey, string> = {
  regular: 'font-weight:400;font-style:normal',
  italic: 'font-weight:400;font-style:italic',
  bold: 'font-weight:700;font-style:normal',
  boldItalic: 'font-weight:700;font-style:italic',
};

function fontFace(fonts: FontFamily, key: FontKey): string {
  const data = Buffer.from(fonts[key]).toString('base64');
  return `@font-face{font-family:"${fonts.name}";${WEIGHT[key]};src:url(data:font/ttf;base64,${data})}`;
}
