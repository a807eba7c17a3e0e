import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPdf } from '../../pipeline/print/check/check-pdf.ts';
import { type GoodFiles, goodFiles } from '../print/check/good-files.ts';
import { MATRIX } from '../print/check/matrix.ts';
import { beyondA1 } from './pdf/beyond-a1.ts';
import { hasPreflight, preflight } from './pdf/preflight.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/** The books and their print files that are built here; `npm run book` makes the primer. */
const BUILT = ['primer', 'anthology'].flatMap((edition) => {
  const folder = join(DIST, edition);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.pdf')).map((name) => join(folder, name));
});

test.skipIf(BUILT.length === 0)(
  'books and print files pass our checks (skipped until they are built)',
  async () => {
    for (const file of BUILT) expect(await checkPdf(readFileSync(file), file)).toEqual([]);
  },
);

describe.skipIf(!hasPreflight())(
  'Apache PDFBox Preflight (skipped without libpdfbox2-java and what it needs)',
  () => {
    let good: GoodFiles;
    beforeAll(async () => {
      good = await goodFiles();
    });

    test('finds in books nothing but what A-2 allows over A-1', () => {
      const digital = BUILT.filter((file) => !file.endsWith('-print.pdf'));
      const files = new Map<string, Uint8Array>(
        digital.map((file, index) => [`book-${index}`, new Uint8Array(readFileSync(file))]),
      );
      files.set('fixture', good.digital);
      for (const [name, errors] of preflight(files)) expect(beyondA1(errors), name).toEqual([]);
    });

    /** Faults that its version 2.0 does not look for in a PDF/A-1b, or that PDF/A-1 does not know. */
    const SILENT = new Set([
      'add-alternate-picture',
      'add-halftone',
      'add-postscript',
      'add-requirement',
      'add-simple-font-widths',
      'add-slide-show',
      'break-page-metadata',
      'change-profile-class',
      'change-width',
      'claim-unknown-level',
      'empty-character-map',
      'inherit-resources',
      'interpolate-inline',
      'interpolate-picture',
      'map-glyph-outside',
      'map-to-nought',
      'misname-font',
      'name-odd-action',
      'show-notdef',
      'shrink-page',
    ]);

    test('finds what the operators did against PDF/A, where it looks for that', async () => {
      const rows = MATRIX.filter(
        ([, kind, rules]) => kind === 'digital' && rules.some((rule) => rule.startsWith('pdf-a-')),
      );
      const files = new Map<string, Uint8Array>();
      for (const [name] of rows) {
        const operator = Object.values(await import(`../print/check/operators/${name}.ts`))[0];
        files.set(name, await (operator as (bytes: Uint8Array) => Promise<Uint8Array>)(good.digital));
      }
      const found = preflight(files);
      const silent = [...found].filter(([, errors]) => beyondA1(errors).length === 0).map(([name]) => name);
      expect(silent.sort()).toEqual([...SILENT].sort());
    });
  },
);
