// prepare.mjs BOOK.md: writes what each contender starts from beside the book
import { writeFileSync } from 'node:fs';
import { endnotesHtml } from './endnotes-html.mjs';
import { footnotesHtml } from './footnotes-html.mjs';
import { latexSource, typstSource } from './peer-source.mjs';

const [book] = process.argv.slice(2);
const base = book.replace(/\.md$/, '');
writeFileSync(`${base}.floor.html`, endnotesHtml(book));
writeFileSync(`${base}.notes.html`, footnotesHtml(book));
writeFileSync(`${base}.typ`, typstSource(book));
writeFileSync(`${base}.tex`, latexSource(book));
