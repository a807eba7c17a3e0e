// floor.mjs BOOK.md OUT.pdf: the floor, from Markdown to a printed file
import { endnotesHtml } from './endnotes-html.mjs';
import { printHtml } from './print-html.mjs';

const [book, out] = process.argv.slice(2);
await printHtml(endnotesHtml(book), out);
