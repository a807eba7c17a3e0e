import type { Rule } from '../rule.ts';

/** Rules of markdown/. */
export const markdownRules = {
  'markdown-html': {
    severity: 'warning',
    summary: 'HTML in Markdown is set as the characters it is made of.',
    why: 'Texts are untrusted and go into an EPUB and a browser; markup that a text brings along could run there.',
    fix: 'Say it in Markdown, or escape the `<` with a backslash if the characters themselves are meant.',
  },
  'markdown-too-deep': {
    severity: 'error',
    summary: 'Quotations or lists are nested deeper than any page can show.',
    why: 'Each level is set narrower than the one around it; past twenty there is no line left.',
    fix: 'Take out the `>` and list marks at the start of this line.',
  },
  'markdown-too-many-brackets': {
    severity: 'error',
    summary: 'A paragraph has thousands of brackets.',
    why: 'Each may begin a link, so reading them takes time that grows with their square.',
    fix: 'Part the paragraph by blank lines, or take out what is no text.',
  },
} satisfies Record<string, Rule>;
