import { basename } from 'node:path';
import type { ImposeOptions } from '../pamphlet/impose.ts';
import type { Direction, Scheme } from '../pamphlet/order/types.ts';
import { papers } from '../pamphlet/sheet/papers.ts';
import { parsePaper } from '../pamphlet/sheet/parse-paper.ts';
import { OFFICE_BULK, parseThickness } from '../pamphlet/sheet/parse-thickness.ts';
import type { MarkKind } from '../pamphlet/sheet/types.ts';
import type { Pile } from '../pamphlet/split-sides.ts';
import { UsageFault } from './usage-fault.ts';

/** What the user wrote, by commander's names. */
type Given = Record<string, unknown>;

export const SCHEMES: readonly Scheme[] = ['saddle', 'signatures', 'perfect', 'cut', 'mini'];
export const MARKS: readonly MarkKind[] = ['fold', 'cut', 'crop', 'staple', 'order'];
const PILES: readonly Pile[] = ['as-it-lies', 'turned'];
/** How sheets are made, from the options of `pamphlet`. Throws a UsageFault that names the option. */
export function pamphletOptions(given: Given): Omit<ImposeOptions, 'fonts' | 'producer'> {
  const signature = wholeNumber(given, 'signature', 16);
  if (signature % 4 !== 0 || signature < 4)
    throw new UsageFault(`--signature ${signature}: a multiple of four`);
  const scheme = oneOf(given, 'scheme', SCHEMES) ?? (given.signature === undefined ? 'saddle' : 'signatures');
  const up = wholeNumber(given, 'up', 2);
  if (up !== 2 && up !== 4) throw new UsageFault(`--up ${up}: two pages a side, or four`);
  if (scheme === 'mini') {
    for (const option of ['up', 'cover', 'backCover', 'manualDuplex', 'flip'])
      if (given[option] !== undefined) throw new UsageFault(`--scheme mini knows no ${flag(option)}`);
  }
  if (given.signature !== undefined && scheme !== 'signatures')
    throw new UsageFault(`--signature belongs to --scheme signatures, not to ${scheme}`);
  return {
    scheme,
    up,
    signature,
    direction: oneOf<Direction>(given, 'direction', ['ltr', 'rtl']) ?? null,
    flip: oneOf(given, 'flip', ['short', 'long'] as const) ?? null,
    paper: sheet(given.sheet),
    scale: oneOf(given, 'scale', ['down', 'fit', 'none'] as const) ?? 'down',
    thickness: thickness(given.paper, given.bulk),
    marks: marks(given.marks),
    backCover: given.backCover === true,
    cover: given.cover === true,
    manualDuplex: given.manualDuplex === true ? 'as-it-lies' : (oneOf(given, 'manualDuplex', PILES) ?? null),
    assembly: oneOf(given, 'assembly', ['apart', 'first', 'none'] as const) ?? 'apart',
    name: given.out === undefined ? null : basename(String(given.out)).replace(/\.pdf$/i, ''),
  };
}

const flag = (option: string) => `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function oneOf<T extends string>(given: Given, option: string, known: readonly T[]): T | undefined {
  const value = given[option];
  if (value === undefined || known.includes(value as T)) return value as T | undefined;
  throw new UsageFault(`${flag(option)} ${value}: there are ${known.join(', ')}`);
}

function wholeNumber(given: Given, option: string, usual: number): number {
  const value = given[option];
  if (value === undefined) return usual;
  if (typeof value === 'string' && /^\d{1,4}$/.test(value)) return Number(value);
  throw new UsageFault(`${flag(option)} ${value}: a whole number`);
}

function sheet(value: unknown) {
  if (value === undefined) return null;
  const paper = parsePaper(String(value));
  if (paper) return paper;
  const names = papers.map(({ name }) => name).join(', ');
  throw new UsageFault(`--sheet ${value}: there are ${names}, and sizes such as 320x450mm or 12x18in`);
}

function thickness(paper: unknown, bulk: unknown): number | null {
  if (bulk !== undefined && !/^\d(?:\.\d{1,3})?$/.test(String(bulk)))
    throw new UsageFault(`--bulk ${bulk}: cubic centimetres a gram, such as ${OFFICE_BULK}`);
  if (paper === undefined) {
    if (bulk !== undefined) throw new UsageFault('--bulk goes with --paper and a weight, such as 80g');
    return null;
  }
  const found = parseThickness(String(paper), bulk === undefined ? OFFICE_BULK : Number(bulk));
  if (found !== null) return found;
  throw new UsageFault(`--paper ${paper}: a thickness such as 0.1mm, or a weight such as 80g`);
}

function marks(value: unknown): ReadonlySet<MarkKind> | null {
  if (value === undefined) return null;
  if (value === 'all') return new Set(MARKS);
  if (value === 'none') return new Set();
  const kinds = String(value)
    .split(',')
    .map((kind) => kind.trim() as MarkKind);
  for (const kind of kinds)
    if (!MARKS.includes(kind))
      throw new UsageFault(`--marks ${kind}: there are ${MARKS.join(', ')}, all and none`);
  return new Set(kinds);
}
