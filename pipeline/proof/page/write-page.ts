import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Message } from '../../model/message.ts';
import type { Proof } from '../../model/proof.ts';
import { filterForm } from './filter-form.ts';
import { findingsSection } from './findings/findings-section.ts';
import { html } from './html.ts';
import { keysDialog } from './keys-dialog.ts';
import { notesSection } from './notes/notes-section.ts';
import { progressBar } from './progress-bar.ts';
import { quotationsSection } from './quotations/quotations-section.ts';
import { sourcesSection } from './sources/sources-section.ts';

export interface PageParts {
  /** BCP 47, of the edition */
  language: string;
  /** a path as the page shows it: below the edition, or the name of a source */
  pathOf: (file: string) => string;
  /** what a build says beside the findings of the apparatus */
  messages: readonly Message[];
  /** templates/proof/proof.css, after the faces of the edition */
  style: string;
  /** templates/proof/proof.js */
  script: string;
  /** of `preview`: the script that saves, and the token that its requests carry; absent: the page is a file */
  editing?: { script: string; token: string };
}

/** A disc, half of it filled. */
const HALF_MOON = html(
  'svg',
  { viewBox: '0 0 16 16', ariaHidden: 'true', focusable: 'false' },
  html('circle', { cx: '8', cy: '8', r: '6.5' }),
  html('path', { d: 'M8 1.5a6.5 6.5 0 0 1 0 13z' }),
);

const writer = unified().use(rehypeStringify).freeze();

/** The proof page: one HTML document that holds everything, works from a file and lets nothing in. */
export function writePage(proof: Proof, parts: PageParts): string {
  const document = html('html', { lang: 'en' }, head(proof, parts), body(proof, parts));
  return `<!DOCTYPE html>\n${writer.stringify({ type: 'root', children: [document] })}\n`;
}

function head({ title }: Proof, { style, script, editing }: PageParts): Element {
  const scripts = [script, ...(editing ? [editing.script] : [])];
  const policy = [
    "default-src 'none'",
    `style-src ${sourceOf(style)}`,
    `script-src ${scripts.map(sourceOf).join(' ')}`,
    'font-src data:',
    ...(editing ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html(
    'head',
    {},
    html('meta', { charSet: 'utf-8' }),
    html('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    html('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    html('meta', { name: 'color-scheme', content: 'light dark' }),
    editing ? html('meta', { name: 'token', content: editing.token }) : null,
    html('title', {}, `${title} – proof`),
    html('style', {}, style),
    scripts.map((one) => html('script', { type: 'module' }, one)),
  );
}

/** Content security policy, 2: nothing but just this content may stand in the page. */
const sourceOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

function body(proof: Proof, { language, pathOf, messages, editing }: PageParts): Element {
  const findings = [...proof.findings, ...messages];
  const sections = [
    notesSection(proof, language, pathOf, editing !== undefined),
    quotationsSection(proof, language),
    findingsSection(findings, proof.notes, pathOf),
    sourcesSection(proof, language, pathOf),
  ].filter((section) => section !== null);
  return html(
    'body',
    {},
    html('a.skip', { href: '#notes' }, 'To the notes'),
    html(
      'header.bar',
      {},
      html('h1', {}, proof.title, html('span.unseen', {}, ': proof')),
      html('nav', { ariaLabel: 'Parts of the proof' }, html('ul', {}, sections.map(part))),
      progressBar(proof.notes),
      html(
        'p.switches',
        {},
        html('button', { type: 'button', id: 'theme', ariaLabel: 'Light or dark' }, HALF_MOON),
        ' ',
        html('button', { type: 'button', id: 'help', ariaLabel: 'Keys' }, '?'),
      ),
    ),
    html(
      'div.desk',
      {},
      html(
        'details.side',
        { open: true },
        html('summary', {}, 'Filters'),
        filterForm(proof, findings),
        editing ? signOffField() : null,
      ),
      html('main', {}, sections),
    ),
    keysDialog(editing !== undefined),
  );
}

/** Of a preview: who signs off, asked for once. */
function signOffField(): Element {
  return html(
    'p.field.signer',
    {},
    html('label', { htmlFor: ['signer'] }, 'Sign off as'),
    html('input', { id: 'signer', type: 'text', autoComplete: ['name'] }),
  );
}

const PARTS: Record<string, string> = {
  notes: 'Notes',
  quotations: 'Quotations',
  findings: 'Findings',
  sources: 'Sources',
};

function part({ properties }: Element): Element {
  const id = String(properties.id);
  return html('li', {}, html('a', { href: `#${id}` }, PARTS[id]));
}
