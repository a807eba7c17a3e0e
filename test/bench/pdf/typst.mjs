// typst.mjs BOOK.typ OUT.pdf PEERS: Typst within Node, tagged
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontFiles } from './fonts.mjs';

const [file, out, peers] = process.argv.slice(2);
const require = createRequire(join(peers, 'package.json'));
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({
  workspace: dirname(file),
  fontArgs: [{ fontBlobs: fontFiles().map((font) => readFileSync(font)) }],
});
writeFileSync(out, compiler.pdf({ mainFileContent: readFileSync(file, 'utf8') }));
