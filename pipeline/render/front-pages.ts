import type { Element } from 'hast';
import type { ContributorRole, Metadata } from '../model/edition.ts';
import { element } from './element.ts';
import { joinNames } from './join-names.ts';
import { longDate } from './long-date.ts';

/** In the order of a title page; what stands before the names of each role. */
const ROLES: [ContributorRole, string][] = [
  ['edt', 'Edited by '],
  ['ann', 'Annotated by '],
  ['trl', 'Translated by '],
  ['aui', 'With an introduction by '],
  ['ill', 'Illustrated by '],
];

export function halfTitle(metadata: Metadata): Element {
  return element('div.half-title', [element('p.title', [metadata.title])]);
}

/** Authors, title, subtitle, the other contributors, series, and at the foot place, publisher and year. */
export function titlePage(metadata: Metadata): Element {
  const authors = namesOf(metadata, 'aut');
  const roles = rolesOf(metadata);
  const { series, place, publisher, date } = metadata;
  const number = series?.number === undefined ? '' : ` ${series.number}`;
  const imprint = [place, publisher, date.slice(0, 4)].filter((part) => part).join(' · ');
  return element('div.title-page', [
    authors.length > 0 ? element('p.authors', [joinNames(authors)]) : null,
    element('h1.title', [metadata.title], { id: 'title-page-title' }),
    metadata.subtitle ? element('p.subtitle', [metadata.subtitle]) : null,
    ...roles.map((line) => element('p.contributors', [line])),
    series ? element('p.series', [`${series.name}${number}`]) : null,
    imprint === '' ? null : element('p.imprint-line', [imprint]),
  ]);
}

/** Rights, publisher, date, ISBNs. */
export function imprintPage(metadata: Metadata): Element {
  const { title, subtitle, publisher, place, date, isbn, isbnWritten, rights, series } = metadata;
  const published = [[place, publisher].filter((part) => part).join(': '), longDate(date)]
    .filter((part) => part)
    .join(', ');
  const numbers = (['print', 'pdf', 'epub'] as const)
    .filter((format) => isbn[format])
    .map(
      (format) =>
        `ISBN ${isbnWritten?.[format] ?? isbn[format]} (${format === 'epub' ? 'EPUB' : format === 'pdf' ? 'PDF' : 'print'})`,
    );
  const lines = [
    subtitle ? `${title}: ${subtitle}` : title,
    series ? `${series.name}${series.number === undefined ? '' : `, ${series.number}`}` : '',
    published === '' ? '' : `Published by ${published}`,
    rights ?? '',
    ...numbers,
  ];
  return element(
    'div.imprint',
    lines.filter((line) => line !== '').map((line) => element('p', [line])),
  );
}

function namesOf(metadata: Metadata, role: ContributorRole): string[] {
  return metadata.contributors.filter((contributor) => contributor.role === role).map(({ name }) => name);
}

/** One line a role; people who edited and annotated are named once. */
function rolesOf(metadata: Metadata): string[] {
  const editors = namesOf(metadata, 'edt');
  const annotators = namesOf(metadata, 'ann');
  const both = editors.length > 0 && editors.join('|') === annotators.join('|');
  return ROLES.flatMap(([role, before]) => {
    const names = namesOf(metadata, role);
    if (names.length === 0 || (both && role === 'ann')) return [];
    return [`${both && role === 'edt' ? 'Edited and annotated by ' : before}${joinNames(names)}`];
  });
}
