// floor-ready.mjs BOOK.html OUT.pdf: the floor's print alone, of a document that is there
import { readFileSync } from 'node:fs';
import { printHtml } from './print-html.mjs';

const [html, out] = process.argv.slice(2);
await printHtml(readFileSync(html, 'utf8'), out);
