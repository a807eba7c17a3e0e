import type { PictureFacts } from './picture-facts.ts';

/** Points in a CSS unit (CSS Values, 6.2). */
const POINTS: Record<string, number> = {
  '': 0.75,
  px: 0.75,
  pt: 1,
  pc: 12,
  mm: 72 / 25.4,
  cm: 72 / 2.54,
  in: 72,
};

const ROOT = /<svg\b[^>]*>/;
const LENGTH = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*$/i;

/** Colours by hexadecimal figures or by rgb(). */
const HEX = /#([\da-f]{6}|[\da-f]{3})\b/gi;
const RGB = /rgba?\(\s*(\d+%?)[\s,]+(\d+%?)[\s,]+(\d+%?)/gi;
/** Words after which a colour stands, and the words for colours that are none. */
const NAMED =
  /(?:fill|stroke|stop-color|flood-color|lighting-color|color)\s*[:=]\s*["']?\s*([a-z]+)\b(?!\s*\()/gi;
const COLOURLESS =
  /^(?:none|inherit|currentcolor|transparent|black|white|(?:dark|dim|light)?gr[ae]y|gainsboro|silver|whitesmoke|url|rgb|rgba|context)$/i;

/**
 * Size and colour of a drawing, which svgFault has nothing against; null where it states neither size nor viewBox. A
 * pattern of pixels within it counts as colour.
 */
export function readSvg(svg: string): PictureFacts | null {
  const root = ROOT.exec(svg)?.[0] ?? '';
  const box =
    attribute(root, 'viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const hasBox = box.length === 4 && box[2] > 0 && box[3] > 0;
  const wide = points(attribute(root, 'width'));
  const deep = points(attribute(root, 'height'));
  const stated = wide !== null && deep !== null ? { width: wide, height: deep } : null;
  const shape = hasBox ? { width: box[2], height: box[3] } : stated;
  if (shape === null) return null;
  // One length alone states the other by the shape.
  const natural = stated?.width ?? wide ?? (deep === null ? null : (deep * shape.width) / shape.height);
  // A size of its own is what browsers keep to, whatever the viewBox says.
  const { width, height } = stated ?? shape;
  return {
    type: 'image/svg+xml',
    width,
    height,
    naturalWidth: natural,
    vector: true,
    colour: hasColour(svg),
  };
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}

/** A length in points; null where it is relative or not there. */
function points(length: string | undefined): number | null {
  const found = LENGTH.exec(length ?? '');
  const value = found && Number(found[1]) * POINTS[(found[2] ?? '').toLowerCase()];
  return value ? value : null;
}

function hasColour(svg: string): boolean {
  if (/<image\b/.test(svg)) return true;
  const hex = [...svg.matchAll(HEX)].map(([, figures]) => {
    const size = figures.length / 3;
    return [0, 1, 2].map((part) => figures.slice(part * size, part * size + size).toLowerCase());
  });
  const rgb = [...svg.matchAll(RGB)].map(([, ...parts]) => parts);
  const isGrey = ([red, green, blue]: string[]) => red === green && green === blue;
  if ([...hex, ...rgb].some((parts) => !isGrey(parts))) return true;
  return [...svg.matchAll(NAMED)].some(([, name]) => !COLOURLESS.test(name));
}
