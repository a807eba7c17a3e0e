import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onixMessage } from '../../pipeline/trade/onix/onix-message.ts';
import { bareFacts, madeUpFacts } from '../trade/made-up-facts.ts';
import { hasTool } from './has-tool.ts';

/** EDItEUR's schema of ONIX for Books 3.0 by reference names, which may not be handed on. */
const schema = process.env.ONIX_XSD;

const statuses = ['forthcoming', 'active', undefined] as const;
const audiences = ['general', 'adult', 'tertiary', 'scholarly'] as const;

test.skipIf(schema === undefined || !hasTool('xmllint'))('xmllint with the schema of ONIX (ONIX_XSD)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onix-'));
  const { trade, metadata } = madeUpFacts();
  const messages = [
    bareFacts(),
    madeUpFacts({ metadata: { ...metadata, publisher: undefined, isbn: {} } }),
    ...statuses.flatMap((status) =>
      audiences.map((audience) => madeUpFacts({ trade: { ...trade, status, audience } })),
    ),
  ].map((facts, index) => {
    const file = join(folder, `${index}.xml`);
    writeFileSync(file, onixMessage(facts, facts.metadata.date));
    return file;
  });
  const { stderr, status } = spawnSync(
    'xmllint',
    ['--noout', '--nonet', '--schema', schema ?? '', ...messages],
    {
      encoding: 'utf8',
    },
  );
  expect(stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'))).toEqual([]);
  expect(status).toBe(0);
});
