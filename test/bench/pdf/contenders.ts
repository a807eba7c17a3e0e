import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '../../..');
export const PEERS = join(PROJECT, 'test/bench/peers');

export interface Contender {
  name: string;
  /** what is run for a book without its ending (…/m1), and where the PDF then stands */
  run(base: string): { command: string[]; pdf: string };
  /** version, or null where it is not installed */
  version(): string | null;
  /** seconds after which it is given up */
  limit: number;
  /** books it is not run on unless asked for by --all */
  notOn?: string[];
}

const script = (name: string) => join(import.meta.dirname, name);
const packageVersion = (name: string): string | null => {
  const file = join(PEERS, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null;
};

function versionOf(program: string, ...args: string[]): string | null {
  try {
    return /\d+(\.\d+)+\S*/.exec(execFileSync(program, args, { encoding: 'utf8' }))?.[0] ?? 'unknown';
  } catch {
    // not on this machine: it is skipped by name
    return null;
  }
}

const inNode = (name: string, file: string, ending: string, limit: number, of: string): Contender => ({
  name,
  limit,
  version: () => packageVersion(of),
  run: (base) => {
    const pdf = `${base}.${name.toLowerCase().replaceAll(/[^a-z]/g, '')}.pdf`;
    return { command: [process.execPath, script(file), `${base}${ending}`, pdf, PEERS], pdf };
  },
});

/** All that are compared. The first is ours, the second the floor; ratios are against that. */
export const contenders: Contender[] = [
  {
    name: 'Pamphleteer',
    limit: 300,
    version: () => 'this commit',
    run: (base) => {
      const bin = join(PROJECT, 'pipeline/cli/bin.mjs');
      const name = base.split('/').at(-1)!;
      return {
        command: [
          process.execPath,
          bin,
          'build',
          `${base}.md`,
          '--only',
          'pdf',
          '--quiet',
          '--out',
          dirname(base),
        ],
        pdf: `${base}/${name}.pdf`,
      };
    },
  },
  { ...inNode('floor', 'floor.mjs', '.md', 300, ''), version: () => 'remark, Chromium' },
  {
    ...inNode('print of the floor alone', 'floor-ready.mjs', '.floor.html', 300, ''),
    version: () => 'Chromium',
  },
  inNode('Typst', 'typst.mjs', '.typ', 300, '@myriaddreamin/typst-ts-node-compiler'),
  {
    name: 'Paged.js',
    limit: 400,
    // 376 seconds gave no PDF of m10
    notOn: ['m10'],
    version: () => packageVersion('pagedjs-cli'),
    run: (base) => ({
      command: [
        'env',
        `PUPPETEER_EXECUTABLE_PATH=${process.env.BENCH_BROWSER ?? ''}`,
        process.execPath,
        join(PEERS, 'node_modules/pagedjs-cli/src/cli.js'),
        `${base}.notes.html`,
        '--output',
        `${base}.pagedjs.pdf`,
        '--outline-tags',
        'h1,h2',
        '--browserArgs',
        '--no-sandbox,--disable-gpu,--font-render-hinting=none',
        '--timeout',
        '400000',
      ],
      pdf: `${base}.pagedjs.pdf`,
    }),
  },
  // the same without its program: outline by the browser, nothing done to the file
  {
    ...inNode('Paged.js by its library', 'paged.mjs', '.notes.html', 400, 'pagedjs'),
    notOn: ['m10'],
  },
  {
    name: 'Vivliostyle',
    limit: 600,
    notOn: ['m10'],
    version: () => packageVersion('@vivliostyle/cli'),
    run: (base) => ({
      command: [
        process.execPath,
        join(PEERS, 'node_modules/@vivliostyle/cli/dist/cli.js'),
        'build',
        `${base}.notes.html`,
        '-o',
        `${base}.vivliostyle.pdf`,
        '--executable-browser',
        process.env.BENCH_BROWSER ?? '',
        '--timeout',
        '600',
      ],
      pdf: `${base}.vivliostyle.pdf`,
    }),
  },
  {
    name: 'WeasyPrint',
    limit: 400,
    notOn: ['m10'],
    version: () => versionOf('weasyprint', '--version'),
    run: (base) => ({
      command: ['weasyprint', '-q', `${base}.notes.html`, `${base}.weasyprint.pdf`],
      pdf: `${base}.weasyprint.pdf`,
    }),
  },
  {
    name: 'pdflatex, three runs',
    limit: 300,
    version: () => versionOf('pdflatex', '--version'),
    run: (base) => {
      const folder = dirname(base);
      const once = `pdflatex -interaction=batchmode -output-directory ${folder} ${base}.tex`;
      return { command: ['sh', '-c', `${once}; ${once}; ${once}; exit 0`], pdf: `${base}.pdf` };
    },
  },
];
