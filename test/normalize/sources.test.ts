import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rebuildBytes } from '../../pipeline/normalize/decode/rebuild-bytes.ts';
import { normalize } from '../../pipeline/normalize/normalize.ts';
import { ledgerTotals } from '../../pipeline/normalize/write/ledger-totals.ts';
import { findPlaces } from '../bench/find-places.ts';
import { expected } from '../bench/sources-expected.ts';

const SOURCES = resolve(import.meta.dirname, '../../../shared/sources');
const there = existsSync(SOURCES);

describe.skipIf(!there).each(Object.entries(expected))('source %s of ../shared', (id, wanted) => {
  const file = there ? readdirSync(SOURCES).find((name) => name.startsWith(id))! : '';
  const bytes = there ? new Uint8Array(readFileSync(join(SOURCES, file))) : new Uint8Array();
  test('has everything that was found by hand in its place, and nothing else', () => {
    const places = findPlaces({ id, file, bytes }).map(
      ({ kind, line, endLine }) => `${kind} ${line}-${endLine}`,
    );
    const hand = Object.entries(wanted).flatMap(([kind, lines]) =>
      lines.map((place) => `${kind} ${typeof place === 'number' ? `${place}-${place}` : place.join('-')}`),
    );
    expect(places.sort()).toEqual(hand.sort());
  });
  test('is accounted for to the last byte', () => {
    const { ledger } = normalize({ id, file, bytes }, null).value;
    expect(Buffer.from(rebuildBytes(ledger)).equals(bytes)).toBe(true);
    expect(ledgerTotals(ledger).reconstructed).toBe(true);
  });
});
