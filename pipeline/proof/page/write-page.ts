import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Proof } from '../../model/proof.ts';
import { html } from './html.ts';
import { noteArticle } from './note-article.ts';

export interface PageParts {
  /** BCP 47, of the edition */
  language: string;
  /** templates/proof/proof.css, with the faces of the edition */
  style: string;
  /** templates/proof/proof.js */
  script: string;
}

const writer = unified().use(rehypeStringify).freeze();

/** The proof page: one HTML document that holds everything, works from a file and lets nothing in. */
export function writePage(proof: Proof, parts: PageParts): string {
  const body = html('body', {}, html('main', {}, html('h1', {}, proof.title), proof.notes.map(noteArticle)));
  const document = html('html', { lang: 'en' }, head(proof, parts), body);
  return `<!DOCTYPE html>\n${writer.stringify({ type: 'root', children: [document] })}\n`;
}

function head({ title }: Proof, { style, script }: PageParts): Element {
  const policy = [
    "default-src 'none'",
    `style-src ${sourceOf(style)}`,
    `script-src ${sourceOf(script)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html(
    'head',
    {},
    html('meta', { charSet: 'utf-8' }),
    html('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    html('title', {}, `${title} – proof`),
    html('style', {}, style),
    html('script', { type: 'module' }, script),
  );
}

/** Content security policy, 2: nothing but just this content may stand in the page. */
const sourceOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
