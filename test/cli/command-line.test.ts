import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';
import { runHere } from './run-here.ts';

const FIXTURES = join(import.meta.dirname, '../build/fixtures');
const root = mkdtempSync(join(tmpdir(), 'pamphleteer-cli-'));
const at = (path: string) => join(root, path);
afterAll(() => rmSync(root, { recursive: true }));

const small = ['build', join(FIXTURES, 'small'), '--sources', join(FIXTURES, 'received')];

/** The one object that --json prints; fails where anything else stands on standard output. */
function objectOf(stdout: string): {
  messages: { rule: string; severity: string }[];
  [more: string]: unknown;
} {
  const object = JSON.parse(stdout);
  expect(Array.isArray(object.messages)).toBe(true);
  return object;
}

describe('a wrong command line: status 2, and what is wrong', () => {
  test.each([
    ['an unknown option', ['build', 'x', '--finel'], /--finel/],
    ['a missing argument', ['build'], /edition/],
    ['nothing there', ['build', at('nowhere')], /nowhere/],
    ['a Markdown file that is not there', ['build', at('none.md')], /none\.md/],
    ['an unknown format', [...small, '--only', 'mobi'], /mobi/],
    ['a profile that is not there', [...small, '--icc', at('none.icc')], /none\.icc/],
    ['a profile that is a folder', [...small, '--icc', FIXTURES], /is a folder/],
    [
      'a profile without a print file',
      [...small, '--only', 'pdf', '--icc', at('x.icc')],
      /--only leaves out/,
    ],
    ['an unknown rule', ['explain', 'anchor-lst'], /anchor-lost/],
  ])('%s', async (_, args, said) => {
    const { status, stdout, stderr } = await runHere(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(said);
  });

  test('with --json too it is an object with messages', async () => {
    const { status, stdout } = await runHere(['check', at('nowhere'), '--json']);
    expect(status).toBe(2);
    expect(objectOf(stdout).error).toContain('nowhere');
  });
});

test('a profile that is none: status 1, the file and what was found in it', async () => {
  writeFileSync(at('letter.icc'), 'Dear printer,\n');
  const { status, stdout } = await runHere([
    ...small,
    '--out',
    at('dist'),
    '--icc',
    at('letter.icc'),
    '--json',
  ]);
  expect(status).toBe(1);
  const { messages, artefacts } = objectOf(stdout);
  expect(artefacts).toEqual([]);
  expect(messages.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      rule: 'profile-invalid',
      file: expect.stringMatching(/letter\.icc$/),
      line: null,
      message: expect.stringMatching(/this is no ICC profile/),
    },
  ]);
});

test('--help of the program and of a verb is status 0', async () => {
  const program = await runHere(['--help']);
  expect([program.status, program.stderr]).toEqual([0, '']);
  for (const verb of ['new', 'import', 'build', 'check', 'explain']) expect(program.stdout).toContain(verb);
  const build = await runHere(['build', '--help']);
  expect(build.status).toBe(0);
  expect(build.stdout).toContain('--sources');
});

