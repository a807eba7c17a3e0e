import type { PdfFile } from '../file/pdf-file.ts';
import { asName, type Dict, type Value } from '../file/value.ts';
import type { Device } from './survey.ts';

/** Spaces that are made of others: more than two in each other is strange already. */
const DEEPEST = 8;

const DEVICES: Record<string, Device> = {
  DeviceGray: 'DeviceGray',
  G: 'DeviceGray',
  DeviceRGB: 'DeviceRGB',
  RGB: 'DeviceRGB',
  DeviceCMYK: 'DeviceCMYK',
  CMYK: 'DeviceCMYK',
};

const DEFAULTS: Record<Device, string> = {
  DeviceGray: 'DefaultGray',
  DeviceRGB: 'DefaultRGB',
  DeviceCMYK: 'DefaultCMYK',
};

/** Where the space stands that others are made of. */
const BASES: Record<string, number> = { Indexed: 1, I: 1, Pattern: 1, Separation: 2, DeviceN: 2 };

/**
 * The device colour spaces that a colour space is or rests on, so far as the resources have no default space for them
 * (ISO 32000-1, 8.6.5.6).
 */
export function deviceSpaces(file: PdfFile, space: Value, resources: Dict | null, depth = 0): Device[] {
  if (depth > DEEPEST) return [];
  const found = file.resolve(space);
  const name = asName(found);
  if (name !== null) {
    const device = DEVICES[name];
    if (device !== undefined)
      return file.get(resources, 'ColorSpace', DEFAULTS[device]) === null ? [device] : [];
    const named = file.get(resources, 'ColorSpace', name);
    return named === null ? [] : deviceSpaces(file, named, resources, depth + 1);
  }
  if (!Array.isArray(found)) return [];
  const family = asName(file.resolve(found[0])) ?? '';
  if (found.length === 1) return deviceSpaces(file, found[0], resources, depth + 1);
  const base = BASES[family];
  return base === undefined ? [] : deviceSpaces(file, found[base] ?? null, resources, depth + 1);
}
