import type { Rule } from '../rule.ts';

/** Rules of dates in two calendars: markdown/ and dates/. */
export const dateRules = {
  'date-mark-invalid': {
    severity: 'error',
    summary: 'A date mark holds no date that can be set in both calendars.',
    why: 'It would be printed as a mark in braces, or with a day that never was.',
    fix: 'Write {os:1917-10-25}, {ns:1917-11-07}, {os:1917-07-03/05}; a year in round brackets is not printed: {os:(1917)-10-25}.',
  },
  'date-without-style': {
    severity: 'warning',
    summary: 'A date of the time of two calendars does not say which one it follows.',
    why: 'Until 14 February 1918 Russia was ten to thirteen days behind; readers who compare books will think one of them wrong.',
    fix: 'Write it as a mark, {os:1917-10-25}; in a received text key a note to it that gives both dates.',
  },
  'date-in-quotation': {
    severity: 'hint',
    summary: 'Dates in a quotation, of the time of two calendars, do not say which one they follow.',
    why: 'Readers take them for those of the text around them; the book quoted may follow the other calendar.',
    fix: 'Look up which calendar the book follows, and key a note to the first date.',
  },
} satisfies Record<string, Rule>;