test('the program ends with the status: an unknown verb', async () => {
  const { status, stdout, stderr } = await run(['bild', 'x']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('bild');
});

describe('explain', () => {
  test('says what a rule means', async () => {
    const { status, stdout } = await runHere(['explain', 'anchor-lost']);
    expect(status).toBe(0);
    expect(stdout).toContain('anchor-lost');
  });
  test('as JSON', async () => {
    const { status, stdout } = await runHere(['explain', 'anchor-lost', '--json']);
    expect(status).toBe(0);
    expect(objectOf(stdout)).toMatchObject({ rule: 'anchor-lost', messages: [] });
  });
});

test('import reports and writes nothing without --out; paths are those of INIT_CWD', async () => {
  const before = readdirSync(join(FIXTURES, 'received'));
  const { status, stdout } = await runHere(['import', 'loom.txt', '--json'], join(FIXTURES, 'received'));
  expect(status).toBe(0);
  const report = objectOf(stdout);
  expect(report).toMatchObject({
    title: 'The Loom and the Ledger',
    authors: ['Ada Harrow'],
    date: '1998-03-03',
  });
  expect(report.ledger).toMatchObject({ reconstructed: true });
  expect(readdirSync(join(FIXTURES, 'received'))).toEqual(before);

  const out = await runHere([
    'import',
    join(FIXTURES, 'received/loom.txt'),
    '--out',
    at('imported'),
    '--quiet',
  ]);
  expect(out.status).toBe(0);
  expect(readdirSync(at('imported')).sort()).toEqual(expect.arrayContaining(['loom.ledger.json', 'loom.md']));
  const spans = JSON.parse(readFileSync(at('imported/loom.ledger.json'), 'utf8')) as { source: string }[];
  expect(spans.map(({ source }) => source).join('')).toBe(
    readFileSync(join(FIXTURES, 'received/loom.txt'), 'utf8'),
  );
});

test('new makes an edition, build builds it without a message, check reads what came out', async () => {
  const made = await runHere(['new', 'starter', '--json'], root);
  expect(made.status, made.stderr).toBe(0);
  expect(objectOf(made.stdout).files).toContain('book.yaml');
  expect((await runHere(['new', at('starter')])).status).toBe(2);

  const built = await runHere(['build', at('starter'), '--out', at('dist'), '--json']);
  expect(built.status, built.stdout + built.stderr).toBe(0);
  expect(built.stderr).toBe('');
  expect(objectOf(built.stdout)).toMatchObject({
    edition: 'starter',
    artefacts: [
      'starter/starter.epub',
      'starter/starter.pdf',
      'starter/starter-print.pdf',
      'starter/starter-onix.xml',
      'starter/starter-metadata.html',
      'starter/pamphlets/first-text.pdf',
      'starter/pamphlets/first-text-A4.pdf',
      'starter/pamphlets/first-text-A4-assembly.pdf',
      'starter/build.json',
    ],
    messages: [],
  });

  const edition = await runHere(['check', at('starter'), '--json']);
  expect([edition.status, objectOf(edition.stdout).messages]).toEqual([0, []]);
  for (const ending of ['epub', 'pdf']) {
    const { status, stdout } = await runHere([
      'check',
      at(`dist/starter/starter.${ending}`),
      '--built-in',
      '--json',
    ]);
    expect([status, objectOf(stdout)]).toEqual([0, expect.objectContaining({ kind: ending, messages: [] })]);
  }

  const names = [
    'pamphlets/first-text-A4-assembly.pdf',
    'pamphlets/first-text-A4.pdf',
    'pamphlets/first-text.pdf',
    'starter-metadata.html',
    'starter-onix.xml',
    'starter-print.pdf',
    'starter.epub',
    'starter.pdf',
  ];
  const contents = () => names.map((name) => readFileSync(at(`dist/starter/${name}`), 'base64'));
  const before = contents();
  for (const format of ['epub', 'print', 'cover', 'pamphlets']) {
    const only = await runHere(['build', at('starter'), '--out', at('dist'), '--only', format, '--quiet']);
    expect([only.status, only.stderr]).toEqual([0, '']);
    expect(contents()).toEqual(before);
    const record = JSON.parse(readFileSync(at('dist/starter/build.json'), 'utf8')) as { files: string[] };
    expect(record.files).toEqual(['build.json', ...names]);
  }
});

describe('check of files that are not what they are called: status 1 and a message', () => {
  test('a broken zip', async () => {
    writeFileSync(at('broken.epub'), 'PK\u0003\u0004 and then nothing of an archive');
    const { status, stdout } = await runHere(['check', at('broken.epub'), '--built-in', '--json']);
    expect(status).toBe(1);
    expect(objectOf(stdout).messages[0]).toMatchObject({ rule: 'epub-invalid', severity: 'error' });
  });
  test('a text renamed to .pdf', async () => {
    writeFileSync(at('text.pdf'), 'Dear reader,\n');
    const { status, stderr } = await runHere(['check', at('text.pdf')]);
    expect(status).toBe(1);
    expect(stderr).toContain('pdf-unreadable');
  });
  test('a text', async () => {
    writeFileSync(at('text.txt'), 'Dear reader,\n');
    expect((await runHere(['check', at('text.txt')])).status).toBe(2);
  });
});
