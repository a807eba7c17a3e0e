/** Brings the programs that `npm run bench` compares with into test/bench/peers, which git ignores. `npm run bench:install` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../run-command.ts';

const PEERS = resolve(import.meta.dirname, '../peers');

/** Exact, so that figures of two days are of the same programs. Vivliostyle 10 is the last that runs on Node 20. */
const VERSIONS = {
  pagedjs: '0.4.3',
  'pagedjs-cli': '0.4.3',
  '@vivliostyle/cli': '10.3.1',
  '@myriaddreamin/typst-ts-node-compiler': '0.7.0',
};

mkdirSync(PEERS, { recursive: true });
const own = { name: 'peers', private: true, puppeteer: { skipDownload: true }, dependencies: VERSIONS };
writeFileSync(join(PEERS, 'package.json'), `${JSON.stringify(own, null, 2)}\n`);
// no scripts: some would download a browser
await runCommand('npm', ['install', '--prefix', PEERS, '--ignore-scripts', '--no-audit', '--no-fund']);
console.log(
  `${Object.entries(VERSIONS)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')} in ${PEERS}`,
);
