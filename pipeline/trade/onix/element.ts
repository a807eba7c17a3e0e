import { xmlElement } from '../../xml/xml-element.ts';
import { xmlText } from '../../xml/xml-text.ts';

/** A composite of ONIX by its reference name; empty ones, and what is undefined in it, are left out. */
export function composite(name: string, children: (string | undefined)[]): string {
  const there = children.filter((child): child is string => child !== undefined && child !== '');
  return there.length === 0 ? '' : xmlElement(name, {}, ['\n', ...there.map((child) => `${child}\n`)]);
}

/** An element of data; undefined and empty values leave nothing. */
export function data(name: string, value: string | number | undefined, attributes = {}): string {
  return value === undefined || value === '' ? '' : xmlElement(name, attributes, [xmlText(String(value))]);
}
