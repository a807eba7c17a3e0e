import type { Rule } from '../rule.ts';

/** Rules of preview/. */
export const previewRules = {
  'preview-port': {
    severity: 'error',
    summary: 'the preview finds no free port',
    why: 'The page is served to the browser of this machine by a port of its own.',
    fix: 'end what uses it, or name another one: --port 8080',
  },
} satisfies Record<string, Rule>;
